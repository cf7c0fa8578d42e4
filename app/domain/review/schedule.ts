import { fsrs, Rating } from "ts-fsrs";
import type { Confidence } from "~/domain/quiz/question";
import type { ReviewCard } from "./card";
import { addDays, daysBetween, type Day } from "./day";
import { recallOf, type Recall } from "./rating";

/** Longest time in days that anything rests within a programme of one year. */
export const LONGEST_INTERVAL = 120;

/**
 * FSRS-6 with its published default weights (open-spaced-repetition, ts-fsrs 5), desired retention
 * 0.9, whole days, nothing random, no steps within a day.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST_INTERVAL,
  enable_fuzz: false,
  enable_short_term: false,
});

const RATINGS = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Readonly<Record<Recall, Rating>>;

/** One answered review. */
export interface Reviewed {
  readonly item: string;
  /** Full credit. */
  readonly right: boolean;
  readonly confidence: Confidence | null;
}

/**
 * The card after a review on a day: what is remembered, and the day it comes again, 1 to 120 days
 * later. Forgetting never lengthens the rest it had.
 */
export function afterReview(card: ReviewCard, reviewed: Reviewed, on: Day): ReviewCard {
  const recall = recallOf(reviewed.right, reviewed.confidence);
  const elapsed = card.lastOn === null ? 0 : Math.max(0, daysBetween(card.lastOn, on));
  const memory = scheduler.next_state(card.memory, elapsed, RATINGS[recall]);
  const interval = scheduler.next_interval(memory.stability, elapsed);
  const rest = recall === "again" ? Math.min(interval, restBefore(card)) : interval;
  return {
    ...card,
    dueOn: addDays(on, rest),
    lastOn: on,
    lastItem: reviewed.item,
    turn: card.turn + 1,
    lapses: card.lapses + (recall === "again" ? 1 : 0),
    memory: { stability: memory.stability, difficulty: memory.difficulty },
    urgent: !reviewed.right && reviewed.confidence === "sure",
  };
}

/** Days that the card was left to rest before this review; a new one never rested. */
function restBefore({ lastOn, dueOn }: ReviewCard): number {
  return lastOn === null ? 1 : Math.max(1, daysBetween(lastOn, dueOn));
}
