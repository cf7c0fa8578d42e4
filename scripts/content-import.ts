/**
 * `npm run content:import [-- folder] [--take name…] [--keep name…] [--lang sr|en]`: takes a content
 * folder into the library. What changed on both sides is told and left; `--take lessons/<slug>`
 * publishes the file's version, `--keep lessons/<slug>` lets the library's stand. Exit code 1 when
 * something was refused or is left to be decided.
 */
import { parseArgs } from "node:util";
import { publishLibrary, type PublishOutcome } from "~/features/author/publish-library.server";
import { contentName, itemNamed } from "~/domain/library/content-name";
import { EXCHANGE_MESSAGES as SAY } from "~/domain/library/exchange-messages";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { closeLessonCompiler, compileLesson } from "~/platform/mdx/compile-lesson.server";
import { closeDatabase, openDatabase } from "~db/client.server";
import { chosenLocale } from "./chosen-locale";
import { Failure, orTell } from "./prepare/failure";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    take: { type: "string", multiple: true, default: [] },
    keep: { type: "string", multiple: true, default: [] },
    lang: { type: "string" },
  },
});
const locale = chosenLocale(values.lang);
const folder = positionals[0] ?? "content";

await orTell(async () => {
  const decisions = { take: values.take.map(named), keep: values.keep.map(named) };
  openDatabase(env().databaseFile);
  try {
    tell(await publishLibrary(folder, compileLesson, now(), decisions));
  } finally {
    await closeLessonCompiler();
    closeDatabase();
  }
});

function named(name: string) {
  const item = itemNamed(name);
  if (!item) throw new Failure(SAY.noSuchName(name)[locale]);
  return item;
}

function tell(outcome: PublishOutcome): void {
  const { conflicts } = outcome;
  for (const one of conflicts) console.error(SAY.conflict(contentName(one))[locale]);
  if (outcome.kind === "refused" || conflicts.length > 0) process.exitCode = 1;
  if (outcome.kind === "unchanged") console.log(SAY.unchanged(folder)[locale]);
  if (outcome.kind === "published") {
    const { documents, lessons, paths } = outcome;
    console.log(SAY.imported(folder, documents, lessons, paths)[locale]);
  }
  if (outcome.kind !== "refused") return;
  const lines = outcome.files.flatMap(({ file, problems }) =>
    problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message[locale]}`),
  );
  console.error([...lines, SAY.refused(lines.length)[locale]].join("\n"));
}
