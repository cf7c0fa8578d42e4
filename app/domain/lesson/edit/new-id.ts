import type { ComponentName } from "~/domain/lesson/components";
import { findTags } from "./find-tags";
import { textProperty, type Tag } from "./tag";

/**
 * An id for a new interactive block: that of the first block of its kind which only the other language
 * has, since the two belong together; else one that no text has yet: `reflection`, `reflection-2` …
 */
export function newBlockId(name: ComponentName, text: string, other: string): string {
  const here = new Set(idsOf(findTags(text)));
  const waiting = idsOf(findTags(other).filter((tag) => tag.name === name));
  const partner = waiting.find((id) => !here.has(id));
  if (partner !== undefined) return partner;
  const base = name.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
  const taken = new Set([...here, ...idsOf(findTags(other))]);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const idsOf = (tags: readonly Tag[]) =>
  tags.map((tag) => textProperty(tag, "id")).filter((id) => id !== "");
