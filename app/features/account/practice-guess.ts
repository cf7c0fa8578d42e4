/** What the landing page offers as an answer, in percent. A practice item: its key is public. */
export const GUESSES = [80, 60, 40] as const;

export type Guess = (typeof GUESSES)[number];

/**
 * Measured in 17 categories of consumer goods, in percent (B. Sharp and J. Romaniuk, There is a
 * Pareto law, but not as you know it, Ehrenberg-Bass Institute, 2007).
 */
export const MEASURED: Guess = 60;

/** The visitor's answer from an address; null while there is none. */
export function readGuess(value: string | null): Guess | null {
  return GUESSES.find((guess) => String(guess) === value) ?? null;
}
