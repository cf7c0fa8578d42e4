import { isOptional } from "./definition";
import type { ModuleStatus } from "./status";
import type { StepState } from "./step-status";

/**
 * Where a module stands for whoever answers for the learner. `needs`: it waits for them (a review, a
 * talk, a further attempt) · `mending`: the learner is to do something again · `waiting`: it opens by
 * itself · `provisional`: its review is late and the way on stands open.
 */
export const MODULE_STANDINGS = [
  "locked",
  "open",
  "going",
  "waiting",
  "mending",
  "needs",
  "provisional",
  "mastered",
] as const;
export type ModuleStanding = (typeof MODULE_STANDINGS)[number];

export interface ModuleRollUp {
  readonly id: string;
  readonly standing: ModuleStanding;
  /** Steps that are done, of those that are needed. */
  readonly done: number;
  readonly of: number;
}

const NEEDS: readonly StepState[] = ["waiting", "held", "exhausted"];
const MENDING: readonly StepState[] = ["remedial", "returned"];

/** What a manager's table shows of a module; a cool-down that is over by the clock still waits. */
export function moduleRollUp({ id, state, steps }: ModuleStatus): ModuleRollUp {
  const needed = steps.filter(({ step }) => !isOptional(step));
  const done = needed.filter((one) => one.state === "done").length;
  const anyIn = (states: readonly StepState[]) => needed.some((one) => states.includes(one.state));
  const underWay = (): ModuleStanding => {
    if (anyIn(NEEDS)) return "needs";
    if (anyIn(MENDING)) return "mending";
    if (anyIn(["cooling"])) return "waiting";
    return done > 0 ? "going" : "open";
  };
  return {
    id,
    standing: state === "open" ? underWay() : state,
    done,
    of: needed.length,
  };
}
