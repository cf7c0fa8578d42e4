import { problem, type Place, type Problem } from "~/domain/lesson/problem";
import { placeAt } from "~/domain/lesson/source";

/** What the Markdown parser says about a text it cannot read; its words quote the text, so only names and places are used. */
interface ParserMessage {
  readonly reason: string;
  readonly source: string;
  readonly rule: string;
  readonly place: Place | null;
}

/** A parser's failure as a problem of ours, at the sign that caused it. */
export function syntaxProblem(error: unknown, text: string): Problem {
  if (error instanceof RangeError) return problem("too-nested", { line: 1, column: 1 });
  const message = parserMessage(error);
  if (!message) return problem("internal", { line: 1, column: 1 });
  const offset = message.place ? offsetOf(text, message.place) : text.length;
  switch (message.source) {
    case "micromark-extension-mdx-jsx":
      return tagProblem(text, offset, message);
    case "micromark-extension-mdx-expression":
      return expressionProblem(text, offset);
    case "micromark-extension-mdxjs-esm":
      return importProblem(text, offset);
    case "mdast-util-mdx-jsx":
      return matchProblem(message);
    default:
      return problem("syntax", message.place ?? { line: 1, column: 1 });
  }
}

function tagProblem(text: string, offset: number, { rule, place }: ParserMessage): Problem {
  const start = text.lastIndexOf("<", offset);
  if (start < 0) return problem("syntax", place ?? { line: 1, column: 1 });
  const at = placeAt(text, start);
  const tag = text.slice(start, start + 80);
  if (tag.startsWith("<!--")) return problem("html-comment", at);
  if (/^<[!?]/.test(tag)) return problem("html-declaration", at);
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>]+@)/i.test(tag)) return problem("angle-link", at);
  const name = /^<([A-Za-z][\w.]*)/.exec(tag)?.[1];
  if (name === undefined) return problem("less-than", at);
  return rule === "unexpected-eof"
    ? problem("unclosed-tag", at, { name })
    : problem("tag-syntax", place ?? at);
}

function expressionProblem(text: string, offset: number): Problem {
  const start = text.lastIndexOf("{", offset);
  const at = placeAt(text, Math.max(0, start));
  const before = text.slice(Math.max(0, start - 200), Math.max(0, start));
  const name = /<[A-Z][^<>]*\s([\w-]+)=$/.exec(before)?.[1];
  return name === undefined ? problem("brace", at) : problem("attribute-code", at, { name });
}

function importProblem(text: string, offset: number): Problem {
  const before = text.slice(0, offset + 1);
  const starts = [...before.matchAll(/^(import|export)\b/gm)];
  const last = starts.at(-1);
  return last
    ? problem("import-paragraph", placeAt(text, last.index), { name: last[1] ?? "import" })
    : problem("import-paragraph", placeAt(text, offset), { name: "import" });
}

function matchProblem({ reason, rule, place }: ParserMessage): Problem {
  const at = place ?? { line: 1, column: 1 };
  if (rule === "unexpected-closing-slash") {
    return problem("closing-tag", { line: at.line, column: Math.max(1, at.column - 1) });
  }
  const open = /closing tag for `<([\w.]*)[^`]*` \((\d+):(\d+)/.exec(reason);
  if (open) {
    const [, name = "", line = "1", column = "1"] = open;
    const opening = { line: Number(line), column: Number(column) };
    return name === "" ? problem("fragment", opening) : problem("unclosed-tag", opening, { name });
  }
  const across = /the closing tag `<\/([\w.]*)[^`]*`/.exec(reason)?.[1];
  return across ? problem("tag-across", at, { name: across }) : problem("closing-tag", at);
}

function parserMessage(error: unknown): ParserMessage | null {
  if (typeof error !== "object" || error === null || !("reason" in error)) return null;
  const text = (key: string) => (key in error ? String(Reflect.get(error, key)) : "");
  const place: unknown = Reflect.get(error, "place");
  return {
    reason: text("reason"),
    source: text("source"),
    rule: text("ruleId"),
    place: pointOf(place),
  };
}

function pointOf(place: unknown): Place | null {
  if (typeof place !== "object" || place === null) return null;
  if ("start" in place) return pointOf(place.start);
  if (!("line" in place && "column" in place)) return null;
  const { line, column } = place;
  return typeof line === "number" && typeof column === "number" ? { line, column } : null;
}

function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let row = 1; row < line; row += 1) {
    const next = text.indexOf("\n", start);
    if (next < 0) break;
    start = next + 1;
  }
  return Math.min(text.length, start + column - 1);
}
