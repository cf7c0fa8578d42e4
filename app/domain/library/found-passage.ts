import { markWords, type MarkedPiece } from "./search-words";

/** Characters that are shown before the first word found, and in all. */
const BEFORE = 60;
const LONGEST = 200;

/**
 * The passage in which most of the words stand, in its own spelling, cut around the first of them;
 * null when none holds any.
 * @param written passages, a line each
 * @param folded the same lines as they are searched
 */
export function foundPassage(
  written: string,
  folded: string,
  words: readonly string[],
): readonly MarkedPiece[] | null {
  const lines = written.split("\n");
  const candidates = folded
    .split("\n")
    .map((line, index) => ({ index, held: words.filter((word) => line.includes(word)).length }))
    .filter(({ held }) => held > 0)
    .sort((one, other) => other.held - one.held || one.index - other.index);
  for (const { index } of candidates) {
    const pieces = markWords(cut(lines[index] ?? "", words), words);
    if (pieces.some(({ marked }) => marked)) return pieces;
  }
  return null;
}

/** So much of a line as can be shown, from the beginning of a word before the first one found. */
function cut(line: string, words: readonly string[]): string {
  if (line.length <= LONGEST) return line;
  const pieces = markWords(line, words);
  const first = pieces.findIndex(({ marked }) => marked);
  const at = pieces.slice(0, Math.max(first, 0)).reduce((sum, { text }) => sum + text.length, 0);
  const from = at <= BEFORE ? 0 : line.indexOf(" ", at - BEFORE) + 1;
  const to = from + LONGEST >= line.length ? line.length : line.lastIndexOf(" ", from + LONGEST);
  const end = to <= at ? Math.min(line.length, from + LONGEST) : to;
  return `${from > 0 ? "… " : ""}${line.slice(from, end)}${end < line.length ? " …" : ""}`;
}
