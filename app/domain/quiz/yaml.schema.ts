import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Document, Node, Pair, YAMLMap } from "yaml";
import type { Text } from "~/domain/text";
import { isTooDeep } from "./yaml-depth.schema";
import { PLAIN_ONLY, repeatedKey, syntaxMessage, TOO_DEEP, TOO_LARGE } from "./yaml-messages";

/** A place in a text (both from 1) and what to mend there. */
export interface SourceProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Text;
}

/** Where a value stands in its source, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Set when the last key of the path is not there; the place is then its map's. */
  readonly missing: boolean;
}

export type YamlSource =
  | {
      readonly kind: "read";
      readonly value: unknown;
      /** The place of the value at a path, or of the nearest value around it. */
      readonly locate: (path: readonly PropertyKey[]) => Place;
      /** The place of a key in the map at a path. */
      readonly locateKey: (path: readonly PropertyKey[], key: string) => Place;
    }
  | { readonly kind: "refused"; readonly problems: readonly SourceProblem[] };

/** Largest source in bytes of UTF-8. */
export const MAX_QUESTIONS_TEXT = 256 * 1024;

/** More problems than this help nobody, and finding their places takes time. */
export const PROBLEM_LIMIT = 100;
interface Finding {
  readonly offset: number;
  readonly message: Text;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const keyName = (pair: Pair): string | null =>
  isScalar(pair.key) && typeof pair.key.value === "string" ? pair.key.value : null;

/** Keys that stand twice, and `__proto__`, which is never an honest key. */
function keyFindings(map: YAMLMap): Finding[] {
  const known = new Set<string>();
  return map.items.flatMap((pair) => {
    const name = keyName(pair);
    const offset = startOf(pair.key);
    if (name === null || name === "__proto__") return [{ offset, message: PLAIN_ONLY.key }];
    if (known.has(name)) return [{ offset, message: repeatedKey(name) }];
    known.add(name);
    return [];
  });
}

/** What YAML allows and plain data does not need: repeating by reference, and tags. */
function plainFindings(document: Document): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias: (_, node) => void findings.push({ offset: startOf(node), message: PLAIN_ONLY.anchor }),
    Value: (_, node) => {
      const offset = startOf(node);
      if (node.anchor) findings.push({ offset, message: PLAIN_ONLY.anchor });
      if (node.tag) findings.push({ offset, message: PLAIN_ONLY.tag });
      if (isMap(node)) findings.push(...keyFindings(node));
    },
  });
  return findings;
}

function syntaxFindings(document: Document): Finding[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    message: syntaxMessage(error.code),
  }));
}

interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

function step(node: unknown, key: PropertyKey): Step | null {
  if (isSeq(node) && typeof key === "number") {
    const value = node.items[key];
    return value === undefined ? null : { key: value, value };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((candidate) => keyName(candidate) === key);
  return pair ? { key: pair.key, value: pair.value } : null;
}

/** The node at a path, or the deepest one on the way to it. */
function follow(root: Node | null, path: readonly PropertyKey[]) {
  let found: Step = { key: root, value: root };
  for (const key of path) {
    const next = step(found.value, key);
    if (!next) return { ...found, missing: true };
    found = next;
  }
  return { ...found, missing: false };
}

/**
 * Reads a YAML source as plain data: one document, no anchors, aliases or tags, no key twice, at
 * most 256 kB. Every refusal names its place, the first 100 in
 * reading order; every value of what was read can be located.
 */
export function readYaml(source: string): YamlSource {
  const refuse = (message: Text): YamlSource => ({
    kind: "refused",
    problems: [{ line: 1, column: 1, message }],
  });
  if (source.length > MAX_QUESTIONS_TEXT) return refuse(TOO_LARGE);
  if (new TextEncoder().encode(source).length > MAX_QUESTIONS_TEXT) return refuse(TOO_LARGE);
  if (isTooDeep(source)) return refuse(TOO_DEEP);

  const lines = new LineCounter();
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const syntax = syntaxFindings(document);
  const findings = syntax.length > 0 ? syntax : plainFindings(document);
  if (findings.length > 0) {
    const problems = findings
      .sort((a, b) => a.offset - b.offset)
      .slice(0, PROBLEM_LIMIT)
      .map(({ offset, message }) => ({ ...placeOf(offset), message }));
    return { kind: "refused", problems };
  }
  const root = document.contents;
  return {
    kind: "read",
    value: document.toJS({ maxAliasCount: 0 }),
    locate: (path) => {
      const { key, value, missing } = follow(root, path);
      return { ...placeOf(startOf(isNode(value) ? value : key)), missing };
    },
    locateKey: (path, key) => {
      const { key: node, missing } = follow(root, [...path, key]);
      return { ...placeOf(startOf(node)), missing };
    },
  };
}
