import { isOptional, type ResolvedPath, type Step } from "~/domain/path/definition";
import type { PathStatus } from "~/domain/path/status";
import type { ObjectiveStatus, StepStatus } from "~/domain/path/step-status";
import type { Move } from "./move";

/** Days that an author may let pass at once. */
const WAITS = [1, 7, 30] as const;

/** What could happen next to a learner who stands here, in the order of the path; waiting last. */
export function nextMoves(path: ResolvedPath, status: PathStatus): readonly Move[] {
  return [
    ...status.requires.map((one): Move => ({ kind: "requirement-met", path: one })),
    ...(status.diagnostic === "offered" ? diagnoses(path) : []),
    ...status.modules.flatMap(({ id, testOut, steps }) => [
      ...(testOut && testOut.opensAt === null ? tests(id) : []),
      ...steps.flatMap(stepMoves),
    ]),
    ...WAITS.map((days): Move => ({ kind: "days-passed", days })),
  ];
}

function diagnoses({ diagnostic }: ResolvedPath): readonly Move[] {
  return (diagnostic?.bands ?? []).map(({ variant, testOut }) => ({
    kind: "diagnosed",
    variant,
    testOut: testOut === true,
  }));
}

const tests = (module: string): readonly Move[] =>
  [true, false].map((passed) => ({ kind: "tested-out", module, passed }));

function stepMoves({ step, state, remedial }: StepStatus): readonly Move[] {
  if (state === "locked" || state === "done") return [];
  const waiver: readonly Move[] = isOptional(step) ? [] : [{ kind: "step-waived", step: step.id }];
  return [...ownMoves(step, state, remedial), ...waiver];
}

function ownMoves(
  step: Step,
  state: StepStatus["state"],
  remedial: readonly ObjectiveStatus[],
): readonly Move[] {
  const { id } = step;
  if (state === "held") return [{ kind: "talk-held", step: id }];
  if (state === "remedial") return remedial.flatMap((one) => remedialMoves(id, one));
  if (state === "waiting")
    return [true, false].map((passed) => ({ kind: "work-reviewed", step: id, passed }));
  return state === "open" || state === "returned" ? openMoves(step) : [];
}

function openMoves(step: Step): readonly Move[] {
  const { id } = step;
  switch (step.kind) {
    case "lesson":
      return [{ kind: "lesson-finished", step: id }];
    case "tool":
      return [{ kind: "tool-completed", step: id }];
    case "assignment":
      return [{ kind: "work-submitted", step: id }];
    case "roleplay":
      return step.endings.map((ending) => ({ kind: "roleplay-ended", step: id, ending }));
    case "quiz":
      return [
        { kind: "check-passed", step: id },
        { kind: "check-failed", step: id, objectives: step.objectives.slice(0, 1) },
      ];
  }
}

function remedialMoves(
  step: string,
  { objective, stage, opensAt }: ObjectiveStatus,
): readonly Move[] {
  switch (stage) {
    case "example":
    case "completion":
      return [{ kind: "remedial-read", step, objective, stage }];
    case "items":
      return opensAt === null
        ? [true, false].map((passed) => ({ kind: "remedial-graded", step, objective, passed }))
        : [];
    case "talk":
    case "session":
      return [{ kind: "talk-held", step, objective }];
    case "clear":
      return [];
  }
}
