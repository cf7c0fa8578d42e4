import { endOfBraces, readTagAt } from "./read-tag";
import type { Tag } from "./tag";

/**
 * The tags of our components in a lesson's text, in its order. What stands in code or in braces is
 * no tag; a tag that cannot be read whole is left out.
 */
export function findTags(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  // A brace that nothing closes is refused by the compiler: what follows is looked at as text.
  let braces = true;
  for (let at = startOfBody(text); at < text.length;) {
    const sign = text[at];
    if (sign === "\\") at += 2;
    else if (sign === "`" || sign === "~") at = behindCode(text, at);
    else if (sign === "{") {
      const end: number | null = braces ? endOfBraces(text, at) : null;
      braces = end !== null;
      at = end ?? at + 1;
    } else if (sign === "<") {
      const tag = readTagAt(text, at);
      const whole = tag !== null && (startsLine(text, at) || !hasBlankLine(text, tag));
      if (whole) tags.push(tag);
      at = whole ? tag.to : at + 1;
    } else at = nextSign(text, at + 1);
  }
  return tags;
}

/** Behind the header between hyphens; 0 without one. */
export function startOfBody(text: string): number {
  return /^---\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

const SIGNS = /[\\`~{<]/g;

function nextSign(text: string, from: number): number {
  SIGNS.lastIndex = from;
  return SIGNS.exec(text)?.index ?? text.length;
}

/** Behind a fenced block that opens here, or behind code in a sentence, or behind the marks. */
function behindCode(text: string, at: number): number {
  const marks = /^(?:`+|~+)/.exec(text.slice(at, at + 64))?.[0] ?? "`";
  if (marks.length >= 3 && startsLine(text, at)) {
    const close = new RegExp(`\\n[ \\t>]*${marks}${marks[0]}*[ \\t]*(?=\\r?\\n|$)`, "g");
    close.lastIndex = at;
    const found = close.exec(text);
    return found ? found.index + found[0].length : text.length;
  }
  const after = at + marks.length;
  if (marks.startsWith("~")) return after;
  const paragraph = /\n[ \t]*\r?\n|$/g;
  paragraph.lastIndex = after;
  const end = paragraph.exec(text)?.index ?? text.length;
  const close = new RegExp(`(?<!\`)${marks}(?!\`)`).exec(text.slice(after, end));
  return close ? after + close.index + marks.length : after;
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, at - 80), at));
}

function hasBlankLine(text: string, { from, to }: Tag): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(from, to));
}
