import { Lexer } from "yaml";

const BRACKET_LIMIT = 50;
/** A line that starts with this many spaces and block marks could nest some hundred levels. */
const DEEP_LINE = /^[ \t\-?:]{100}/m;

/**
 * Whether a source nests deeper than any honest one. Asked before the reader sees it: the reader
 * recurses, and a stack that runs out inside it has been seen to end the whole process.
 */
export function isTooDeep(source: string): boolean {
  if (DEEP_LINE.test(source)) return true;
  let depth = 0;
  for (const token of new Lexer().lex(source)) {
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth = Math.max(0, depth - 1);
    if (depth > BRACKET_LIMIT) return true;
  }
  return false;
}
