import { v7 as uuid } from "uuid";
import { findStep, type ToolStep } from "~/domain/path/definition";
import { pathStatus, type StepStatus } from "~/domain/path/status";
import type { Locale } from "~/domain/text";
import { findStanding, type Standing } from "~/platform/progress/standing.server";
import type { LockedView, StepView, ToolView } from "./lesson-view";
import type { PartWish } from "./part-wish";
import { ownSheets } from "./own-sheets.server";
import { readAssignment } from "./read-assignment.server";
import { readLesson } from "./read-lesson.server";
import { readRoleplay } from "./read-roleplay.server";
import { readSitting } from "./read-sitting.server";

/**
 * A step for its learner: the lesson, the door of the check or of another set of questions, or why it
 * is not open yet. Null when there is no such step on a path of theirs.
 */
export async function readStep(
  actor: string,
  address: { readonly path: string; readonly step: string; readonly part: PartWish },
  locale: Locale,
  at: number,
): Promise<StepView | null> {
  const standing = await findStanding(actor, address.path);
  if (!standing) return null;
  const found = findStep(standing.resolved, address.step);
  if (!found) return readSitting(actor, standing, address.step, locale, at);
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
  if (found.step.kind === "assignment") {
    return readAssignment(actor, standing, found.step, status, locale, at);
  }
  if (found.step.kind === "roleplay") return readRoleplay(standing, found.step, status, locale);
  if (found.step.kind === "tool") return toolView(actor, standing, found.step, status, locale);
  return readSitting(actor, standing, address.step, locale, at);
}

async function toolView(
  actor: string,
  { path }: Standing,
  { id, title, tool }: ToolStep,
  { state }: StepStatus,
  locale: Locale,
): Promise<ToolView> {
  const done = state === "done";
  const [sheet] = await ownSheets(actor, [tool]);
  return {
    kind: "tool",
    path,
    step: id,
    title: title[locale],
    tool,
    to: sheet?.to ?? "/accounts",
    state: sheet?.state ?? "empty",
    done,
    command: uuid(),
  };
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
