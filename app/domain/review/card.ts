import { addDays, type Day } from "./day";

/** What FSRS keeps of a memory. */
export interface Memory {
  /** Days until the chance to recall has fallen to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
}

/** One idea of a lesson (a family of parallel items) as one learner remembers it. */
export interface ReviewCard {
  readonly lesson: string;
  /** Family within the lesson. */
  readonly family: string;
  /** First day on which it is asked again. */
  readonly dueOn: Day;
  /** Day of the last review; null before the first. */
  readonly lastOn: Day | null;
  /** Item asked last, as `<lesson>/<question>`. */
  readonly lastItem: string | null;
  /** Reviews so far: the number of the next one, from 0. */
  readonly turn: number;
  /** Reviews in which it was not recalled. */
  readonly lapses: number;
  /** Null before the first review. */
  readonly memory: Memory | null;
  /** The learner was sure and wrong, and has not mended it since. */
  readonly urgent: boolean;
}

/** Names a family among those of all lessons. */
export function cardKey({ lesson, family }: { readonly lesson: string; readonly family: string }) {
  return `${lesson}/${family}`;
}

/** A card not reviewed yet, met on a day: recalling it is worth something from the next day on. */
export function newCard(lesson: string, family: string, metOn: Day): ReviewCard {
  return {
    lesson,
    family,
    dueOn: addDays(metOn, 1),
    lastOn: null,
    lastItem: null,
    turn: 0,
    lapses: 0,
    memory: null,
    urgent: false,
  };
}

/** Forgotten so often that asking again is not enough: back to the lesson's worked example. */
const LAPSES_TO_LOOK_BACK = 2;

/** Whether the learner is better served by the lesson than by one more question. */
export function needsExample(card: Pick<ReviewCard, "lapses">): boolean {
  return card.lapses >= LAPSES_TO_LOOK_BACK;
}
