import { findStep, type QuizStep, type ResolvedPath } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import {
  completed,
  diagnosed,
  ended,
  graded,
  met,
  read,
  remedied,
  reviewed,
  talked,
  testedOut,
  toolCompleted,
} from "~/domain/path/verify/sample-events";
import type { Move, MoveOf } from "./move";

const DAY = 24 * 3_600_000;
const NOTHING: PathEventBody = { type: "time.passed", payload: {} };

/** The event that a move tells, at a moment (UTC ms); of a step that is not there: time alone. */
export function moveEvent(path: ResolvedPath, move: Move, at: number): PathEventBody {
  switch (move.kind) {
    case "lesson-finished":
      return completed(move.step);
    case "tool-completed":
      return toolCompleted(move.step);
    case "check-passed":
    case "check-failed":
      return checkEvent(path, move);
    case "remedial-read":
      return read(move.step, move.objective, move.stage);
    case "remedial-graded":
      return remedied(move.step, move.objective, move.passed);
    case "talk-held":
      return talked(move.step, move.objective);
    case "roleplay-ended":
      return ended(move.step, move.ending);
    case "work-submitted":
    case "work-reviewed":
      return workEvent(path, move, at);
    case "step-waived":
      return { type: "step.waived", payload: { step: move.step, reasonId: "walk-through" } };
    case "diagnosed":
      return diagnosedEvent(path, move);
    case "tested-out":
      return testOutEvent(path, move);
    case "requirement-met":
      return met(move.path);
    case "days-passed":
      return NOTHING;
  }
}

function checkEvent(
  path: ResolvedPath,
  move: MoveOf<"check-passed" | "check-failed">,
): PathEventBody {
  const step = findStep(path, move.step)?.step;
  if (step?.kind !== "quiz") return NOTHING;
  if (move.kind === "check-passed") return graded(step, step.objectives, true);
  return failed(step, move.objectives);
}

/**
 * Right but for what was missed. Too few right answers may still reach the threshold: the missed
 * objectives then count as critical, with which nobody passes.
 */
function failed(step: QuizStep, missed: readonly string[]): PathEventBody {
  const all = graded(step, step.objectives, missed.length > 0);
  if (all.type !== "quiz.graded" || missed.length === 0) return all;
  const objectives = all.payload.objectives.map((one) =>
    missed.includes(one.id) ? { ...one, right: 0, credit: 0, missedCritical: true as const } : one,
  );
  const right = objectives.reduce((sum, one) => sum + one.right, 0);
  const credit = Math.round((100 * right) / Math.max(1, step.items));
  return {
    type: "quiz.graded",
    payload: { ...all.payload, objectives, right, credit, missedCritical: [...missed] },
  };
}

function workEvent(
  path: ResolvedPath,
  move: MoveOf<"work-submitted"> | MoveOf<"work-reviewed">,
  at: number,
): PathEventBody {
  const step = findStep(path, move.step)?.step;
  if (step?.kind !== "assignment") return NOTHING;
  if (move.kind === "work-reviewed") return reviewed(step, move.passed);
  const provisionalAt = at + step.provisionalDays * DAY;
  return {
    type: "assignment.submitted",
    payload: { step: step.id, submission: "walk-through", provisionalAt },
  };
}

function diagnosedEvent(
  { modules }: ResolvedPath,
  { variant, testOut }: MoveOf<"diagnosed">,
): PathEventBody {
  return diagnosed(
    Object.fromEntries(
      modules.map((module) => [
        module.id,
        { variant, testOut: testOut && module.testOut !== undefined },
      ]),
    ),
  );
}

function testOutEvent(path: ResolvedPath, move: MoveOf<"tested-out">): PathEventBody {
  const module = path.modules.find(({ id }) => id === move.module);
  if (!module) return NOTHING;
  const event = testedOut(module);
  if (move.passed || event.type !== "testout.graded") return event;
  return { ...event, payload: { ...event.payload, right: 0 } };
}
