import type { Tag } from "./tag";
import { linesAround } from "./text-edit";

/** An opening tag with the one that closes it, and how deep it stands (0: outermost). */
export interface Container {
  readonly open: Tag;
  readonly close: Tag;
  readonly depth: number;
}

/** The containers of a text in the order of their opening tags; a tag without its other half is none. */
export function containersOf(tags: readonly Tag[]): readonly Container[] {
  const open: Tag[] = [];
  const found: Container[] = [];
  for (const tag of tags) {
    if (tag.kind === "open") open.push(tag);
    if (tag.kind !== "close") continue;
    const index = open.findLastIndex(({ name }) => name === tag.name);
    const opening = open[index];
    if (!opening) continue;
    open.length = index;
    found.push({ open: opening, close: tag, depth: index });
  }
  return found.sort((a, b) => a.open.from - b.open.from);
}

/** The containers around an offset, outermost first. */
export function containersAround(tags: readonly Tag[], at: number): readonly Container[] {
  return containersOf(tags).filter(({ open, close }) => open.to <= at && at <= close.from);
}

/** Whether a tag has its line for itself. */
export function standsAlone(text: string, { from, to }: Tag): boolean {
  const line = linesAround(text, { from, to });
  return text.slice(line.from, from).trim() === "" && text.slice(to, line.to).trim() === "";
}
