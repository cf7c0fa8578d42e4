/** A stretch of a text: UTF-16 offsets, `to` exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** One replacement in a text, and what is selected afterwards (offsets in the new text). */
export interface TextEdit extends TextRange {
  readonly insert: string;
  readonly select: TextRange;
}

/** The text after the edit; everything outside its range stays as it was. */
export function applyEdit(text: string, { from, to, insert }: Omit<TextEdit, "select">): string {
  return text.slice(0, from) + insert + text.slice(to);
}

/** The whole lines that a range touches, without the last line end. */
export function linesAround(text: string, { from, to }: TextRange): TextRange {
  const end = text.indexOf("\n", to);
  return {
    from: from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1,
    to: end < 0 ? text.length : end,
  };
}
