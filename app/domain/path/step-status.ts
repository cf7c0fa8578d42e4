import type { StateValue } from "xstate";
import { objectiveRegion } from "./chart/remedial-state";
import type { QuizStep, Step } from "./definition";
import { recordOf, remedialOf, type PathContext, type StepRecord } from "./snapshot";
import { child } from "./state-value";

/**
 * `open`: to do now · `cooling`: opens by itself · `remedial`: missed objectives first · `held`: a
 * talk opens it · `exhausted`: no attempt left · `waiting`: handed in · `returned`: to be mended.
 */
export type StepState =
  | "locked"
  | "open"
  | "cooling"
  | "remedial"
  | "held"
  | "exhausted"
  | "waiting"
  | "returned"
  | "done";

export type RemedialPlace = "example" | "completion" | "items" | "talk" | "session" | "clear";

export interface ObjectiveStatus {
  /** `<lesson>/<objective>` */
  readonly objective: string;
  readonly stage: RemedialPlace;
  /** When the parallel items open; null: now, or at another stage. */
  readonly opensAt: number | null;
  readonly failures: number;
}

export interface StepStatus {
  readonly step: Step;
  readonly module: string;
  readonly state: StepState;
  /** When a cooling check opens again, or the way on although a review is late (UTC ms). */
  readonly opensAt: number | null;
  readonly attemptsUsed: number;
  readonly best: { readonly right: number; readonly of: number } | null;
  readonly submittedAt: number | null;
  readonly doneAt: number | null;
  readonly by: StepRecord["by"];
  /** Objectives in their loop while the state is `remedial`. */
  readonly remedial: readonly ObjectiveStatus[];
}

interface Place {
  readonly step: Step;
  readonly module: string;
  readonly place: "before" | "here" | "ahead";
  /** What is active inside the step while it is `here`. */
  readonly inside: StateValue | undefined;
}

/** How one step stands at a moment. */
export function stepStatus(
  { step, module, place, inside }: Place,
  context: PathContext,
  at: number,
): StepStatus {
  const record = recordOf(context, step.id);
  const here = place === "here" ? inside : undefined;
  return {
    step,
    module,
    ...stateOf(step, place, here, record, at),
    attemptsUsed: record.attempts,
    best: bestOf(record),
    submittedAt: record.submittedAt,
    doneAt: record.doneAt,
    by: record.by,
    remedial: step.kind === "quiz" ? objectives(step, child(here, "remedial"), context, at) : [],
  };
}

type Standing = Pick<StepStatus, "state" | "opensAt">;

const standing = (state: StepState, opensAt: number | null = null): Standing => ({
  state,
  opensAt,
});

function stateOf(
  step: Step,
  place: Place["place"],
  inside: StateValue | undefined,
  record: StepRecord,
  at: number,
): Standing {
  if (place === "before") return standing("done");
  if (place === "ahead") return standing(record.doneAt === null ? "locked" : "done");
  if (step.kind === "roleplay" && step.optional)
    return standing(record.doneAt === null ? "open" : "done");
  if (inside === "exhausted" || inside === "held" || inside === "returned") return standing(inside);
  if (inside === "submitted") return standing("waiting", record.until);
  if (child(inside, "remedial") !== undefined) return standing("remedial");
  const waits = inside === "cooling" && record.until !== null && at < record.until;
  return waits ? standing("cooling", record.until) : standing("open");
}

function objectives(
  { id, objectives: ids }: QuizStep,
  remedial: StateValue | undefined,
  context: PathContext,
  at: number,
): readonly ObjectiveStatus[] {
  if (remedial === undefined) return [];
  return ids.flatMap((objective) => {
    const stage = child(remedial, objectiveRegion(objective));
    if (!isStage(stage) || stage === "clear") return [];
    const { failures, until } = remedialOf(context, id, objective);
    const opensAt = stage === "items" && at < until ? until : null;
    return [{ objective, stage, opensAt, failures }];
  });
}

const STAGES: ReadonlySet<unknown> = new Set<RemedialPlace>([
  "example",
  "completion",
  "items",
  "talk",
  "session",
  "clear",
]);

function isStage(value: StateValue | undefined): value is RemedialPlace {
  return STAGES.has(value);
}

function bestOf({ bestRight, bestOf: of }: StepRecord) {
  return bestRight === null || of === null ? null : { right: bestRight, of };
}
