import type { StateValue } from "xstate";
import type { Text } from "~/domain/text";
import type { Module, ResolvedPath, Step } from "./definition";
import type { Snapshot } from "./fold";
import { recordOf, type StepRecord } from "./statechart";

export type StepState = "locked" | "open" | "cooling" | "exhausted" | "done";

export interface StepStatus {
  readonly step: Step;
  readonly module: string;
  readonly state: StepState;
  /** When a cooling check opens again (UTC ms). */
  readonly opensAt: number | null;
  readonly attemptsUsed: number;
  readonly best: { readonly right: number; readonly of: number } | null;
  readonly doneAt: number | null;
}

export interface ModuleStatus {
  readonly id: string;
  readonly title: Text;
  readonly state: "locked" | "open" | "mastered";
  /** Modules that still have to be mastered before this one opens. */
  readonly waitsFor: readonly { readonly id: string; readonly title: Text }[];
  readonly masteredAt: number | null;
  readonly steps: readonly StepStatus[];
}

export interface PathStatus {
  readonly modules: readonly ModuleStatus[];
  /** The step to do now; a cooling check only when there is nothing else to do. */
  readonly here: StepStatus | null;
  readonly modulesMastered: number;
  readonly minutesLeft: number;
  readonly complete: boolean;
}

/**
 * How everything on a path stands at a moment. A cool-down that is over counts as over, although
 * nothing was written yet.
 */
export function pathStatus(path: ResolvedPath, snapshot: Snapshot, at: number): PathStatus {
  const modules = path.modules.map((module) => moduleStatus(path, module, snapshot, at));
  const steps = modules.flatMap((module) => module.steps);
  const mastered = modules.filter((module) => module.state === "mastered").length;
  return {
    modules,
    here:
      steps.find((one) => one.state === "open") ??
      steps.find((one) => one.state === "cooling" || one.state === "exhausted") ??
      null,
    modulesMastered: mastered,
    minutesLeft: steps.reduce(
      (sum, one) => (one.state === "done" ? sum : sum + one.step.minutes),
      0,
    ),
    complete: mastered === modules.length,
  };
}

function moduleStatus(
  path: ResolvedPath,
  module: Module,
  { value, context }: Snapshot,
  at: number,
): ModuleStatus {
  const region = child(value, module.id);
  const state = region === "mastered" ? "mastered" : region === "locked" ? "locked" : "open";
  const current = child(region, "open");
  const activeId = typeof current === "string" ? current : Object.keys(current ?? {})[0];
  const active = module.steps.findIndex((step) => step.id === activeId);
  return {
    id: module.id,
    title: module.title,
    state,
    waitsFor: path.modules.filter(
      (one) => module.after.includes(one.id) && child(value, one.id) !== "mastered",
    ),
    masteredAt: state === "mastered" ? (context.masteredAt[module.id] ?? null) : null,
    steps: module.steps.map((step, index) => {
      const record = recordOf(context, step.id);
      const done = state === "mastered" || (state === "open" && index < active);
      const here = state === "open" && index === active;
      const inside = here ? child(current, step.id) : undefined;
      return {
        step,
        module: module.id,
        ...stepState(done, here, inside, record, at),
        attemptsUsed: record.attempts,
        best: bestOf(record),
        doneAt: record.doneAt,
      };
    }),
  };
}

function stepState(
  done: boolean,
  here: boolean,
  inside: StateValue | undefined,
  record: StepRecord,
  at: number,
): Pick<StepStatus, "state" | "opensAt"> {
  if (done) return { state: "done", opensAt: null };
  if (!here) return { state: "locked", opensAt: null };
  if (inside === "exhausted") return { state: "exhausted", opensAt: null };
  const waits = inside === "cooling" && record.until !== null && at < record.until;
  return waits ? { state: "cooling", opensAt: record.until } : { state: "open", opensAt: null };
}

function bestOf({ bestRight, bestOf: of }: StepRecord) {
  return bestRight === null || of === null ? null : { right: bestRight, of };
}

/** What is active inside a state: a name, a nested value, or nothing. */
function child(value: StateValue | undefined, id: string): StateValue | undefined {
  return typeof value === "object" ? value[id] : undefined;
}
