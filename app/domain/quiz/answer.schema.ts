import { z } from "zod";
import type { Answer, DisplayOrder } from "./question";
import type { QuizResult } from "./result";

/** One stored answer, by authored ids. */
export const answerSchema = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["single", "scenario"]), option: z.string() }),
  z.object({ type: z.literal("multiple"), options: z.array(z.string()) }),
  z.object({ type: z.literal("numeric"), value: z.string() }),
  z.object({ type: z.literal("ordering"), items: z.array(z.string()) }),
  z.object({ type: z.literal("matching"), pairs: z.record(z.string(), z.string()) }),
]) satisfies z.ZodType<Answer>;

const orderSchema = z.object({
  first: z.array(z.number().int()),
  second: z.array(z.number().int()),
}) satisfies z.ZodType<DisplayOrder>;

const resultSchema = z.object({
  credit: z.number().int(),
  right: z.number().int(),
  of: z.number().int(),
  unanswered: z.number().int(),
  objectives: z.array(
    z.object({
      id: z.string(),
      right: z.number().int(),
      of: z.number().int(),
      credit: z.number().int(),
    }),
  ),
  missedCritical: z.array(z.string()),
  passed: z.boolean(),
}) satisfies z.ZodType<QuizResult>;

/** Reads a stored answer. Throws when the database holds something else. */
export function parseAnswer(json: string): Answer {
  return answerSchema.parse(JSON.parse(json));
}

/** Reads a stored display order. Throws when the database holds something else. */
export function parseDisplayOrder(json: string): DisplayOrder {
  return orderSchema.parse(JSON.parse(json));
}

/** Reads a stored result. Throws when the database holds something else. */
export function parseQuizResult(json: string): QuizResult {
  return resultSchema.parse(JSON.parse(json));
}
