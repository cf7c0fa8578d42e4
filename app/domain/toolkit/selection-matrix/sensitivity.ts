import { placements, thresholdOf, type Cell } from "./arithmetic";
import { SIDES, type Criterion, type SelectionMatrix, type Side } from "./document";

/** How many points of weight are moved to see who changes cell (curriculum d1). */
const MOVED_POINTS = 10;

/** An account that another weighting would place elsewhere. */
export interface Tipping {
  readonly account: string;
  readonly to: Cell;
  readonly side: Side;
  /** Names of the criteria between which the points move. */
  readonly less: string;
  readonly more: string;
  readonly points: number;
}

/**
 * Accounts that change cell when ten points of weight move from one criterion to another of the
 * same side, since the weights must go on summing to 100; one tipping per account, cell and side.
 * A criterion that has fewer than ten gives what it has. The line between low and high stays.
 */
export function sensitivity(matrix: SelectionMatrix): readonly Tipping[] {
  const threshold = thresholdOf(matrix);
  if (threshold === null) return [];
  const fixed: SelectionMatrix = { ...matrix, threshold };
  const now = placements(fixed);
  const found = new Map<string, Tipping>();
  for (const side of SIDES) {
    for (const { less, more, points, weighted } of moves(fixed[side])) {
      for (const [index, { account, cell }] of placements({
        ...fixed,
        [side]: weighted,
      }).entries()) {
        const before = now[index]?.cell ?? null;
        if (cell === null || before === null || cell === before) continue;
        const key = [account, cell, side].join(" ");
        if (!found.has(key)) found.set(key, { account, to: cell, side, less, more, points });
      }
    }
  }
  return matrix.entries.flatMap((entry) =>
    [...found.values()].filter(({ account }) => account === entry.account),
  );
}

function* moves(criteria: readonly Criterion[]) {
  for (const from of criteria) {
    const points = Math.min(MOVED_POINTS, from.weight);
    if (points === 0) continue;
    for (const to of criteria) {
      if (to === from) continue;
      const weighted = criteria.map((one) => {
        if (one === from) return { ...one, weight: one.weight - points };
        return one === to ? { ...one, weight: one.weight + points } : one;
      });
      yield { less: from.name, more: to.name, points, weighted };
    }
  }
}
