import { correlation } from "./correlation";
import type { ItemAnswer } from "./first-answers";

/** Answers that have something to be compared with. */
function compared(answers: readonly ItemAnswer[]) {
  return answers.flatMap(({ credit, rest }) => (rest === null ? [] : [{ credit, rest }]));
}

/** How many answers {@link itemRest} and {@link extremeGroups} rest on. */
export function comparedCount(answers: readonly ItemAnswer[]): number {
  return compared(answers).length;
}

/**
 * Corrected item–rest correlation: credit of the item against the mean credit of the others of the
 * same attempt, the item itself removed (S. Henrysson 1963, Psychometrika 28, 211–218). Null when
 * nothing varies.
 */
export function itemRest(answers: readonly ItemAnswer[]): number | null {
  return correlation(compared(answers).map(({ credit, rest }) => [credit, rest] as const));
}

/** Share of learners in each extreme group: T. L. Kelley (1939), J. Educ. Psychol. 30, 17–24. */
const EXTREME = 0.27;

/**
 * Mean credit (0–1) of the 27 % who did best on the other items, minus that of the 27 % who did
 * worst. Learners who tie at a border count with their mean, so that no order of the list matters.
 * Null without anybody to compare.
 */
export function extremeGroups(answers: readonly ItemAnswer[]): number | null {
  const all = compared(answers);
  if (all.length === 0) return null;
  const size = Math.max(1, Math.round(EXTREME * all.length));
  const blocks = new Map<number, number[]>();
  for (const { rest, credit } of all) blocks.set(rest, [...(blocks.get(rest) ?? []), credit]);
  const ascending = [...blocks].sort(([a], [b]) => a - b).map(([, credits]) => credits);
  return (meanOfFirst([...ascending].reverse(), size) - meanOfFirst(ascending, size)) / 100;
}

/** Mean credit of the first `size` of blocks of equals. */
function meanOfFirst(blocks: readonly (readonly number[])[], size: number): number {
  let left = size;
  let sum = 0;
  for (const block of blocks) {
    const taken = Math.min(left, block.length);
    sum += (taken * block.reduce((total, credit) => total + credit, 0)) / block.length;
    left -= taken;
  }
  return sum / size;
}
