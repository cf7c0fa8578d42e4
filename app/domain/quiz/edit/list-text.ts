import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
} from "yaml";
import { changedEntryText, newEntryText } from "./entry-text";

/** The lists of a questions file. */
export type ListName = "objectives" | "questions";

interface Span {
  /** First character of the line on which the entry begins. */
  readonly from: number;
  /** One past the last character of its last line, without the line's end. */
  readonly to: number;
  /** Spaces before the dash. */
  readonly indent: number;
}

interface ListSpans {
  /** Null: the entry shares its lines with others, so that it cannot be taken out of them. */
  readonly entries: readonly (Span | null)[];
  readonly values: readonly unknown[];
  /** The value itself, for a list without entries of its own lines. */
  readonly range: readonly [from: number, to: number];
}

/** Where the last word of a node ends; comments behind it belong to nobody yet. */
function endOf(node: unknown): number {
  if (isPair(node)) return endOf(node.value ?? node.key);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  if (isScalar(node) || isCollection(node)) return node.range?.[1] ?? 0;
  return 0;
}

function spanOf(source: string, node: Node): Span | null {
  const start = node.range?.[0] ?? 0;
  const from = source.lastIndexOf("\n", start - 1) + 1;
  const lead = /^( *)-[ ]+$/.exec(source.slice(from, start));
  if (!lead) return null;
  const end = endOf(node);
  const last = source[end - 1] === "\n" ? end - 1 : source.indexOf("\n", end);
  return { from, to: last < 0 ? source.length : last, indent: lead[1]?.length ?? 0 };
}

/** Where the entries of a list stand; null when the file has no such list. */
function spansOf(source: string, list: ListName): ListSpans | null {
  const document = parseDocument(source);
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const node = document.contents.get(list, true);
  if (!isSeq(node) || !node.range) return null;
  const values: unknown = node.toJSON();
  return {
    entries: node.items.map((item) => (isNode(item) ? spanOf(source, item) : null)),
    values: Array.isArray(values) ? values : [],
    range: [node.range[0], node.range[1]],
  };
}

const indented = (text: string, indent: number): string => {
  const pad = " ".repeat(indent);
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? `${pad}- ${line}` : line === "" ? "" : `${pad}  ${line}`))
    .join("\n");
};

/** An entry's text as it would stand at the start of a file. */
function outdented(source: string, { from, to, indent }: Span): string {
  const pad = " ".repeat(indent + 2);
  return source
    .slice(from, to)
    .split("\n")
    .map((line, index) => (index === 0 || line.startsWith(pad) ? line.slice(indent + 2) : line))
    .join("\n");
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function splice(source: string, from: number, to: number, text: string): string {
  return source.slice(0, from) + text + source.slice(to);
}

/** The entries of a list as plain data, whatever they hold; null when there is no such list. */
export function entriesIn(source: string, list: ListName): readonly unknown[] | null {
  return spansOf(source, list)?.values ?? null;
}

/** Both lists as plain data with one reading; null when one of them is not there. */
export function listsIn(source: string): Readonly<Record<ListName, readonly unknown[]>> | null {
  const document = parseDocument(source);
  if (document.errors.length > 0) return null;
  const values: unknown = document.toJS();
  if (typeof values !== "object" || values === null) return null;
  const objectives: unknown = "objectives" in values ? values.objectives : null;
  const questions: unknown = "questions" in values ? values.questions : null;
  return Array.isArray(objectives) && Array.isArray(questions) ? { objectives, questions } : null;
}

/**
 * The file with one entry brought to a value. Everything outside the entry stays byte for byte;
 * inside it, what did not change. Null when the file or the entry cannot be found.
 */
export function withEntry(
  source: string,
  list: ListName,
  index: number,
  value: unknown,
): string | null {
  const spans = spansOf(source, list);
  const span = spans?.entries[index];
  if (!spans || !span) return null;
  if (same(spans.values[index], value)) return source;
  const text = changedEntryText(outdented(source, span), value);
  return splice(source, span.from, span.to, indented(text, span.indent));
}

/** The file with more entries at the end of a list. Null when there is no such list. */
export function withNewEntries(
  source: string,
  list: ListName,
  values: readonly unknown[],
): string | null {
  const spans = spansOf(source, list);
  const last = spans?.entries.at(-1);
  if (!spans || last === null) return null;
  if (values.length === 0) return source;
  const gap = list === "questions" ? "\n\n" : "\n";
  const text = values.map((value) => indented(newEntryText(value), last?.indent ?? 2)).join(gap);
  if (last !== undefined) return splice(source, last.to, last.to, gap + text);
  const [from, to] = spans.range;
  return splice(source, from, to, `\n${text}`).replace(`${list}: \n`, `${list}:\n`);
}

/** The file with one more entry at the end of a list. Null when there is no such list. */
export const withNewEntry = (source: string, list: ListName, value: unknown): string | null =>
  withNewEntries(source, list, [value]);

/** The file without one entry, and without one of two blank lines that would meet. */
export function withoutEntry(source: string, list: ListName, index: number): string | null {
  const spans = spansOf(source, list);
  const span = spans?.entries[index];
  if (!spans || !span) return null;
  if (spans.entries.length === 1)
    return splice(source, span.from, span.to, `${" ".repeat(span.indent)}[]`);
  const blankBefore = source.slice(0, span.from).endsWith("\n\n");
  const to = Math.min(
    source.length,
    span.to + (source.startsWith("\n\n", span.to) && blankBefore ? 2 : 1),
  );
  return splice(source, span.from, to, "");
}

/** The file with one entry moved to the place of another; every other line stays. */
export function withMovedEntry(
  source: string,
  list: ListName,
  index: number,
  to: number,
): string | null {
  const spans = spansOf(source, list);
  const first = spans?.entries[Math.min(index, to)];
  const second = spans?.entries[Math.max(index, to)];
  if (!spans || !first || !second) return null;
  if (index === to) return source;
  const moving = index < to ? first : second;
  const text = source.slice(moving.from, moving.to);
  const entries = spans.entries.filter((span) => span !== null);
  if (entries.length !== spans.entries.length) return null;
  const texts = entries.map((span) => source.slice(span.from, span.to));
  const others = texts.filter((_, at) => at !== index);
  const order = [...others.slice(0, to), text, ...others.slice(to)];
  return entries.reduceRight(
    (left, span, at) => splice(left, span.from, span.to, order[at] ?? ""),
    source,
  );
}
