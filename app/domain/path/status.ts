import type { Text } from "~/domain/text";
import { isOptional, type Module, type ResolvedPath, type Step, type Variant } from "./definition";
import { testOutOf, variantOf, type Snapshot } from "./snapshot";
import { activeStep, regionOf, type ModuleState } from "./state-value";
import { stepStatus, type StepStatus } from "./step-status";

export interface ModuleStatus {
  readonly id: string;
  readonly title: Text;
  readonly state: ModuleState;
  /** Modules that still have to be mastered before this one opens. */
  readonly waitsFor: readonly { readonly id: string; readonly title: Text }[];
  readonly masteredAt: number | null;
  readonly variant: Variant;
  /** What showing that one knows the module stands at; null where it is not offered now. */
  readonly testOut: { readonly opensAt: number | null; readonly tries: number } | null;
  readonly steps: readonly StepStatus[];
}

export interface PathStatus {
  readonly modules: readonly ModuleStatus[];
  /** Other paths that are required and not met. */
  readonly requires: readonly string[];
  readonly diagnostic: "none" | "offered" | "done";
  /** The step to do now; one that waits only when there is nothing else to do. */
  readonly here: StepStatus | null;
  readonly modulesMastered: number;
  readonly minutesLeft: number;
  /** Whether every module is mastered; a provisional one is not. */
  readonly complete: boolean;
  readonly certificate: { readonly id: string; readonly at: number } | null;
}

/**
 * How everything on a path stands at a moment. A cool-down that is over counts as over, although
 * nothing was written yet.
 */
export function pathStatus(path: ResolvedPath, snapshot: Snapshot, at: number): PathStatus {
  const modules = path.modules.map((module) => moduleStatus(path, module, snapshot, at));
  const steps = modules.flatMap((module) => module.steps);
  const mastered = modules.filter((module) => module.state === "mastered").length;
  const { context } = snapshot;
  return {
    modules,
    requires: (path.requires ?? [])
      .map((one) => one.path)
      .filter((one) => context.met?.includes(one) !== true),
    diagnostic: diagnosticState(path, snapshot),
    here: hereOf(steps),
    modulesMastered: mastered,
    minutesLeft: steps.reduce(
      (sum, one) => (one.state === "done" || isOptional(one.step) ? sum : sum + one.step.minutes),
      0,
    ),
    complete: mastered === modules.length,
    certificate: context.certificate ?? null,
  };
}

function hereOf(steps: readonly StepStatus[]): StepStatus | null {
  const needed = steps.filter((one) => !isOptional(one.step));
  return (
    needed.find((one) => one.state === "open" || one.state === "returned") ??
    needed.find((one) => one.state === "remedial" && one.remedial.some(isToDo)) ??
    needed.find((one) => one.state !== "done" && one.state !== "locked") ??
    null
  );
}

/** Whether a missed objective asks something of the learner now. */
const isToDo = (one: StepStatus["remedial"][number]): boolean =>
  one.opensAt === null && one.stage !== "talk" && one.stage !== "session";

function diagnosticState({ diagnostic, modules }: ResolvedPath, { value, context }: Snapshot) {
  if (!diagnostic) return "none";
  if (context.diagnosedAt !== undefined) return "done";
  return modules.some((module) => regionOf(value, module.id) !== "mastered") ? "offered" : "none";
}

function moduleStatus(
  path: ResolvedPath,
  module: Module,
  snapshot: Snapshot,
  at: number,
): ModuleStatus {
  const { value, context } = snapshot;
  const state = regionOf(value, module.id);
  const sequence = module.steps.filter((step) => !isOptional(step));
  const active = activeStep(value, module.id);
  const place = sequence.findIndex((step) => step.id === active?.id);
  const reached = (step: Step): "before" | "here" | "ahead" => {
    if (state === "mastered") return "before";
    if (state === "provisional") return step === sequence.at(-1) ? "here" : "before";
    if (state === "locked") return "ahead";
    const after = module.steps.slice(0, module.steps.indexOf(step)).filter((s) => !isOptional(s));
    if (isOptional(step)) return after.length <= place ? "here" : "ahead";
    const index = sequence.indexOf(step);
    return index < place ? "before" : index === place ? "here" : "ahead";
  };
  return {
    id: module.id,
    title: module.title,
    state,
    waitsFor: path.modules.filter(
      (one) => module.after.includes(one.id) && !isPassable(value, one.id),
    ),
    masteredAt: state === "mastered" ? (context.masteredAt[module.id] ?? null) : null,
    variant: variantOf(context, module.id),
    testOut: state === "open" ? testOutStatus(path, module, snapshot, at) : null,
    steps: module.steps.map((step) =>
      stepStatus(
        { step, module: module.id, place: reached(step), inside: active?.inside },
        context,
        at,
      ),
    ),
  };
}

function isPassable(value: Snapshot["value"], module: string): boolean {
  const state = regionOf(value, module);
  return state === "mastered" || state === "provisional";
}

function testOutStatus(path: ResolvedPath, module: Module, { context }: Snapshot, at: number) {
  if (!module.testOut) return null;
  if (path.diagnostic && context.offered?.includes(module.id) !== true) return null;
  const { tries, until, passedAt } = testOutOf(context, module.id);
  return passedAt === undefined ? { tries, opensAt: at < until ? until : null } : null;
}

export type { StepState, StepStatus } from "./step-status";
