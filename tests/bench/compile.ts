import { readFileSync } from "node:fs";
import { parseGlossary } from "~/domain/lesson/glossary.schema";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";

/** Milliseconds to compile a lesson with a cold and with a warm compiler process. */
const parsed = parseGlossary(readFileSync("content/glossary.yaml", "utf8"));
if (!parsed.ok) throw new Error("The glossary does not parse");
const source = readFileSync("content/lessons/reading-the-numbers-honestly/sr.mdx", "utf8");
const compiler = createLessonCompiler();
const times: number[] = [];
for (let run = 0; run < 21; run += 1) {
  const start = performance.now();
  const result = await compiler.compile(source, {
    locale: "sr",
    glossary: parsed.glossary,
    media: {},
  });
  if (result.kind !== "compiled") throw new Error("The lesson does not compile");
  times.push(performance.now() - start);
}
await compiler.close();
const [cold = 0, ...warm] = times;
warm.sort((a, b) => a - b);
console.table([
  { compile: "cold", ms: Math.round(cold) },
  { compile: "warm, median of 20", ms: Math.round(warm[10] ?? 0) },
]);
