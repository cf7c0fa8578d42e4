import { isComponentName } from "~/domain/lesson/components";
import { decodeReferences } from "./character-references";
import { readLiteralText } from "./literal-text";
import type { Tag, TagProperty } from "./tag";

/**
 * The tag that begins at an offset of the text; null when none of ours does, or when it is written
 * in a way that the compiler would refuse, so that it stays visible as it is.
 */
export function readTagAt(text: string, from: number): Tag | null {
  const head = match(/<(\/?)([A-Z][A-Za-z]*)(?![\w.:$-])/y, text, from);
  const name = head?.[2] ?? "";
  if (!head || !isComponentName(name)) return null;
  if (head[1] === "/") {
    const end = match(/\s*>/y, text, from + head[0].length);
    return end && { name, kind: "close", from, to: endOf(end), properties: [] };
  }
  const properties: TagProperty[] = [];
  for (let at = from + head[0].length; ;) {
    const end = match(/\s*(\/?)>/y, text, at);
    if (end) {
      const kind = end[1] === "/" ? "single" : "open";
      return { name, kind, from, to: endOf(end), properties };
    }
    const property = readProperty(text, at);
    if (!property || properties.some((one) => one.name === property.name)) return null;
    properties.push(property);
    at = property.to;
  }
}

function readProperty(text: string, at: number): TagProperty | null {
  const head = match(/\s+([A-Za-z_$][\w$-]*)(?![:.])/y, text, at);
  if (!head) return null;
  const name = head[1] ?? "";
  const from = endOf(head) - name.length;
  const equals = match(/\s*=\s*/y, text, endOf(head));
  if (!equals) return { name, from, to: endOf(head), read: { value: true } };
  const start = endOf(equals);
  const quoted = match(/"([^"]*)"|'([^']*)'/y, text, start);
  if (quoted) {
    const value = decodeReferences(quoted[1] ?? quoted[2] ?? "");
    return { name, from, to: endOf(quoted), read: value === null ? null : { value } };
  }
  const to = endOfBraces(text, start);
  return to === null
    ? null
    : { name, from, to, read: readLiteralText(text.slice(start + 1, to - 1)) };
}

/** Just behind the brace that closes the one at `from`; null when there is none. */
export function endOfBraces(text: string, from: number): number | null {
  if (text[from] !== "{") return null;
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === '"' || sign === "'" || sign === "`") {
      const end = endOfString(text, at, sign);
      if (end === null) return null;
      at = end - 1;
    } else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) return null;
      at = end + 1;
    } else if (sign === "{") open += 1;
    else if (sign === "}") {
      open -= 1;
      if (open === 0) return at + 1;
    }
  }
  return null;
}

function endOfString(text: string, from: number, quote: string): number | null {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return null;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const endOf = (found: RegExpExecArray) => found.index + found[0].length;
