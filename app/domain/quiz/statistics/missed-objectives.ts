import { grouped } from "./grouped";

/** A first answer to a question of an objective. */
interface ObjectiveAnswer {
  readonly objective: string;
  /** Integer of 0–100. */
  readonly credit: number;
}

export interface ObjectiveTally {
  readonly objective: string;
  /** First answers with full credit. */
  readonly right: number;
  /** First answers. */
  readonly of: number;
}

/** How first answers went by objective, the one missed most often first; unasked ones are left out. */
export function missedObjectives(answers: readonly ObjectiveAnswer[]): readonly ObjectiveTally[] {
  const tallies = [...grouped(answers, ({ objective }) => objective)].map(([objective, given]) => ({
    objective,
    right: given.filter(({ credit }) => credit === 100).length,
    of: given.length,
  }));
  // Compared as fractions, so that equal shares are equal.
  return tallies.sort((a, b) => a.right * b.of - b.right * a.of || b.of - a.of);
}
