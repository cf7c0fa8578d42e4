import { isMap, isNode, isSeq, type Document, type YAMLMap } from "yaml";
import { partOf } from "./source-text";

/**
 * Writes a value under a key. What is as it was is left alone, comments included; of a map only the
 * entries that differ are written. `undefined` and `null` take the key away.
 */
export function writeValue(document: Document, map: YAMLMap, key: string, value: unknown): void {
  if (value === undefined || value === null) {
    map.delete(key);
    return;
  }
  const before = map.get(key, true);
  if (isMap(before) && isRecord(value)) {
    writeEntries(document, before, value);
    return;
  }
  if (isSame(plain(map.get(key)), value)) return;
  const part = partOf(document, value);
  if (isSeq(before) && isSeq(part)) part.flow = before.flow === true;
  map.set(key, part);
}

/** Makes the entries of a map these, and no others. */
export function writeEntries(
  document: Document,
  map: YAMLMap,
  entries: Readonly<Record<string, unknown>>,
): void {
  const wanted = Object.keys(entries).filter((key) => entries[key] !== undefined);
  const known = map.items.map(({ key }) => nameOf(key));
  for (const key of known) if (!wanted.includes(key)) map.delete(key);
  for (const key of wanted) writeValue(document, map, key, entries[key]);
}

export const nameOf = (key: unknown): string =>
  typeof key === "object" && key !== null && "value" in key ? String(key.value) : String(key);

const plain = (value: unknown): unknown => {
  if (!isNode(value)) return value;
  const json: unknown = JSON.parse(JSON.stringify(value));
  return json;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
