import { isOptional, type ResolvedPath } from "./definition";
import { moduleRollUp, type ModuleRollUp } from "./module-roll-up";
import type { Snapshot } from "./snapshot";
import { pathStatus, type StepState } from "./status";

/** One row a step, as lists and managers' tables read it without folding. */
export interface StepRollUp {
  readonly id: string;
  readonly module: string;
  /** `cooling` as of the event; when it is over is read from the clock. */
  readonly state: StepState;
  readonly attempts: number;
  readonly bestRight: number | null;
  readonly bestOf: number | null;
  /** When it was completed. */
  readonly at: number | null;
}

export interface RollUp {
  readonly steps: readonly StepRollUp[];
  readonly modules: readonly ModuleRollUp[];
  /** Expected minutes of the needed steps that are done, and of those that are not. */
  readonly minutesDone: number;
  readonly minutesLeft: number;
  readonly modulesMastered: number;
  readonly complete: boolean;
}

/** What a snapshot came to on a path: the next event compares with it. */
const known = new WeakMap<Snapshot, { readonly path: ResolvedPath; readonly rollUp: RollUp }>();

/** What is written beside each event so that nothing has to be folded to be listed. */
export function rollUp(path: ResolvedPath, snapshot: Snapshot): RollUp {
  const before = known.get(snapshot);
  if (before?.path === path) return before.rollUp;
  const made = makeRollUp(path, snapshot);
  known.set(snapshot, { path, rollUp: made });
  return made;
}

function makeRollUp(path: ResolvedPath, snapshot: Snapshot): RollUp {
  const status = pathStatus(path, snapshot, 0);
  const needed = path.modules
    .flatMap(({ steps }) => steps)
    .reduce((sum, step) => (isOptional(step) ? sum : sum + step.minutes), 0);
  return {
    steps: status.modules.flatMap((module) =>
      module.steps.map((one) => ({
        id: one.step.id,
        module: module.id,
        state: one.state,
        attempts: one.attemptsUsed,
        bestRight: one.best?.right ?? null,
        bestOf: one.best?.of ?? null,
        at: one.doneAt,
      })),
    ),
    modules: status.modules.map(moduleRollUp),
    minutesDone: needed - status.minutesLeft,
    minutesLeft: status.minutesLeft,
    modulesMastered: status.modulesMastered,
    complete: status.complete,
  };
}
