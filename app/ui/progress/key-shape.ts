/** How many modules a key can show; fewer or more are told in words alone. */
const KEY_CUTS = { least: 6, most: 16 } as const;

/** Whether so many modules make a key that can be read. */
export function isKeyDrawable(total: number): boolean {
  return total >= KEY_CUTS.least && total <= KEY_CUTS.most;
}

const BLADE = { start: 21, top: 10, bottom: 19, slot: 9, tip: 8 } as const;
/** Depths of the cuts, in turn, so that the blade looks like a key and not like a comb. */
const DEPTHS = [4, 6, 3, 5, 6, 3, 5, 4] as const;

/** The bow: a disc with a diamond cut out, the shape a grown relationship takes. */
export const KEY_BOW =
  "M11.5 3a11.5 11.5 0 1 1 0 23a11.5 11.5 0 0 1 0-23zM11.5 9 6 14.5l5.5 5.5 5.5-5.5z";

export interface KeyShape {
  /** Outline of the blade, cuts included, as path data. */
  readonly blade: string;
  /** Width of the whole drawing in px; its height is 29. */
  readonly width: number;
}

/** The blade of a key with one cut for each of the first `mastered` of `total` modules. */
export function keyShape(mastered: number, total: number): KeyShape {
  const { start, top, bottom, slot, tip } = BLADE;
  const firstCut = start + 5;
  const end = firstCut + total * slot;
  const cuts = Array.from({ length: Math.min(mastered, total) }, (_, index) => {
    const x = firstCut + index * slot;
    const depth = DEPTHS[index % DEPTHS.length] ?? DEPTHS[0];
    return `L${x + 0.5} ${bottom}L${x + 3} ${bottom - depth}H${x + 6}L${x + 8.5} ${bottom}`;
  });
  const outline = [
    `M${start} ${bottom}`,
    ...cuts,
    `L${end} ${bottom}L${end + tip} 15L${end + tip - 3} ${top}H${start}Z`,
  ];
  return { blade: outline.join(""), width: end + tip };
}
