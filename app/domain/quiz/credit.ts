import type { Verdict } from "./view";

/** What one answer earned: an integer credit of 0–100 and its name. */
export interface Grade {
  readonly credit: number;
  readonly verdict: Verdict;
}

/** Nothing was answered: no credit, and not called wrong. */
export const BLANK: Grade = { credit: 0, verdict: "blank" };

/** The grade of an answer that was given, from its credit of 0–100. */
export function gradeOf(credit: number): Grade {
  if (credit >= 100) return { credit: 100, verdict: "right" };
  return credit <= 0 ? { credit: 0, verdict: "wrong" } : { credit, verdict: "partly" };
}

/**
 * `earned / possible` as a whole credit, half a point rounded up; `gradeOf` keeps it within 0–100.
 * Where nothing can be earned there is no credit.
 */
export function creditShare(earned: number, possible: number): number {
  return possible === 0 ? 0 : Math.round((100 * earned) / possible);
}
