import type { StateValue } from "xstate";
import { objectiveRegion } from "./chart/remedial-state";
import { isOptional, type Module, type ResolvedPath, type Step } from "./definition";
import { fold } from "./fold";
import { recordOf, type PathContext, type Placement, type Snapshot } from "./snapshot";
import { activeStep, child, regionOf } from "./state-value";
import { pathStatus } from "./status";

/** `keep`: what is completed stays so. `redo`: a mastered module with new steps opens again. */
export type PlaceChoice = "keep" | "redo";

/**
 * Where a learner stands on a changed path: done steps and unchanged step states are copied, nothing
 * is folded again (architecture, "Changing a published path"). The same snapshot is always placed
 * the same way.
 */
export function place(
  before: ResolvedPath,
  after: ResolvedPath,
  snapshot: Snapshot,
  choice: PlaceChoice,
  at: number,
): Placement {
  const done = doneSteps(before, snapshot, at);
  const value = Object.fromEntries(
    after.modules.map((module) => [module.id, placedRegion(module, snapshot, done, choice)]),
  );
  const placed = { value, context: contextFor(snapshot.context, value) };
  // One event that says nothing lets every condition be seen again.
  return plain(fold(after, [{ type: "time.passed", payload: {}, seq: 0, at }], placed));
}

const plain = ({ value, context }: Snapshot): Placement => ({ value, context });

function doneSteps(path: ResolvedPath, snapshot: Snapshot, at: number): ReadonlySet<string> {
  const steps = pathStatus(path, snapshot, at).modules.flatMap((module) => module.steps);
  return new Set(steps.filter(({ state }) => state === "done").map(({ step }) => step.id));
}

function placedRegion(
  module: Module,
  { value, context }: Snapshot,
  done: ReadonlySet<string>,
  choice: PlaceChoice,
): StateValue {
  const known = child(value, module.id) !== undefined;
  const state = known ? regionOf(value, module.id) : "locked";
  if (state === "locked") return "locked";
  if (state === "mastered" && choice === "keep") return "mastered";
  const sequence = module.steps.filter((step) => !isOptional(step));
  const next = sequence.find((step) => !done.has(step.id));
  if (!next) return "mastered";
  const active = activeStep(value, module.id);
  if (state === "provisional" && next.kind === "assignment")
    return { provisional: gateInside(active?.inside) };
  const inside = active?.id === next.id ? active.inside : undefined;
  return { open: stepValue(next, inside, context) };
}

function gateInside(inside: StateValue | undefined): StateValue {
  return inside === "returned" ? "returned" : "submitted";
}

/** The state inside `open`, with what the learner had begun of it where that still exists. */
function stepValue(step: Step, inside: StateValue | undefined, context: PathContext): StateValue {
  switch (step.kind) {
    case "lesson":
    case "tool":
    case "roleplay":
      return step.id;
    case "assignment":
      return {
        [step.id]: inside === "submitted" || inside === "returned" ? inside : "writing",
      };
    case "quiz":
      return { [step.id]: quizInside(step, inside, context) };
  }
}

function quizInside(
  step: Extract<Step, { kind: "quiz" }>,
  inside: StateValue | undefined,
  context: PathContext,
): StateValue {
  const { attempts, attemptsBefore } = recordOf(context, step.id);
  const used = step.attempts !== undefined && attempts - attemptsBefore >= step.attempts;
  if (inside === "exhausted" || inside === "held") {
    if (!used) return "ready";
    return step.remedial ? "held" : "exhausted";
  }
  if (inside === "cooling") return step.coolDownHours > 0 ? "cooling" : "ready";
  const loop = child(inside, "remedial");
  if (loop === undefined || !step.remedial) return "ready";
  const regions = step.objectives.map(objectiveRegion);
  return {
    remedial: Object.fromEntries(regions.map((one) => [one, child(loop, one) ?? "clear"])),
  };
}

/** Nothing remembered is lost; only what is no longer mastered is not remembered as such. */
function contextFor(context: PathContext, value: Readonly<Record<string, StateValue>>) {
  const mastered = Object.entries(context.masteredAt).filter(
    ([module]) => value[module] === undefined || value[module] === "mastered",
  );
  return { ...context, masteredAt: Object.fromEntries(mastered) };
}
