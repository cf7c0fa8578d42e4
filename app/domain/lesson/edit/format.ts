import { linesAround, type TextEdit, type TextRange } from "./text-edit";

/** Strong or emphasised words. */
export type InlineMark = "**" | "*";

/**
 * Marks the selected words, or takes the marks away where they have them. Blanks at the edges stay
 * outside. Without a selection the marks come around the cursor.
 */
export function toggleMark(text: string, range: TextRange, mark: InlineMark): TextEdit {
  const { from, to } = trimmed(text, range);
  const chosen = text.slice(from, to);
  const outer = { from: from - mark.length, to: to + mark.length };
  if (
    from < to &&
    isMarked(text.slice(outer.from, outer.to), mark) &&
    standsApart(text, outer, mark)
  ) {
    return edit(outer, chosen, 0, chosen.length);
  }
  if (isMarked(chosen, mark)) {
    const bare = chosen.slice(mark.length, -mark.length);
    return edit({ from, to }, bare, 0, bare.length);
  }
  const lines = chosen.split("\n").map((line) => markLine(line, mark));
  const insert = lines.length > 1 ? lines.join("\n") : mark + chosen + mark;
  const inner = lines.length > 1 ? 0 : mark.length;
  return edit({ from, to }, insert, inner, insert.length - inner);
}

function markLine(line: string, mark: InlineMark): string {
  const [, lead = "", words = "", trail = ""] =
    /^(\s*(?:[-*>] |\d+\. |#+ )?)(.*?)(\s*)$/.exec(line) ?? [];
  return words === "" ? line : lead + mark + words + mark + trail;
}

function isMarked(text: string, mark: InlineMark): boolean {
  const inner = text.slice(mark.length, -mark.length);
  const wrapped = text.length > 2 * mark.length && text.startsWith(mark) && text.endsWith(mark);
  // One star within two is no emphasis of its own.
  const single = mark === "**" || (!/^\*\*(?!\*)/.test(text) && !/(?<!\*)\*\*$/.test(text));
  return wrapped && single && inner.trim() !== "" && !inner.includes("\n\n");
}

const standsApart = (text: string, { from, to }: TextRange, mark: InlineMark) =>
  from >= 0 && (mark === "**" || (text[from - 1] !== "*" && text[to] !== "*"));

/** Makes the paragraph at the cursor a heading, or a paragraph again. */
export function toggleHeading(text: string, range: TextRange, level: 2 | 3): TextEdit {
  const wanted = `${"#".repeat(level)} `;
  return onLines(text, range, (lines) => {
    const all = lines.every((line) => line.trim() === "" || line.startsWith(wanted));
    return lines.map((line) => {
      const bare = line.replace(/^#{1,6} +/, "");
      return bare.trim() === "" && lines.length > 1 ? line : (all ? "" : wanted) + bare;
    });
  });
}

/** Makes the selected lines a list, or lines again. */
export function toggleList(text: string, range: TextRange, kind: "bullets" | "numbers"): TextEdit {
  const has = kind === "bullets" ? /^[-*+] +/ : /^\d+[.)] +/;
  return onLines(text, range, (lines) => {
    const all =
      lines.every((line) => line.trim() === "" || has.test(line)) &&
      lines.some((line) => has.test(line));
    let number = 0;
    return lines.map((line) => {
      if (line.trim() === "" && lines.length > 1) return line;
      const bare = line.replace(/^(?:[-*+]|\d+[.)]) +/, "");
      number += 1;
      return (all ? "" : kind === "bullets" ? "- " : `${number}. `) + bare;
    });
  });
}

/** A link around the selected words; the address is selected, to be written over. */
export function insertLink(text: string, range: TextRange, words: string): TextEdit {
  const { from, to } = trimmed(text, range);
  const label = (text.slice(from, to) || words).replace(/[[\]]/g, "\\$&").replace(/\n+/g, " ");
  const address = "https://";
  const insert = `[${label}](${address})`;
  const start = label.length + 3;
  return edit({ from, to }, insert, start, start + address.length);
}

/** Two columns and one row to fill in. */
export function tableMarkup(heads: readonly [string, string]): string {
  return `| ${heads[0]} | ${heads[1]} |\n| --- | --- |\n|  |  |`;
}

function trimmed(text: string, { from, to }: TextRange): TextRange {
  const chosen = text.slice(from, to);
  if (chosen.trim() === "") return { from, to: from };
  return {
    from: from + chosen.length - chosen.trimStart().length,
    to: to - (chosen.length - chosen.trimEnd().length),
  };
}

/** Changes whole lines. */
function onLines(
  text: string,
  { from, to }: TextRange,
  change: (lines: readonly string[]) => readonly string[],
): TextEdit {
  const lines = linesAround(text, { from, to });
  const insert = change(text.slice(lines.from, lines.to).split("\n")).join("\n");
  const cursor = from === to ? insert.length : 0;
  return edit(lines, insert, cursor, insert.length);
}

function edit({ from, to }: TextRange, insert: string, first: number, last: number): TextEdit {
  return { from, to, insert, select: { from: from + first, to: from + last } };
}
