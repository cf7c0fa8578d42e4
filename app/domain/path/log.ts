import type { ResolvedPath } from "./definition";
import type { EventOf, GradedResult, PathEvent } from "./event";
import { fold } from "./fold";
import { place } from "./place";
import type { Snapshot } from "./snapshot";

/** Path versions by id. */
export type PathVersions = ReadonlyMap<string, ResolvedPath>;

export interface Folded {
  /** The version walked now. */
  readonly version: string;
  readonly snapshot: Snapshot;
}

/**
 * Where a whole log comes to. A change of the path is a checkpoint from which the fold starts; an
 * undone one never was; a regraded result stands in the place of the first. Throws when the log
 * does not begin with an enrolment or names a version that is not there.
 */
export function foldLog(versions: PathVersions, log: readonly PathEvent[]): Folded {
  const undone = new Set(
    log.flatMap((event) => (event.type === "change.undone" ? [event.payload.seq] : [])),
  );
  const corrected = correct(log);
  const changes = corrected.filter(
    (event): event is EventOf<"path.changed"> =>
      event.type === "path.changed" && !undone.has(event.seq),
  );
  return foldFrom(versions, corrected, changes, regradedSeqs(log));
}

function foldFrom(
  versions: PathVersions,
  log: readonly PathEvent[],
  changes: readonly EventOf<"path.changed">[],
  regraded: readonly number[],
): Folded {
  const last = changes.at(-1);
  if (!last) {
    const version = enrolledVersion(log);
    return { version, snapshot: fold(versionOf(versions, version), log) };
  }
  const after = versionOf(versions, last.payload.to);
  const rest = log.filter(({ seq }) => seq > last.seq);
  const start = regraded.some((seq) => seq < last.seq)
    ? placedAgain(versions, log, changes, regraded, last)
    : last.payload.placed;
  return { version: last.payload.to, snapshot: fold(after, rest, start) };
}

/** A result from before the change was corrected: the learner is placed anew, the same way. */
function placedAgain(
  versions: PathVersions,
  log: readonly PathEvent[],
  changes: readonly EventOf<"path.changed">[],
  regraded: readonly number[],
  last: EventOf<"path.changed">,
): Snapshot {
  const earlier = log.filter(({ seq }) => seq < last.seq);
  const { version, snapshot } = foldFrom(versions, earlier, changes.slice(0, -1), regraded);
  const [from, to] = [versionOf(versions, version), versionOf(versions, last.payload.to)];
  return place(from, to, snapshot, last.payload.choice, last.at);
}

function regradedSeqs(log: readonly PathEvent[]): readonly number[] {
  return log.flatMap((event) =>
    event.type === "attempt.regraded" ? [event.payload.gradedSeq] : [],
  );
}

/** The log with every regraded result in the place of the first; the last correction counts. */
function correct(log: readonly PathEvent[]): readonly PathEvent[] {
  const results = new Map<number, GradedResult>(
    log.flatMap((event) =>
      event.type === "attempt.regraded" ? [[event.payload.gradedSeq, event.payload.result]] : [],
    ),
  );
  if (results.size === 0) return log;
  return log.map((event) => {
    const result = event.type === "quiz.graded" ? results.get(event.seq) : undefined;
    if (event.type !== "quiz.graded" || !result) return event;
    const { step, attempt } = event.payload;
    return { ...event, payload: { step, attempt, ...result } };
  });
}

function enrolledVersion(log: readonly PathEvent[]): string {
  const [first] = log;
  if (first?.type !== "enrolled") throw new Error("a log begins with an enrolment");
  return first.payload.pathVersion;
}

function versionOf(versions: PathVersions, id: string): ResolvedPath {
  const path = versions.get(id);
  if (!path) throw new Error(`path version ${id} is not there`);
  return path;
}
