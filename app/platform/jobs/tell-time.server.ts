import { v7 as uuid } from "uuid";
import { commit } from "~db/commit.server";
import { listDueEnrolments } from "~db/queries/jobs.server";
import { due } from "~/domain/path/due";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";

const AT_ONCE = 100;

/**
 * Tells `time.passed` to every enrolment that time alone moves on: a cool-down that is over, a gate
 * whose review is late. Somebody who acts meanwhile tells it first; then there is nothing to do.
 * Returns how many were told.
 */
export async function tellTime(at: number): Promise<number> {
  let told = 0;
  for (const { person, path } of await listDueEnrolments(at, AT_ONCE)) {
    const standing = await findStanding(person, path);
    if (!standing) continue;
    const cause = { actor: "time", command: uuid(), at };
    // Appending tells what fell due; where that changes nothing it is told all the same, once.
    const changes = due(standing.resolved, standing.snapshot, at);
    const { statements } = append(
      standing,
      changes ? [] : [{ type: "time.passed", payload: {} }],
      cause,
    );
    if ((await commit(statements)) === "committed") told += 1;
  }
  return told;
}
