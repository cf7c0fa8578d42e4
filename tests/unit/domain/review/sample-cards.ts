import { newCard, type ReviewCard } from "~/domain/review/card";
import type { ReviewItem } from "~/domain/review/item";

export const TODAY = "2026-11-24";

/** A card of the lesson `l`. */
export function card(family: string, more: Partial<ReviewCard> = {}): ReviewCard {
  return { ...newCard("l", family, "2026-11-01"), ...more };
}

/** A card reviewed before. */
export function reviewedCard(family: string, more: Partial<ReviewCard> = {}): ReviewCard {
  return card(family, {
    lastOn: "2026-11-10",
    dueOn: TODAY,
    turn: 1,
    memory: { stability: 14, difficulty: 5 },
    ...more,
  });
}

/** An item of the lesson `l` meant for review, of 20 expected seconds. */
export function item(id: string, family = id, more: Partial<ReviewItem> = {}): ReviewItem {
  return {
    id: `l/${id}`,
    lesson: "l",
    family,
    objective: "o1",
    type: "single",
    forReview: true,
    ...more,
  };
}
