import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { closeDatabase, openDatabase } from "~db/client.server";
import { exportLibrary } from "~/features/author/export-library.server";
import { publishLibrary } from "~/features/author/publish-library.server";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { copiedLibrary, writeFiles } from "../support/generated-library";

/**
 * 200 lessons of the programme's length: how long a library takes from files and to files, and what
 * an import costs when nothing or one lesson of them changed.
 */
const LESSONS = 200;

const folder = mkdtempSync(join(tmpdir(), "kljuc-bench-"));
const content = join(folder, "content");
const compiler = createLessonCompiler();
openDatabase(join(folder, "kljuc.db"));
writeFiles(content, copiedLibrary(LESSONS));

const rows = [
  await watched("import of all, new", () => take()),
  await watched("import, nothing changed", () => take()),
  await watched("export to a new folder", () => give(join(folder, "copy"))),
  await watched("export, nothing changed", () => give(content)),
];
appendFileSync(join(content, "lessons/lesson-7/sr.mdx"), "\nJoš jedna rečenica.\n");
rows.push(await watched("import, one lesson changed", () => take()));
appendFileSync(join(content, "glossary.yaml"), "# Dopunjeno\n");
rows.push(await watched("import, glossary changed", () => take()));
console.table(rows);

await compiler.close();
closeDatabase();
rmSync(folder, { recursive: true });

async function take(): Promise<string> {
  const outcome = await publishLibrary(content, compiler.compile, 0);
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.files[0]));
  return outcome.kind === "unchanged" ? outcome.kind : `${outcome.documents} taken`;
}

async function give(target: string): Promise<string> {
  const { written } = await exportLibrary(target, { force: false, agree: target === content });
  return `${written.length} written`;
}

/** Runs something beside a watch on the event loop. */
async function watched(what: string, run: () => Promise<string>) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  const outcome = await run();
  const ms = Math.round(performance.now() - start);
  delay.disable();
  return { what, outcome, ms, "longest wait of others, ms": Math.round(delay.max / 1e6) };
}
