import { publishLibrary } from "~/features/author/publish-library.server";
import { env } from "~/platform/env.server";
import { closeLessonCompiler, compileLesson } from "~/platform/mdx/compile-lesson.server";
import { closeDatabase, openDatabase } from "~db/client.server";

/** `npm run content:import [-- folder]`: takes a content folder into the library. */
const folder = process.argv[2] ?? "content";
openDatabase(env().databaseFile);
const outcome = await publishLibrary(folder, compileLesson, Date.now());
if (outcome.kind === "refused") {
  for (const { file, problems } of outcome.files) {
    for (const { line, column, message } of problems) {
      console.error(`${file}:${line}:${column} ${message.sr}`);
    }
  }
  process.exitCode = 1;
} else if (outcome.kind === "published") {
  console.log(`${folder}: ${outcome.lessons} + ${outcome.paths}`);
}
await closeLessonCompiler();
closeDatabase();
