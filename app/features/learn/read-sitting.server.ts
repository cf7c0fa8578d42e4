import { v7 as uuid } from "uuid";
import { listAttempts } from "~db/queries/assessment.server";
import { findStep } from "~/domain/path/definition";
import { findSitting, remedialSittingKey, type Sitting } from "~/domain/path/sitting";
import { pathStatus, type PathStatus, type StepStatus } from "~/domain/path/status";
import type { ObjectiveStatus } from "~/domain/path/step-status";
import { parseQuizResult } from "~/domain/quiz/answer.schema";
import type { Locale } from "~/domain/text";
import { renewableThrough } from "~/platform/progress/renewal.server";
import type { Standing } from "~/platform/progress/standing.server";
import type { CheckView, LessonView, LockedView } from "./lesson-view";
import { objectiveTexts } from "./objective-texts.server";
import { readRemedy } from "./read-remedy.server";

/** How a set of questions stands: whether it may be begun, or what comes first. */
interface Door {
  readonly state: CheckView["state"];
  readonly opensAt: number | null;
  readonly attemptsLeft: number | null;
  readonly missed: readonly ObjectiveStatus[];
}

/** The door of a check, a diagnostic, a test-out or the parallel items of a missed objective. */
export async function readSitting(
  actor: string,
  standing: Standing,
  key: string,
  locale: Locale,
  at: number,
): Promise<CheckView | LessonView | LockedView | null> {
  const sitting = findSitting(standing.resolved, key);
  if (!sitting) return null;
  const status = pathStatus(standing.resolved, standing.snapshot, at);
  const missed = sitting.remedies && missedObjective(status, sitting.remedies);
  if (sitting.remedies && (missed?.stage === "example" || missed?.stage === "completion")) {
    const of = { sitting, objective: sitting.remedies.objective, stage: missed.stage };
    return readRemedy(actor, standing, of, locale);
  }
  const door = doorOf(sitting, status, missed);
  if (!door) return null;
  const renews = renewableThrough(standing, at);
  const renewing = renews !== null && standing.resolved.certificate?.renew === key;
  return renewing && door.state === "done"
    ? renewalView(await doorView(standing, sitting, door, locale, at), standing, renews)
    : doorView(standing, sitting, door, locale, at);
}

type Remedies = NonNullable<Sitting["remedies"]>;

function missedObjective(status: PathStatus, { step, objective }: Remedies) {
  return stepOf(status, step.id)?.remedial.find((one) => one.objective === objective);
}

function stepOf(status: PathStatus, id: string): StepStatus | undefined {
  return status.modules.flatMap((module) => module.steps).find((one) => one.step.id === id);
}

const open = { opensAt: null, attemptsLeft: null, missed: [] };

function doorOf(
  sitting: Sitting,
  status: PathStatus,
  missed: ObjectiveStatus | null | undefined,
): Door | null {
  switch (sitting.kind) {
    case "check":
      return checkDoor(stepOf(status, sitting.key));
    case "diagnostic":
      if (status.diagnostic === "none") return null;
      return { ...open, state: status.diagnostic === "done" ? "done" : "open" };
    case "testOut":
      return testOutDoor(status.modules.find(({ id }) => id === sitting.key));
    case "remedial":
      return remedialDoor(missed);
  }
}

function checkDoor(step: StepStatus | undefined): Door | null {
  if (step?.step.kind !== "quiz") return null;
  const { attempts } = step.step;
  return {
    state: checkState(step.state),
    opensAt: step.opensAt,
    attemptsLeft: attempts === undefined ? null : attempts - step.attemptsUsed,
    missed: step.remedial,
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

function testOutDoor(module: PathStatus["modules"][number] | undefined): Door | null {
  if (!module) return null;
  const { state, testOut, steps } = module;
  if (state === "mastered" || steps.some(({ by }) => by === "testOut"))
    return { ...open, state: "done" };
  if (state !== "open" || !testOut) return null;
  const { opensAt } = testOut;
  return { ...open, state: opensAt === null ? "open" : "cooling", opensAt };
}

function remedialDoor(missed: ObjectiveStatus | null | undefined): Door {
  switch (missed?.stage) {
    case undefined:
    case "clear":
      return { ...open, state: "done" };
    case "talk":
    case "session":
      return { ...open, state: "held" };
    case "example":
    case "completion":
    case "items":
      return {
        ...open,
        state: missed.opensAt === null ? "open" : "cooling",
        opensAt: missed.opensAt,
      };
  }
}

/** A check that is done, open once more to renew the certificate, a cool-down after the last try. */
function renewalView(view: CheckView, { resolved }: Standing, renews: string): CheckView {
  const step = findStep(resolved, view.step)?.step;
  const last = view.earlier.at(-1)?.at ?? 0;
  const opensAt = last + (step?.kind === "quiz" ? step.coolDownHours * 3_600_000 : 0);
  return opensAt > view.now
    ? { ...view, renews, state: "cooling", opensAt }
    : { ...view, renews, state: "open" };
}

async function doorView(
  standing: Standing,
  sitting: Sitting,
  door: Door,
  locale: Locale,
  at: number,
): Promise<CheckView> {
  const { path } = standing;
  const base = `/learn/${path}/${sitting.key}/attempts`;
  const [attempts, texts] = await Promise.all([
    listAttempts(standing.enrolment, sitting.key),
    objectiveTexts(
      [...door.missed.map(({ objective }) => objective), sitting.remedies?.objective ?? []].flat(),
      locale,
    ),
  ]);
  const running = attempts.find((attempt) => attempt.result === null);
  const { pass, items } = sitting;
  const objective = sitting.remedies && texts.get(sitting.remedies.objective);
  return {
    kind: "check",
    sitting: sitting.kind,
    path,
    step: sitting.key,
    title: objective ?? sitting.title[locale],
    items,
    minutes: items,
    needed: "right" in pass ? pass.right : Math.ceil((pass.percent * items) / 100),
    attemptsLeft: door.attemptsLeft,
    state: door.state,
    renews: null,
    opensAt: door.opensAt,
    missed: door.missed.map(({ objective: id, stage, opensAt }) => ({
      text: texts.get(id) ?? id,
      to: `/learn/${path}/${remedialSittingKey(sitting.key, id)}`,
      stage,
      opensAt,
    })),
    now: at,
    command: uuid(),
    running: running ? { to: `${base}/${running.id}` } : null,
    earlier: attempts.flatMap((attempt) => {
      if (attempt.result === null) return [];
      const { right, of, passed } = parseQuizResult(attempt.result);
      const handedIn = attempt.submittedAt ?? attempt.startedAt;
      const to = `${base}/${attempt.id}/result`;
      return [{ to, number: attempt.number, at: handedIn, right, of, passed }];
    }),
  };
}
