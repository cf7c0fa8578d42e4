import type { Confidence } from "~/domain/quiz/question";

/** How well something was recalled, in the words of FSRS. */
export type Recall = "again" | "hard" | "good" | "easy";

const WHEN_RIGHT: Readonly<Record<Confidence, Recall>> = {
  guess: "hard",
  likely: "good",
  sure: "easy",
};

/**
 * Only full credit counts as recalled. A right guess is the weakest recall, a right answer that the
 * learner was sure of the strongest; without a word on confidence it is an ordinary one.
 */
export function recallOf(right: boolean, confidence: Confidence | null): Recall {
  if (!right) return "again";
  return confidence === null ? "good" : WHEN_RIGHT[confidence];
}
