import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";

// A process that is killed in the middle of compiling: it tells the id of its compiler and then
// gives it a text that takes long.
const compiler = createLessonCompiler({ job: 60_000 });
const options = { locale: "sr", glossary: {}, media: {}, form: "body" } as const;
await compiler.compile("# a", options);
process.send?.(compiler.pid());
await compiler.compile("- a\n".repeat(60_000), options);
