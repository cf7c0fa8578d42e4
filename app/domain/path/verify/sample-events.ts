import type { RemedialStage } from "~/domain/lesson/block";
import type { AssignmentStep, Module, QuizStep } from "../definition";
import type { ModuleRoute, PathEventBody } from "../event";
import { REPLAY_GAP } from "./finding";

/** Events as a counterexample tells them: what they name is real, whom they concern is made up. */
const WHO = "counterexample";

export const completed = (step: string): PathEventBody => ({
  type: "lesson.completed",
  payload: { step, lessonVersion: WHO },
});

export const toolCompleted = (step: string): PathEventBody => ({
  type: "tool.completed",
  payload: { step, document: WHO, version: 1 },
});

export const ended = (step: string, ending: string): PathEventBody => ({
  type: "roleplay.ended",
  payload: { step, run: WHO, ending },
});

/** Field work whose review comes long before the way on would open by itself. */
export const submitted = (step: string): PathEventBody => ({
  type: "assignment.submitted",
  payload: { step, submission: WHO, provisionalAt: 1_000_000 * REPLAY_GAP },
});

export const reviewed = ({ id: step }: AssignmentStep, good: boolean): PathEventBody => ({
  type: "assignment.reviewed",
  payload: {
    step,
    submission: WHO,
    scores: good ? [3, 3, 3, 3] : [0, 0, 0, 0],
    outcome: good ? "passed" : "returned",
  },
});

export const talked = (step: string, objective?: string): PathEventBody => ({
  type: "talk.held",
  payload: { step, objective },
});

export const read = (step: string, objective: string, stage: RemedialStage): PathEventBody => ({
  type: "remedial.read",
  payload: { step, objective, stage },
});

export const remedied = (step: string, objective: string, passed: boolean): PathEventBody => ({
  type: "remedial.graded",
  payload: { step, objective, attempt: WHO, passed },
});

export const met = (path: string): PathEventBody => ({
  type: "prerequisite.met",
  payload: { path },
});

export const diagnosed = (modules: Readonly<Record<string, ModuleRoute>>): PathEventBody => ({
  type: "diagnostic.graded",
  payload: { attempt: WHO, modules },
});

export const testedOut = ({ id, testOut }: Module): PathEventBody => ({
  type: "testout.graded",
  payload: {
    module: id,
    attempt: WHO,
    right: testOut?.items ?? 0,
    of: testOut?.items ?? 0,
    missedCritical: [],
  },
});

/** A check with everything or nothing right, its questions spread over these objectives. */
export function graded(
  check: QuizStep,
  objectives: readonly string[],
  right: boolean,
): PathEventBody {
  return result(check, shared(check.items, objectives), right);
}

/** A check with everything right, of a form whose questions measure these objectives. */
export function gradedForm(check: QuizStep, drawn: readonly string[]): PathEventBody {
  const objectives = [...new Set(drawn)];
  const shares = objectives.map((id) => [id, drawn.filter((one) => one === id).length] as const);
  return result(check, shares, true);
}

type Share = readonly [objective: string, of: number];

function result({ id: step, items }: QuizStep, shares: readonly Share[], right: boolean) {
  const credit = right ? 100 : 0;
  const objectives = shares.map(([id, of]) => ({ id, of, right: right ? of : 0, credit }));
  const payload = {
    step,
    attempt: WHO,
    credit,
    of: items,
    right: right ? items : 0,
    objectives,
    missedCritical: [],
  };
  return { type: "quiz.graded" as const, payload };
}

/** So many questions over objectives, as evenly as can be; those for whom none is left fall away. */
function shared(items: number, objectives: readonly string[]): readonly Share[] {
  const each = Math.floor(items / Math.max(1, objectives.length));
  const more = items - each * objectives.length;
  return objectives
    .map((objective, index) => [objective, each + (index < more ? 1 : 0)] as const)
    .filter(([, of]) => of > 0);
}
