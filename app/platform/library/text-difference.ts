import { diffWordsWithSpace, structuredPatch } from "diff";

/** A run of words that stayed, came or went. */
export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Neighbouring lines of a text, with what changed in them. */
export interface Hunk {
  /** Line of the newer text (from 1) with which it begins. */
  readonly line: number;
  readonly rows: readonly { readonly pieces: readonly Piece[] }[];
}

const CONTEXT = 1;
/** Beyond this many characters a line is shown as a whole instead of word by word. */
const LONGEST = 4_000;
const MAX_EDITS = 4_000;

/**
 * What changed between two texts, line by line and within a line word by word. Null: so much that
 * showing it would help nobody.
 */
export function textDifference(before: string, after: string): readonly Hunk[] | null {
  if (before === after) return [];
  const options = { context: CONTEXT, maxEditLength: MAX_EDITS };
  const patch = structuredPatch("", "", before, after, "", "", options);
  if (!patch) return null;
  return patch.hunks.map(({ newStart, lines }) => ({ line: newStart, rows: rowsOf(lines) }));
}

function rowsOf(lines: readonly string[]): Hunk["rows"] {
  const rows: { pieces: readonly Piece[] }[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    const pairs = Math.max(removed.length, added.length);
    for (let at = 0; at < pairs; at += 1) rows.push({ pieces: pair(removed[at], added[at]) });
    removed = [];
    added = [];
  };
  for (const line of lines) {
    const text = line.slice(1);
    if (line.startsWith("-")) removed.push(text);
    else if (line.startsWith("+")) added.push(text);
    else if (line.startsWith(" ")) {
      flush();
      rows.push({ pieces: [{ kind: "same", text }] });
    }
  }
  flush();
  return rows;
}

function pair(removed: string | undefined, added: string | undefined): readonly Piece[] {
  if (removed === undefined) return [{ kind: "added", text: added ?? "" }];
  if (added === undefined) return [{ kind: "removed", text: removed }];
  if (removed.length + added.length > LONGEST) {
    return [
      { kind: "removed", text: removed },
      { kind: "added", text: added },
    ];
  }
  return diffWordsWithSpace(removed, added).map(({ value, added: came, removed: went }) => ({
    kind: came ? "added" : went ? "removed" : "same",
    text: value,
  }));
}
