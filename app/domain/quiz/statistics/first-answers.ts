import type { Confidence } from "../question";

/** One learner's answer to one item in a submitted attempt. */
export interface ItemAnswer {
  readonly learner: string;
  /** When the attempt was submitted (UTC ms). */
  readonly at: number;
  /** Integer of 0–100; 0 when left blank. */
  readonly credit: number;
  /** Authored ids of the chosen options; empty when blank or of another type. */
  readonly chosen: readonly string[];
  readonly confidence: Confidence | null;
  /** Mean credit (0–100) of the other items of the attempt; null when it was alone. */
  readonly rest: number | null;
}

/**
 * The first answer of every learner: a second one was given after the key was seen. Of two at the
 * same moment the one given first in the list counts.
 */
export function firstAnswers<Answer extends ItemAnswer>(
  answers: readonly Answer[],
): readonly Answer[] {
  const first = new Map<string, Answer>();
  for (const answer of answers) {
    const known = first.get(answer.learner);
    if (known === undefined || answer.at < known.at) first.set(answer.learner, answer);
  }
  return [...first.values()];
}
