import { findTags } from "./find-tags";
import { textProperty, type Tag } from "./tag";
import type { TextRange } from "./text-edit";

/** One part of a lesson's text, from its tag to the next one. */
export interface TextPart extends TextRange {
  readonly title: string;
  readonly tag: Tag;
  /** Where what stands in it begins. */
  readonly body: number;
  /** What stands in it, but for its own tag. */
  readonly tags: readonly Tag[];
}

/** The parts of a lesson's text as they are written, whether it compiles or not. */
export function partsOfText(text: string): readonly TextPart[] {
  const tags = findTags(text);
  const starts = tags.filter(({ name, kind }) => name === "Part" && kind === "single");
  return starts.map((tag, index) => {
    const to = starts[index + 1]?.from ?? text.length;
    return {
      title: textProperty(tag, "title"),
      tag,
      from: tag.from,
      body: tag.to,
      to,
      tags: tags.filter((one) => one.from >= tag.to && one.to <= to),
    };
  });
}

/** The part (0-based) in which an offset stands; 0 before the first. */
export function partAt(parts: readonly TextPart[], at: number): number {
  return Math.max(
    0,
    parts.findLastIndex(({ from }) => from <= at),
  );
}
