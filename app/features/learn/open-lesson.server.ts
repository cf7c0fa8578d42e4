import { findStep, type LessonStep } from "~/domain/path/definition";
import { pathStatus } from "~/domain/path/status";
import { findStanding, type Standing } from "~/platform/progress/standing.server";

/** A lesson that the learner may work in: theirs, and not locked. Otherwise null. */
export async function openLesson(
  actor: string,
  address: { readonly path: string; readonly step: string },
  at: number,
): Promise<{ readonly standing: Standing; readonly step: LessonStep } | null> {
  const standing = await findStanding(actor, address.path);
  const step = standing && findStep(standing.resolved, address.step)?.step;
  if (!standing || step?.kind !== "lesson") return null;
  const status = pathStatus(standing.resolved, standing.snapshot, at)
    .modules.flatMap((module) => module.steps)
    .find((one) => one.step.id === step.id);
  return status && status.state !== "locked" ? { standing, step } : null;
}
