import { rubricPasses, type RubricRule } from "./chart/conditions";

/** The criteria by which field work is judged (curriculum b1, common rubric). */
export const CRITERIA = ["evidence", "customer", "logic", "action"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** 0 missing, 1 weak, 2 sound, 3 could serve as a model. */
export const SCORES = [0, 1, 2, 3] as const;

/** A criterion at or below this needs a comment when the work goes back. */
const LOW = 1;

export interface Marks {
  /** By criterion, in the order of CRITERIA. */
  readonly scores: readonly number[];
  readonly comments: readonly string[];
}

/**
 * What reviewed field work comes to. Work that goes back must say of every low criterion what to
 * mend (curriculum R9); then `uncommented` names those that do not.
 */
export function judge(rule: RubricRule, { scores, comments }: Marks) {
  const outcome = rubricPasses(rule, scores) ? ("passed" as const) : ("returned" as const);
  const uncommented =
    outcome === "passed"
      ? []
      : CRITERIA.filter((_, index) => (scores[index] ?? 0) <= LOW && !comments[index]?.trim());
  return { outcome, uncommented };
}
