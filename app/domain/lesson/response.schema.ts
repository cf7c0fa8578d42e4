import { z } from "zod";
import { answerSchema } from "~/domain/quiz/answer.schema";
import type { BlockResponse } from "./response";

const short = z.string().max(300);

const responseSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("question"), answer: answerSchema }),
  z.object({ kind: z.literal("checklist"), ticked: z.array(z.number().int()) }),
  z.object({ kind: z.literal("reflection"), text: z.string() }),
  z.object({ kind: z.literal("plan"), cue: short, action: short }),
  z.object({ kind: z.literal("concentration"), revenues: z.array(z.number().int()) }),
  z.object({
    kind: z.literal("selfAssessment"),
    ratings: z.record(z.string(), z.object({ rating: z.number().int(), evidence: short })),
  }),
  z.object({ kind: z.literal("account"), name: z.string(), disguise: z.string() }),
  z.object({
    kind: z.literal("transcript"),
    marks: z.array(z.object({ line: z.number().int(), reply: z.string() })),
  }),
]) satisfies z.ZodType<BlockResponse>;

/** Reads a stored response. Throws when the database holds something else. */
export function parseResponse(json: string): BlockResponse {
  return responseSchema.parse(JSON.parse(json));
}
