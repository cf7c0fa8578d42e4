const WORDS_A_MINUTE = 180;
const MINUTES_AN_ISLAND = 0.5;

/** Words of a text: runs with at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whole minutes to read and do one part, at least 1. */
export function partMinutes(words: number, islands: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + islands * MINUTES_AN_ISLAND));
}
