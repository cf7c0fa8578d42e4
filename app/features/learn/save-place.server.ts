import { commit } from "~db/commit.server";
import { noteActed, savePlaceRow } from "~db/queries/progress.server";
import { openLesson } from "./open-lesson.server";

/**
 * Remembers the part (0-based) at which the learner is. False when the lesson is not open to them.
 * The last one wins, so no key is needed.
 */
export async function savePlace(
  actor: string,
  input: {
    readonly path: string;
    readonly step: string;
    readonly part: number;
    readonly at: number;
  },
): Promise<boolean> {
  const { part, at } = input;
  const open = await openLesson(actor, input, at);
  if (!open) return false;
  await commit([
    savePlaceRow({
      enrolment: open.standing.enrolment,
      step: open.step.id,
      part,
      at,
      startedAt: at,
    }),
    noteActed(open.standing.enrolment, actor, at),
  ]);
  return true;
}
