import type { ItemAnswer } from "./first-answers";

/** An option as the item's author keyed it. */
export interface KeyedOption {
  readonly id: string;
  readonly right: boolean;
}

export interface OptionCount extends KeyedOption {
  readonly chosen: number;
}

/** How often each option was chosen, in the order of the item. */
export function optionCounts(
  options: readonly KeyedOption[],
  answers: readonly ItemAnswer[],
): readonly OptionCount[] {
  return options.map(({ id, right }) => ({
    id,
    right,
    chosen: answers.filter((answer) => answer.chosen.includes(id)).length,
  }));
}

/** A distractor that fewer choose does no work. */
const WORKS_FROM = 0.05;

/** Wrong options chosen by less than 5 %: T. M. Haladyna and S. M. Downing (1993). */
export function idleDistractors(counts: readonly OptionCount[], n: number): readonly string[] {
  return counts.flatMap(({ id, right, chosen }) => (!right && chosen < WORKS_FROM * n ? [id] : []));
}
