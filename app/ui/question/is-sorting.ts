import type { PublicQuestion } from "~/domain/quiz/view";

/** Many lines to few bins: sorting, drawn as one row of choices per line. */
export function isSorting(question: Extract<PublicQuestion, { type: "matching" }>): boolean {
  return question.right.length <= 3 && question.left.length > 4;
}
