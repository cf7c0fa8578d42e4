import type { Statement } from "~db/commit.server";
import {
  insertEvent,
  noteActed,
  saveProgress,
  saveStepProgress,
} from "~db/queries/progress.server";
import { certificateDue } from "~/domain/path/certificate";
import type { ResolvedPath } from "~/domain/path/definition";
import { due, nextDue } from "~/domain/path/due";
import type { PathEvent, PathEventBody } from "~/domain/path/event";
import { fold } from "~/domain/path/fold";
import type { Snapshot } from "~/domain/path/snapshot";
import { rollUp, type StepRollUp } from "~/domain/path/roll-up";
import { certify } from "./certify.server";
import { rememberSnapshot } from "./known-snapshots.server";

/** Who asked for what, and when. */
export interface Cause {
  readonly actor: string;
  readonly command: string;
  readonly at: number;
}

/** The standing before, as far as appending needs it. */
export interface Appendable {
  readonly enrolment: string;
  readonly resolved: ResolvedPath;
  readonly snapshot: Snapshot;
  readonly seq: number;
  /** What is so already and is not in the log yet, with the snapshot before it. */
  readonly unwritten?: { readonly after: Snapshot; readonly events: readonly PathEventBody[] };
}

/**
 * The writes that append events to an enrolment: the events themselves, their fold and the roll-up
 * rows that changed, to be committed in one batch. What fell due meanwhile goes first, and the
 * certificate of a path that they complete goes last.
 */
export function append(
  standing: Appendable,
  asked: readonly PathEventBody[],
  cause: Cause,
): { readonly snapshot: Snapshot; readonly statements: Statement[] } {
  const { enrolment, resolved, unwritten } = standing;
  const before = unwritten?.after ?? standing.snapshot;
  const passed: readonly PathEventBody[] = due(resolved, standing.snapshot, cause.at)
    ? [{ type: "time.passed", payload: {} }]
    : [];
  const bodies = [...(unwritten?.events ?? []), ...asked];
  if (passed.length + bodies.length === 0) return { snapshot: standing.snapshot, statements: [] };
  const { at } = cause;
  const told: readonly PathEvent[] = [...passed, ...bodies].map((body, index) => ({
    ...body,
    seq: standing.seq + 1 + index,
    at,
  }));
  const folded = fold(resolved, told, before);
  const seq = standing.seq + told.length;
  const issued = certify({
    enrolment,
    resolved,
    snapshot: folded,
    events: told,
    seq: seq + 1,
    at,
  });
  const events = issued ? [...told, issued.event] : told;
  const snapshot = issued ? fold(resolved, [issued.event], folded) : folded;
  return {
    snapshot,
    statements: [
      ...events.map(({ type, payload, ...event }) =>
        insertEvent({ ...cause, ...event, enrolment, type, payload: JSON.stringify(payload) }),
      ),
      ...(issued ? [issued.statement] : []),
      ...foldStatements(
        { enrolment, resolved, snapshot: before },
        snapshot,
        seq + (issued ? 1 : 0),
        at,
      ),
      noteActed(enrolment, cause.actor, at),
    ],
  };
}

/** The cached fold and every roll-up row that differs from before. */
export function foldStatements(
  { enrolment, resolved, snapshot: before }: FoldedBefore,
  snapshot: Snapshot,
  seq: number,
  updatedAt: number,
): Statement[] {
  const now = rollUp(resolved, snapshot);
  const earlier = before ? rollUp(resolved, before).steps : [];
  const changed = now.steps.filter((step, index) => !sameRow(step, earlier[index]));
  const text = JSON.stringify(snapshot);
  rememberSnapshot(text, snapshot);
  return [
    saveProgress({
      enrolment,
      seq,
      snapshot: text,
      modulesMastered: now.modulesMastered,
      complete: now.complete,
      modules: JSON.stringify(now.modules),
      minutesDone: now.minutesDone,
      minutesLeft: now.minutesLeft,
      updatedAt,
      // A change or a correction may have completed the path: the clock's next look certifies it.
      dueAt: certificateDue(resolved, snapshot) ? updatedAt : nextDue(snapshot, updatedAt),
    }),
    ...changed.map(({ id, ...step }) => saveStepProgress({ enrolment, step: id, ...step })),
  ];
}

interface FoldedBefore {
  readonly enrolment: string;
  readonly resolved: ResolvedPath;
  /** Null for a new enrolment: every row is new. */
  readonly snapshot: Snapshot | null;
}

/** Both of the same step of the same path: only what an event can change is compared. */
function sameRow(now: StepRollUp, before: StepRollUp | undefined): boolean {
  return (
    before !== undefined &&
    now.state === before.state &&
    now.attempts === before.attempts &&
    now.bestRight === before.bestRight &&
    now.bestOf === before.bestOf &&
    now.at === before.at
  );
}
