import { existsSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkGlossary } from "~/platform/content/check-content.server";
import { checkTarget, type CheckedTarget } from "~/platform/content/check-target.server";
import { lessonFigures } from "~/platform/content/lesson-figures";
import { readContentFile } from "~/platform/content/read-content.server";
import { ContentReport, type FileReport } from "~/platform/content/report";
import { roleplayFigures } from "~/platform/content/roleplay-figures";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { chosenLocale } from "./chosen-locale";

// content-check [paths…] [--json] [--lang sr|en]
// Compiles and verifies content; prints `file:line:column message`, exits with 1 on any error. What is
// sound is followed by warnings and by figures of its questions and role-plays.

const DEFAULT_FOLDER = "content";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, lang: { type: "string" } },
});
const locale = chosenLocale(values.lang);
const compiler = createLessonCompiler();
const report = new ContentReport();

try {
  compiler.warm();
  const glossary = await ownGlossary();
  const targets = positionals.length > 0 ? positionals : [DEFAULT_FOLDER];
  const checked: CheckedTarget[] = [];
  for (const target of targets) {
    const options = { compile: compiler.compile, report, glossary, media: {}, locale };
    checked.push(await checkTarget(found(target), options));
  }
  const files = report.files();
  process.stdout.write(values.json ? asJson(files) : asLines(files));
  if (!values.json && report.isSound()) process.stdout.write(figures(checked));
  process.exitCode = report.isSound() ? 0 : 1;
} finally {
  await compiler.close();
}

/** A path as it was written from where npm was called, or from the project's folder. */
function found(target: string): string {
  const caller = process.env["INIT_CWD"];
  if (isAbsolute(target) || existsSync(target) || caller === undefined) return target;
  const fromCaller = resolve(caller, target);
  return existsSync(fromCaller) ? fromCaller : target;
}

/** The project's own glossary, for texts that stand outside a content folder. */
async function ownGlossary() {
  const file = join(DEFAULT_FOLDER, "glossary.yaml");
  const glossary = existsSync(file) ? await readContentFile(file) : null;
  return checkGlossary({ folder: DEFAULT_FOLDER, glossary }, new ContentReport());
}

function asJson(files: readonly FileReport[]): string {
  const rows = files.map(({ file, problems }) => ({
    file,
    ok: problems.length === 0,
    problems: problems.map(({ line, column, message }) => ({
      line,
      column,
      message: message[locale],
    })),
  }));
  return `${JSON.stringify(rows, null, 1)}\n`;
}

function asLines(files: readonly FileReport[]): string {
  const lines = files.flatMap(({ file, problems }) =>
    problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message[locale]}`),
  );
  const sums = {
    sr: `Pregledano datoteka: ${files.length}. Grešaka: ${lines.length}.`,
    en: `Files checked: ${files.length}. Errors: ${lines.length}.`,
  };
  return [...lines, sums[locale], ""].join("\n");
}

/** Warnings, then the figures of lessons and role-plays, each part after an empty line. */
function figures(checked: readonly CheckedTarget[]): string {
  const word = { sr: "Upozorenje:", en: "Warning:" }[locale];
  const lessons = checked.flatMap((target) => target.lessons);
  const roleplays = checked.flatMap((target) => target.roleplays);
  const paths = checked.flatMap((target) => target.paths);
  const parts = [
    report.warnings().map(({ file, line, column, message }) => {
      return `${file}:${line}:${column} ${word} ${message[locale]}`;
    }),
    lessonFigures(lessons, paths, locale),
    roleplayFigures(roleplays, locale),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `\n${lines.join("\n")}\n`)
    .join("");
}
