import type { Statement } from "~db/commit.server";
import { clearStepProgress, insertEvent } from "~db/queries/progress.server";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import type { Snapshot } from "~/domain/path/snapshot";
import { foldStatements, type Cause } from "./append.server";

interface Replaced {
  readonly enrolment: string;
  /** Of the last event so far. */
  readonly seq: number;
  readonly resolved: ResolvedPath;
  readonly snapshot: Snapshot;
}

/**
 * The writes of an event after which the fold starts elsewhere: a changed path, an undone change, a
 * corrected result. The roll-up is written anew, since its steps may be others.
 */
export function replaceFold(
  { enrolment, seq, resolved, snapshot }: Replaced,
  bodies: readonly PathEventBody[],
  cause: Cause,
): Statement[] {
  return [
    ...bodies.map(({ type, payload }, index) =>
      insertEvent({
        ...cause,
        enrolment,
        seq: seq + 1 + index,
        type,
        payload: JSON.stringify(payload),
      }),
    ),
    clearStepProgress(enrolment),
    ...foldStatements(
      { enrolment, resolved, snapshot: null },
      snapshot,
      seq + bodies.length,
      cause.at,
    ),
  ];
}
