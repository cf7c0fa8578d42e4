import { commit } from "~db/commit.server";
import { moveEnrolment } from "~db/queries/path-change.server";
import { isMoved, type ChangeScope } from "~/domain/path/change";
import type { PathEventBody } from "~/domain/path/event";
import type { PlaceChoice } from "~/domain/path/place";
import { publishedPath } from "~/platform/library/published-path.server";
import { replaceFold } from "~/platform/progress/replace-fold.server";
import { affectedBy } from "./affected-learners.server";

interface ApplyInput {
  readonly slug: string;
  readonly choice: PlaceChoice;
  readonly scope: ChangeScope;
  readonly key: string;
  readonly at: number;
}

/**
 * Moves learners to the published version of a path, one batch each. Whoever acts meanwhile stays
 * where they are and shows up in the next preview; asking again moves nobody twice. Returns how many
 * were moved, or null when there is no such path.
 */
export async function applyChange(
  author: string,
  { slug, choice, scope, key, at }: ApplyInput,
): Promise<number | null> {
  const after = await publishedPath(slug);
  if (!after) return null;
  let moved = 0;
  for (const { row, effect } of await affectedBy(after, choice, at)) {
    if (!isMoved(scope, effect)) continue;
    const { id: enrolment, seq, pathVersion: from } = row;
    const { placed } = effect;
    const event: PathEventBody = {
      type: "path.changed",
      payload: { from, to: after.version, placed, choice },
    };
    const folded = { enrolment, seq, resolved: after.resolved, snapshot: placed };
    const outcome = await commit([
      ...replaceFold(folded, [event], { actor: author, command: key, at }),
      moveEnrolment(enrolment, after.version),
    ]);
    if (outcome === "committed") moved += 1;
  }
  return moved;
}
