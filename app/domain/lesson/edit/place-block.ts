import { componentRole, type ComponentName } from "~/domain/lesson/components";
import { containersAround, type Container } from "./containers";
import { findTags, startOfBody } from "./find-tags";
import { linesAround, type TextEdit } from "./text-edit";

/**
 * Puts a new block into the text where it may stand, at or soon after the offset, set apart by blank
 * lines: an interactive block outside of all but `Only`, a part outside of everything, nothing before
 * the first part. `inside` is selected, counted from the block's beginning; without it all of it is.
 */
export function insertBlock(
  text: string,
  at: number,
  block: {
    readonly name: ComponentName;
    readonly markup: string;
    readonly inside?: [number, number];
  },
): TextEdit {
  const place = placeOfBlock(text, at, block.name);
  const before = text.slice(0, place).replace(/[ \t]+$/, "");
  const after = text.slice(place);
  const lead = before === "" ? "" : "\n".repeat(Math.max(0, 2 - lineEnds(before, /\n*$/)));
  const trail = after === "" ? "\n" : "\n".repeat(Math.max(0, 2 - lineEnds(after, /^\n*/)));
  const from = before.length;
  const start = from + lead.length;
  const [first, last] = block.inside ?? [0, block.markup.length];
  return {
    from,
    to: place,
    insert: lead + block.markup + trail,
    select: { from: start + first, to: start + last },
  };
}

const lineEnds = (text: string, pattern: RegExp) => pattern.exec(text)?.[0].length ?? 0;

/** Where a block of this name may stand, at or after the offset. */
function placeOfBlock(text: string, at: number, name: ComponentName): number {
  const tags = findTags(text);
  const firstPart = tags.find((tag) => tag.name === "Part");
  const earliest = name === "Part" || !firstPart ? startOfBody(text) : firstPart.to;
  const inTag = tags.find((tag) => tag.from < at && at < tag.to);
  const wished = Math.max(earliest, inTag?.to ?? at);
  const closed = containersAround(tags, wished).find(
    (container) => !mayHold(text, container, name),
  );
  return closed ? closed.close.to : endOfParagraph(text, wished);
}

/** Whether a block may stand in a container; those written on one line hold only their sentence. */
function mayHold(text: string, { open, close }: Container, name: ComponentName): boolean {
  const role = componentRole(name);
  const around = componentRole(open.name);
  if (around === "dialogue" || around === "line" || around === "term") return role === "line";
  if (role === "part" || role === "only") return false;
  if (role === "island" && around !== "only") return false;
  return text.slice(open.to, close.from).includes("\n");
}

/** The offset itself on an empty line, else the end of the paragraph, table, list or code it is in. */
function endOfParagraph(text: string, at: number): number {
  const line = linesAround(text, { from: at, to: at });
  if (text.slice(line.from, line.to).trim() === "" && !inFence(text, at)) return at;
  const blank = /\n[ \t]*(?=\n|$)/g;
  blank.lastIndex = at;
  for (let found = blank.exec(text); found; found = blank.exec(text)) {
    if (!inFence(text, found.index)) return found.index;
  }
  return text.length;
}

/** Whether a fenced block of code is open at an offset. */
function inFence(text: string, at: number): boolean {
  let open: string | null = null;
  for (const line of text.slice(0, at).split("\n")) {
    const marks = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (marks === undefined) continue;
    if (open === null) open = marks;
    else if (marks.startsWith(open)) open = null;
  }
  return open !== null;
}
