import type { Question, QuestionUse } from "~/domain/quiz/question";
import type { ReviewItem } from "~/domain/review/item";

/** What review may ask: questions whose key may travel. Those of lessons only after a miss. */
export const REVIEW_USES: readonly QuestionUse[] = ["review", "practice"];

/** A stored question as planning a day of review knows it. */
export function reviewItem({
  id,
  lesson,
  question,
}: {
  readonly id: string;
  readonly lesson: string;
  readonly question: Question;
}): ReviewItem {
  const { family, objective, type, use } = question;
  return { id, lesson, family, objective, type, forReview: use.includes("review") };
}
