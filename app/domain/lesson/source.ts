import { problem, type Place, type Problem } from "~/domain/lesson/problem";

/** The most bytes a lesson text may have. */
export const MAX_BYTES = 256 * 1024;
/** The most characters (UTF-16 units) of one line. */
export const MAX_LINE = 20_000;
/** Brackets open at once in one paragraph, or quote and list marks at the start of one line. */
const MAX_OPEN = 64;

export type CheckedSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * What must hold before any parser sees a lesson: well-formed Unicode, size, line length, no control
 * or bidirectional override characters, no absurd nesting of brackets (parsers are quadratic there).
 * Returns the text without its byte order mark. Linear in the length of the text.
 */
export function checkSource(source: string): CheckedSource {
  const start: Place = { line: 1, column: 1 };
  if (source.length > MAX_BYTES || byteLength(source) > MAX_BYTES) {
    const params = { size: Math.ceil(byteLength(source) / 1024), limit: MAX_BYTES / 1024 };
    return refused(problem("too-large", start, params));
  }
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  if (!isWellFormed(text)) return refused(problem("not-utf8", placeOf(text, LONE_SURROGATE)));
  const found = forbiddenCharacter(text);
  if (found) return refused(problem("control-character", found.at, { name: found.name }));
  const lines = text.split(/\r\n|\n|\r/);
  const long = lines.findIndex((line) => line.length > MAX_LINE);
  if (long >= 0) {
    return refused(problem("line-too-long", { line: long + 1, column: 1 }, { limit: MAX_LINE }));
  }
  const nested = tooNested(lines);
  return nested ? refused(problem("too-nested", nested)) : { kind: "text", text };
}

/**
 * Bytes of a lesson file as text. Refuses what is not UTF-8, without quoting any of it.
 */
export function decodeSource(bytes: Uint8Array): CheckedSource {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: "text", text };
  } catch {
    return refused(problem("not-utf8", { line: 1, column: 1 }));
  }
}

/** Name of the first character that may not stand in a lesson, such as `U+202E`, and its index. */
export function findForbidden(text: string): { index: number; name: string } | null {
  const index = text.search(FORBIDDEN);
  if (index < 0) return null;
  const code = text.charCodeAt(index);
  return { index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
}

// C0 but tab and line ends, DEL, C1, bidirectional embeddings, overrides and isolates.
// eslint's no-control-regex is about accidents; here the control characters are the point.
const FORBIDDEN = new RegExp(
  "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]",
);
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function refused(first: Problem): CheckedSource {
  return { kind: "refused", problems: [first] };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

function forbiddenCharacter(text: string): { at: Place; name: string } | null {
  const found = findForbidden(text);
  return found && { at: placeAt(text, found.index), name: found.name };
}

function placeOf(text: string, pattern: RegExp): Place {
  return placeAt(text, Math.max(0, text.search(pattern)));
}

/** Line and column of an index of the text. */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where brackets or line-start marks go deeper than any honest text. A blank line closes all. */
function tooNested(lines: readonly string[]): Place | null {
  let open = 0;
  for (const [row, line] of lines.entries()) {
    if (line.trim() === "") open = 0;
    const marks = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? "";
    if (marks.replace(/[\s\d]/g, "").length > MAX_OPEN && !isRule(line)) {
      return { line: row + 1, column: 1 };
    }
    for (let column = 0; column < line.length; column += 1) {
      const char = line[column];
      if (char === "[" || char === "(" || char === "{") open += 1;
      else if (char === "]" || char === ")" || char === "}") open = Math.max(0, open - 1);
      if (open > MAX_OPEN) return { line: row + 1, column: column + 1 };
    }
  }
  return null;
}

/** A thematic break such as `* * *`, which nests nothing however long it is. */
function isRule(line: string): boolean {
  return line.length < 200 && /^\s*([-*])(?:\s*\1){2,}\s*$/.test(line);
}
