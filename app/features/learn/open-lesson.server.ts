import { findStep, type LessonStep, type ResolvedPath } from "~/domain/path/definition";
import { findSitting } from "~/domain/path/sitting";
import { pathStatus } from "~/domain/path/status";
import { findStanding, type Standing } from "~/platform/progress/standing.server";

/**
 * A lesson that the learner may work in: theirs, and not locked; also by the address of one of its
 * missed objectives, whose examples stand in it. Otherwise null.
 */
export async function openLesson(
  actor: string,
  address: { readonly path: string; readonly step: string },
  at: number,
): Promise<{ readonly standing: Standing; readonly step: LessonStep } | null> {
  const standing = await findStanding(actor, address.path);
  const step = standing && lessonAt(standing.resolved, address.step);
  if (!standing || !step) return null;
  const status = pathStatus(standing.resolved, standing.snapshot, at)
    .modules.flatMap((module) => module.steps)
    .find((one) => one.step.id === step.id);
  return status && status.state !== "locked" ? { standing, step } : null;
}

function lessonAt(path: ResolvedPath, address: string): LessonStep | null {
  const step = findStep(path, address)?.step;
  if (step) return step.kind === "lesson" ? step : null;
  const slug = findSitting(path, address)?.remedies?.objective.split("/")[0];
  const steps = path.modules.flatMap((module) => module.steps);
  return steps.filter((one) => one.kind === "lesson").find((one) => one.lesson === slug) ?? null;
}
