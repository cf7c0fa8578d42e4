import { foldText } from "~/domain/quiz/fold-text";

/** As much of a query as is looked at. */
const LONGEST = 200;
const MOST = 8;

const WORD = /[\p{L}\p{N}\p{Co}]+/gu;
/** A word as it is written: its marks stay with it. */
const WRITTEN = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

/**
 * The words somebody looks for, folded as Serbian readers compare them; whatever else was typed
 * counts for nothing. The last word may be the beginning of one.
 */
export function searchWords(query: string): readonly string[] {
  const words = foldText(query.slice(0, LONGEST)).match(WORD) ?? [];
  return words.slice(0, MOST);
}

/** The expression of FTS5 for documents that hold all words; null: nothing is looked for. */
export function matchExpression(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  return words
    .map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`))
    .join(" ");
}

/** Whether a text holds all words. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const held = foldText(text).match(WORD) ?? [];
  return words.every((word, index) => {
    const isLast = index === words.length - 1;
    return held.some((one) => (isLast ? one.startsWith(word) : one === word));
  });
}

/** A piece of a text; what was looked for is marked. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in its own spelling, cut where words begin and end that were looked for. */
export function markWords(text: string, words: readonly string[]): readonly MarkedPiece[] {
  const last = words.at(-1);
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    const folded = foldText(written);
    if (!words.includes(folded) && !(last !== undefined && folded.startsWith(last))) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), marked: false });
    pieces.push({ text: written, marked: true });
    from = index + written.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}
