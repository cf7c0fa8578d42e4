import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node } from "yaml";
import { readYaml } from "~/domain/quiz/yaml.schema";

/** A path's text as a tree that keeps comments and order; null when it is no readable YAML. */
export function openSource(text: string): Document | null {
  if (readYaml(text).kind === "refused") return null;
  const document = parseDocument(text, { stringKeys: true });
  return isMap(document.contents) ? document : null;
}

/** The text of a tree in the manner of our files: no folded lines, `{ a: 1 }` and `[a]`. */
export function closeSource(document: Document): string {
  const padded = document.toString({ lineWidth: 0 });
  const spaces: number[] = [];
  visit(parseDocument(padded, { stringKeys: true }), {
    Seq: (_, { flow, range }) => {
      if (flow !== true || !range) return;
      const [start, end] = [range[0] + 1, range[1] - 2];
      if (padded[start] === " ") spaces.push(start);
      if (end > start && padded[end] === " ") spaces.push(end);
    },
  });
  const gone = new Set(spaces);
  return padded
    .split("")
    .filter((_, index) => !gone.has(index))
    .join("");
}

/** A value as a new part of a tree: words in quotes, small rules on one line. */
export function partOf(document: Document, value: unknown): Node {
  const part = document.createNode(value);
  visit(part, {
    Scalar: (key, node) => {
      const isWords = typeof node.value === "string" && !/^[a-z0-9-]+$/.test(node.value);
      if (key !== "key" && isWords) node.type = "QUOTE_DOUBLE";
    },
    Collection: (_, node) => {
      node.flow = isMap(node)
        ? node.items.length > 0 && node.items.every(({ value: one }) => isPlain(one))
        : isSeq(node) && node.items.every(isPlain);
    },
  });
  return part;
}

/** Whether a value is short enough for a line with others: a number, a name, a yes or no. */
const isPlain = (node: unknown): boolean =>
  (isScalar(node) && !(typeof node.value === "string" && node.type === "QUOTE_DOUBLE")) ||
  (isSeq(node) && node.items.every((one) => isScalar(one)));
