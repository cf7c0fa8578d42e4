import { v7 as uuid } from "uuid";
import { listAttempts } from "~db/queries/assessment.server";
import { findStep, type QuizStep } from "~/domain/path/definition";
import { pathStatus, type StepStatus } from "~/domain/path/status";
import { parseQuizResult } from "~/domain/quiz/answer.schema";
import type { Locale } from "~/domain/text";
import { findStanding, type Standing } from "~/platform/progress/standing.server";
import type { CheckView, LockedView, StepView } from "./lesson-view";
import type { PartWish } from "./part-wish";
import { readLesson } from "./read-lesson.server";

/**
 * A step for its learner: the lesson, the door of the check, or why it is not open yet. Null when
 * there is no such step on a path of theirs.
 */
export async function readStep(
  actor: string,
  address: { readonly path: string; readonly step: string; readonly part: PartWish },
  locale: Locale,
  at: number,
): Promise<StepView | null> {
  const standing = await findStanding(actor, address.path);
  const found = standing && findStep(standing.resolved, address.step);
  if (!standing || !found) return null;
  const steps = pathStatus(standing.resolved, standing.snapshot, at).modules.flatMap(
    (module) => module.steps,
  );
  const index = steps.findIndex((one) => one.step.id === address.step);
  const status = steps[index];
  if (!status) return null;
  if (status.state === "locked") return lockedView(standing, steps, status, locale);
  if (found.step.kind === "lesson") {
    return readLesson(actor, standing, found.step, address.part, locale, at);
  }
  if (found.step.kind !== "quiz") return null;
  return readCheck(standing, found.step, status, locale, at);
}

function lockedView(
  standing: Standing,
  steps: readonly StepStatus[],
  status: StepStatus,
  locale: Locale,
): LockedView {
  const here = steps.find((one) => one.state !== "done") ?? status;
  return {
    kind: "locked",
    path: standing.path,
    title: status.step.title[locale],
    after: here.step.title[locale],
    afterTo: `/learn/${standing.path}/${here.step.id}`,
  };
}

async function readCheck(
  standing: Standing,
  quiz: QuizStep,
  status: StepStatus,
  locale: Locale,
  at: number,
): Promise<CheckView> {
  const base = `/learn/${standing.path}/${quiz.id}/attempts`;
  const attempts = await listAttempts(standing.enrolment, quiz.id);
  const running = attempts.find((attempt) => attempt.result === null);
  const { pass, items } = quiz;
  return {
    kind: "check",
    path: standing.path,
    step: quiz.id,
    title: quiz.title[locale],
    items,
    minutes: quiz.minutes,
    needed: "right" in pass ? pass.right : Math.ceil((pass.percent * items) / 100),
    attemptsLeft: quiz.attempts === undefined ? null : quiz.attempts - status.attemptsUsed,
    state: checkState(status.state),
    opensAt: status.opensAt,
    now: at,
    command: uuid(),
    running: running ? { to: `${base}/${running.id}` } : null,
    earlier: attempts.flatMap((attempt) => {
      if (attempt.result === null) return [];
      const { right, of, passed } = parseQuizResult(attempt.result);
      return [
        {
          to: `${base}/${attempt.id}/result`,
          number: attempt.number,
          at: attempt.submittedAt ?? attempt.startedAt,
          right,
          of,
          passed,
        },
      ];
    }),
  };
}

function checkState(state: StepStatus["state"]): CheckView["state"] {
  switch (state) {
    case "cooling":
    case "exhausted":
    case "done":
    case "remedial":
    case "held":
      return state;
    default:
      return "open";
  }
}
