import type { Statement } from "~db/commit.server";
import { insertEvent, saveProgress, saveStepProgress } from "~db/queries/progress.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { due } from "~/domain/path/due";
import type { PathEventBody } from "~/domain/path/event";
import { apply, type Snapshot } from "~/domain/path/fold";
import { rollUp } from "~/domain/path/roll-up";

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
}

/**
 * The writes that append events to an enrolment: the events themselves, their fold and the roll-up
 * rows that changed, to be committed in one batch. What fell due meanwhile goes first.
 */
export function append(
  standing: Appendable,
  bodies: readonly PathEventBody[],
  cause: Cause,
): { readonly snapshot: Snapshot; readonly statements: Statement[] } {
  const { enrolment, resolved } = standing;
  const passed: readonly PathEventBody[] = due(resolved, standing.snapshot, cause.at)
    ? [{ type: "time.passed", payload: {} }]
    : [];
  if (passed.length + bodies.length === 0) return { snapshot: standing.snapshot, statements: [] };
  const events = [...passed, ...bodies].map((body, index) => ({
    ...body,
    seq: standing.seq + 1 + index,
    at: cause.at,
  }));
  const snapshot = events.reduce((before, event) => apply(resolved, before, event), standing.snapshot);
  return {
    snapshot,
    statements: [
      ...events.map(({ type, payload, seq, at }) =>
        insertEvent({ ...cause, enrolment, seq, at, type, payload: JSON.stringify(payload) }),
      ),
      ...foldStatements(standing, snapshot, standing.seq + events.length, cause.at),
    ],
  };
}

/** The cached fold and every roll-up row that differs from before. */
export function foldStatements(
  { enrolment, resolved, snapshot: before }: Pick<Appendable, "enrolment" | "resolved"> & { snapshot: Snapshot | null },
  snapshot: Snapshot,
  seq: number,
  updatedAt: number,
): Statement[] {
  const now = rollUp(resolved, snapshot);
  const earlier = new Map(
    (before ? rollUp(resolved, before).steps : []).map((step) => [step.id, JSON.stringify(step)]),
  );
  const changed = now.steps.filter((step) => earlier.get(step.id) !== JSON.stringify(step));
  return [
    saveProgress({
      enrolment,
      seq,
      snapshot: JSON.stringify(snapshot),
      modulesMastered: now.modulesMastered,
      complete: now.complete,
      updatedAt,
    }),
    ...changed.map(({ id, ...step }) =>
      saveStepProgress({ enrolment, step: id, ...step }),
    ),
  ];
}
