import { existsSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Locale } from "~/domain/text";
import { checkGlossary } from "~/platform/content/check-content.server";
import { checkTarget } from "~/platform/content/check-target.server";
import { readContentFile } from "~/platform/content/read-content.server";
import { ContentReport, type FileReport } from "~/platform/content/report";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";

// content-check [paths…] [--json] [--lang sr|en]
// Compiles and verifies content; prints `file:line:column message`, exits with 1 on any error.

const DEFAULT_FOLDER = "content";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, lang: { type: "string" } },
});
const locale = chosenLocale(values.lang ?? process.env["LANG"] ?? "");
const compiler = createLessonCompiler();
const report = new ContentReport();

try {
  compiler.warm();
  const glossary = await ownGlossary();
  const targets = positionals.length > 0 ? positionals : [DEFAULT_FOLDER];
  for (const target of targets) {
    await checkTarget(found(target), { compile: compiler.compile, report, glossary, locale });
  }
  const files = report.files();
  process.stdout.write(values.json ? asJson(files) : asLines(files));
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

function chosenLocale(name: string): Locale {
  return /^en(?:$|[_-])/i.test(name) ? "en" : "sr";
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
