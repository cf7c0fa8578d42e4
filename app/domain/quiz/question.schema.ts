import { z } from "zod";
import { refusal } from "./base.schema";
import type { Question } from "./question";
import { multipleShape, scenarioShape, singleShape } from "./choice/schema";
import { matchingShape } from "./matching/schema";
import { numericShape } from "./numeric/schema";
import { orderingShape } from "./ordering/schema";
import { questionProblems } from "./check";

/**
 * The form of one question, with its defaults filled in: an own family and not critical. Whether
 * the question makes sense (`questionProblems`) is asked separately, so that an author hears both.
 */
export const questionShape: z.ZodType<Question> = z
  .discriminatedUnion(
    "type",
    [singleShape, multipleShape, scenarioShape, numericShape, orderingShape, matchingShape],
    { error: ({ code }) => (code === "invalid_union" ? refusal("question-type") : undefined) },
  )
  .transform((question) => ({ ...question, family: question.family ?? question.id }));

/** One question as stored in the database: well formed and sensible, or refused. */
export const questionSchema: z.ZodType<Question> = questionShape.superRefine(
  (question, context) => {
    for (const problem of questionProblems(question)) {
      context.addIssue({ code: "custom", path: [...problem.path], message: problem.message.en });
    }
  },
);
