import { z } from "zod";
import { compiledLessonSchema } from "~/domain/lesson/lesson.schema";
import { mediaCatalogueSchema } from "~/domain/media/catalogue.schema";
import { PROBLEM_MESSAGES } from "~/domain/lesson/problem-messages";
import type { ProblemCode } from "~/domain/lesson/problem";
import type { CompileResult } from "~/platform/mdx/compile-result";

const isProblemCode = (value: unknown): value is ProblemCode =>
  typeof value === "string" && Object.hasOwn(PROBLEM_MESSAGES, value);

const text = z.strictObject({ sr: z.string(), en: z.string() });

const problemSchema = z.strictObject({
  line: z.number(),
  column: z.number(),
  code: z.custom<ProblemCode>(isProblemCode),
  params: z.record(z.string(), z.union([z.string(), z.number(), text])),
});

const resultSchema: z.ZodType<CompileResult> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("compiled"), lesson: compiledLessonSchema }),
  z.strictObject({ kind: z.literal("refused"), problems: z.array(problemSchema) }),
]);

/** A text to compile, as the compiler's process receives it. */
export const jobSchema = z.strictObject({
  job: z.number(),
  source: z.string(),
  locale: z.enum(["sr", "en"]),
  form: z.enum(["lesson", "body"]),
  glossary: z.record(z.string(), z.strictObject({ term: text, meaning: text })),
  media: mediaCatalogueSchema,
});

export type Job = z.infer<typeof jobSchema>;

/** What the compiler's process says: that it is warm, or what became of a job. */
export const replySchema = z.union([
  z.strictObject({ ready: z.literal(true) }),
  z.strictObject({ job: z.number(), result: resultSchema }),
]);

export type Reply = z.infer<typeof replySchema>;
