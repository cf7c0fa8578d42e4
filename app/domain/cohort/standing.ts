import type { Step } from "~/domain/path/definition";
import type { StepState } from "~/domain/path/status";

/** A member of a cohort with their roll-ups, as they were written with the last event. */
export interface MemberRollUp {
  readonly id: string;
  readonly name: string;
  /** Null when not on the cohort's path. */
  readonly enrolled: {
    readonly complete: boolean;
    readonly modulesMastered: number;
    /** When the last event was written (UTC ms). */
    readonly updatedAt: number;
    /** By step id. */
    readonly steps: ReadonlyMap<string, StepRow>;
  } | null;
}

export interface StepRow {
  readonly state: StepState;
  readonly attempts: number;
  readonly best: { readonly right: number; readonly of: number } | null;
}

/** `absent`: the path version that the member walks has no such step. */
export interface StepStanding extends Omit<StepRow, "state"> {
  readonly state: StepState | "absent";
}

interface Standing {
  /** One for each step of the path, in its order. */
  readonly steps: readonly StepStanding[];
  readonly done: number;
  readonly modulesMastered: number;
  readonly lastActivity: number;
}

export type MemberStanding =
  | { readonly kind: "not-begun" }
  | (Standing & { readonly kind: "finished" })
  | (Standing & {
      readonly kind: "going";
      /** Place in `steps` of what is to be done now; -1 when the version walked has other steps. */
      readonly current: number;
    });

const HOUR = 3_600_000;
const ABSENT: StepStanding = { state: "absent", attempts: 0, best: null };

/** Where a member stands on the path at a moment. */
export function memberStanding(
  { enrolled }: Pick<MemberRollUp, "enrolled">,
  path: readonly Step[],
  at: number,
): MemberStanding {
  if (!enrolled) return { kind: "not-begun" };
  const steps = path.map((step) => {
    const row = enrolled.steps.get(step.id);
    return row ? { ...row, state: stateNow(row.state, step, enrolled.updatedAt, at) } : ABSENT;
  });
  const standing = {
    steps,
    done: steps.filter(({ state }) => state === "done").length,
    modulesMastered: enrolled.modulesMastered,
    lastActivity: enrolled.updatedAt,
  };
  if (enrolled.complete) return { kind: "finished", ...standing };
  return { kind: "going", current: currentStep(steps), ...standing };
}

/**
 * A check cools from an event no later than the last one written, so a cool-down that would be over
 * counted from there is over in any case.
 */
function stateNow(state: StepState, step: Step, updatedAt: number, at: number): StepState {
  if (state !== "cooling" || step.kind !== "quiz") return state;
  return at >= updatedAt + step.coolDownHours * HOUR ? "open" : "cooling";
}

const TO_DO: readonly StepStanding["state"][] = ["open", "returned", "remedial"];
const WAITS: readonly StepStanding["state"][] = ["cooling", "held", "waiting", "exhausted"];

/** The same choice that the learner's home makes: what waits comes only when nothing is to be done. */
function currentStep(steps: readonly StepStanding[]): number {
  const toDo = steps.findIndex(({ state }) => TO_DO.includes(state));
  return toDo >= 0 ? toDo : steps.findIndex(({ state }) => WAITS.includes(state));
}

/** How many people stand where. */
export interface CohortCounts {
  readonly all: number;
  readonly finished: number;
  readonly going: number;
  readonly notBegun: number;
}

export function cohortCounts(members: readonly Pick<MemberStanding, "kind">[]): CohortCounts {
  const of = (kind: MemberStanding["kind"]) => members.filter((one) => one.kind === kind).length;
  return {
    all: members.length,
    finished: of("finished"),
    going: of("going"),
    notBegun: of("not-begun"),
  };
}
