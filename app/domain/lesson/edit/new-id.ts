import type { ComponentName } from "~/domain/lesson/components";
import { findTags } from "./find-tags";
import { textProperty } from "./tag";

/** An id for a new interactive block that no text of the lesson has yet: `reflection`, `reflection-2` … */
export function newBlockId(name: ComponentName, texts: readonly string[]): string {
  const base = name.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
  const taken = new Set(texts.flatMap(findTags).map((tag) => textProperty(tag, "id")));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
