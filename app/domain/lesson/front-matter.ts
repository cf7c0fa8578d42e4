import { LineCounter, isMap, isScalar, parseDocument, visit, type Node, type Pair } from "yaml";
import { problem, type Place, type Problem, type ProblemCode } from "~/domain/lesson/problem";
import { findForbidden } from "~/domain/lesson/source";

/** What a lesson says about itself. */
export interface FrontMatter {
  readonly title: string;
  readonly description: string;
}

/** The most characters of each value; the keys are the allow-list. */
const LIMITS = new Map([
  ["title", 160],
  ["description", 400],
]);
const MAX_BLOCK = 4_096;

export type FrontMatterResult =
  | {
      readonly kind: "taken";
      readonly values: Partial<FrontMatter>;
      /** Whether the text began with a front matter block at all. */
      readonly present: boolean;
      /** The text with the block's lines emptied, so that line numbers stay. */
      readonly body: string;
    }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Takes strict flat YAML front matter off a checked text: only `title` and `description`, only plain
 * one-line strings, no anchors, aliases, tags or merges. Anything else that begins with three
 * hyphens is refused, because gray-matter would run `---js` as code.
 */
export function takeFrontMatter(text: string): FrontMatterResult {
  if (!/^---(?!-)/.test(text)) return { kind: "taken", values: {}, present: false, body: text };
  const lines = text.split(/\r\n|\n|\r/);
  if (lines[0] !== "---") return refusal("front-matter-opening", { line: 1, column: 4 });
  const end = lines.indexOf("---", 1);
  if (end < 0) return refusal("front-matter-unclosed", { line: 1, column: 1 });
  const block = lines.slice(1, end).join("\n");
  if (block.length > MAX_BLOCK) return refusal("front-matter-too-large", { line: 2, column: 1 });
  const body = [...Array.from({ length: end + 1 }, () => ""), ...lines.slice(end + 1)].join("\n");
  return readBlock(block, body);
}

function readBlock(block: string, body: string): FrontMatterResult {
  const counter = new LineCounter();
  const document = parseDocument(block, {
    lineCounter: counter,
    prettyErrors: false,
    schema: "core",
    strict: true,
    uniqueKeys: false,
  });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + 1, column: Math.max(1, col) };
  };
  const [error] = document.errors;
  if (error) return refusal("front-matter-syntax", place(error.pos[0]));
  let odd: Node | Pair | null = null;
  visit(document, {
    Alias: (_, node) => void (odd ??= node),
    Node: (_, node) => void (node.tag || ("anchor" in node && node.anchor) ? (odd ??= node) : 0),
  });
  if (odd || document.warnings.length > 0 || !isMap(document.contents)) {
    return refusal("front-matter-syntax", { line: 2, column: 1 });
  }
  const values = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { key, value } of document.contents.items) {
    const at = isScalar(key) && key.range ? place(key.range[0]) : { line: 2, column: 1 };
    const name = isScalar(key) && typeof key.value === "string" ? key.value : "?";
    const limit = LIMITS.get(name);
    if (limit === undefined) problems.push(problem("front-matter-key", at, { name }));
    else if (values.has(name)) problems.push(problem("front-matter-duplicate", at, { name }));
    else {
      const text = isScalar(value) && typeof value.value === "string" ? value.value.trim() : "";
      if (!isPlainLine(text, limit)) {
        problems.push(problem("front-matter-value", at, { name, limit }));
      }
      values.set(name, text);
    }
  }
  if (problems.length > 0) return { kind: "refused", problems };
  return { kind: "taken", present: true, body, values: Object.fromEntries(values) };
}

/** Title and description, or what is missing of them. */
export function requireFrontMatter(
  result: Extract<FrontMatterResult, { kind: "taken" }>,
): readonly Problem[] {
  if (!result.present) return [problem("front-matter-missing", { line: 1, column: 1 })];
  const missing = (["title", "description"] as const).filter((name) => !result.values[name]);
  return missing.map((name) =>
    problem("front-matter-incomplete", { line: 1, column: 1 }, { name }),
  );
}

function isPlainLine(text: string, limit: number): boolean {
  return (
    text !== "" && text.length <= limit && !/[\r\n\u2028\u2029]/.test(text) && !findForbidden(text)
  );
}

function refusal(code: ProblemCode, at: Place): FrontMatterResult {
  return { kind: "refused", problems: [problem(code, at)] };
}
