import type { QuestionType } from "~/domain/quiz/question";
import { textOrder } from "./text-order";

/** A question whose key may travel, as far as planning a day needs it. */
export interface ReviewItem {
  /** `<lesson>/<question>` */
  readonly id: string;
  readonly lesson: string;
  readonly family: string;
  readonly objective: string;
  readonly type: QuestionType;
  /** Meant for review; else for practice in a lesson, and asked again only after a miss. */
  readonly forReview: boolean;
}

/** Expected time of one answer with its feedback; our estimates, to be replaced by measured ones. */
const SECONDS: Readonly<Record<QuestionType, number>> = {
  single: 20,
  multiple: 25,
  numeric: 30,
  ordering: 35,
  matching: 40,
  scenario: 40,
};

/** Seconds that an item is expected to take. */
export function expectedSeconds({ type }: Pick<ReviewItem, "type">): number {
  return SECONDS[type];
}

/**
 * The item of a family to ask next: they take turns, those meant for review before those met in the
 * lesson, so that the one asked last comes again only when it is alone. Null when there is none.
 */
export function nextItem(family: readonly ReviewItem[], last: string | null): ReviewItem | null {
  const inTurn = [...family].sort(
    (a, b) => Number(b.forReview) - Number(a.forReview) || textOrder(a.id, b.id),
  );
  const after = inTurn.findIndex((item) => item.id === last) + 1;
  return inTurn[after] ?? inTurn[0] ?? null;
}
