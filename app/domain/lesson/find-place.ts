import type { Place } from "~/domain/lesson/problem";
import { placeAt } from "~/domain/lesson/source";

/** Where an id is written, as `id="x"`, `id={"x"}` or in YAML `id: x`; else the first line. */
export function placeOfId(text: string, id: string): Place {
  const quoted = id.replace(/[^\w-]/g, "");
  const found = new RegExp(`\\bid(?:=\\{?\\s*["']|:\\s*["']?)${quoted}(?![\\w-])`).exec(text);
  return placeAt(text, found?.index ?? 0);
}

/** Where the part with this index (from 0) begins; else the last part or the first line. */
export function placeOfPart(text: string, index: number): Place {
  const starts = [...text.matchAll(/^<Part\b/gm)];
  return placeAt(text, (starts[index] ?? starts.at(-1))?.index ?? 0);
}
