import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type Node,
  type YAMLMap,
} from "yaml";

/** How the files of the programme are written. */
const STYLE = { lineWidth: 0, indent: 2, indentSeq: true } as const;

const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys whose values are words of the format, written without quotes. */
const PLAIN_KEYS: ReadonlySet<string> = new Set([
  "id",
  "type",
  "objective",
  "family",
  "use",
  "pairs",
]);

/** A new value as people would write it: texts in quotes, words of the format without. */
function newNode(document: Document, value: unknown, plain: boolean): Node {
  if (typeof value === "string") {
    const scalar = new Scalar(value);
    scalar.type = plain ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    return scalar;
  }
  const node: Node = document.createNode(value);
  if (isSeq(node) && Array.isArray(value)) {
    node.items = value.map((one: unknown) => newNode(document, one, plain));
    node.flow = value.every((one) => typeof one === "string");
  } else if (isMap(node) && isEntry(value)) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      pair.value = newNode(document, value[key], plain || PLAIN_KEYS.has(key));
    }
  }
  return node;
}

const idOf = (value: unknown): unknown => (isEntry(value) ? value["id"] : undefined);

/** The node that already holds a row: the one of the same id, else the one at the same place. */
function nodeOfRow(items: readonly unknown[], value: unknown, index: number) {
  const id = idOf(value);
  if (id === undefined) return items[index];
  return items.find((item) => isMap(item) && item.get("id") === id);
}

/** Whether a key says no more than its absence would: an empty value, or a family of its own. */
function saysNothing(map: YAMLMap, key: string): boolean {
  const node = map.get(key, true);
  if (isSeq(node)) return node.items.length === 0;
  if (!isScalar(node)) return false;
  return (
    node.value === "" || node.value === false || (key === "family" && node.value === map.get("id"))
  );
}

/** The node brought to a value; whatever is the same already stays as it was written. */
function merged(document: Document, node: unknown, value: unknown, plain: boolean): Node {
  if (isScalar(node) && !isEntry(value) && !Array.isArray(value)) {
    if (node.value !== value) node.value = value;
    return node;
  }
  if (isMap(node) && isEntry(value)) {
    for (const { key } of [...node.items]) {
      const name = isScalar(key) ? String(key.value) : "";
      if (!(name in value) && !saysNothing(node, name)) node.delete(key);
    }
    for (const [key, part] of Object.entries(value)) {
      const own = plain || PLAIN_KEYS.has(key);
      const before = node.get(key, true);
      const after = merged(document, before, part, own);
      if (after !== before) node.set(document.createNode(key), after);
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const before = [...node.items];
    node.items = value.map((part: unknown, index) =>
      merged(document, nodeOfRow(before, part, index), part, plain),
    );
    return node;
  }
  return newNode(document, value, plain);
}

/** Words in brackets stand without spaces inside, maps in braces with. */
const CLOSE_BRACKETS = /^(\s*(?:- )?[\w-]+: )\[ (.*?) \]$/gm;

function written(document: Document): string {
  const text = document.toString(STYLE).replace(CLOSE_BRACKETS, "$1[$2]");
  return text.endsWith("\n") ? text.slice(0, -1) : text;
}

/** An entry of a list as text without indent and without a line end after it. */
export function newEntryText(value: unknown): string {
  const document = new Document(null);
  document.contents = newNode(document, value, false);
  return written(document);
}

/**
 * The text of an entry (without indent) brought to a value. Comments, the order of its keys and
 * what did not change stay as they were written.
 */
export function changedEntryText(text: string, value: unknown): string {
  const document: Document = parseDocument(`${text}\n`);
  if (document.errors.length > 0) return newEntryText(value);
  document.contents = merged(document, document.contents, value, false);
  return written(document);
}
