import { isMap, type Document } from "yaml";
import { partOf } from "./source-text";
import { nameOf, writeValue } from "./write-value";

/** What stands at the head of a path's file, in the order in which our files have it. */
const ORDER = ["schema", "slug", "title", "requires", "diagnostic", "modules", "certificate"];

/** Writes one of the path's own rules, a new one in its usual place. Never refused. */
export function writeHead(
  document: Document,
  key: "title" | "requires" | "diagnostic" | "certificate",
  value: unknown,
): null {
  const root = document.contents;
  if (!isMap(root)) return null;
  if (root.has(key) || value === null) {
    writeValue(document, root, key, value);
    return null;
  }
  const later = new Set(ORDER.slice(ORDER.indexOf(key) + 1));
  const place = root.items.findIndex((pair) => later.has(nameOf(pair.key)));
  const pair = document.createPair(key, partOf(document, value));
  root.items.splice(place < 0 ? root.items.length : place, 0, pair);
  return null;
}
