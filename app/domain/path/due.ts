import type { ResolvedPath } from "./definition";
import { fold } from "./fold";
import { recordOf, type Snapshot } from "./snapshot";

/**
 * The next moment at which time alone may move this learner on (UTC ms), after the last event.
 * Null when nothing waits.
 */
export function nextDue({ context }: Snapshot, lastEventAt: number): number | null {
  const times = Object.keys(context.steps)
    .map((step) => recordOf(context, step))
    .flatMap(({ until, doneAt }) => (doneAt === null && until !== null ? [until] : []))
    .filter((until) => until > lastEventAt);
  return times.length === 0 ? null : Math.min(...times);
}

/** Whether time alone would move this learner on: then `time.passed` has to be told. */
export function due(path: ResolvedPath, snapshot: Snapshot, at: number): boolean {
  const waiting = Object.keys(snapshot.context.steps)
    .map((step) => recordOf(snapshot.context, step))
    .some(({ until, doneAt }) => until !== null && doneAt === null && until <= at);
  if (!waiting) return false;
  const after = fold(path, [{ type: "time.passed", payload: {}, seq: 0, at }], snapshot);
  return JSON.stringify(after.value) !== JSON.stringify(snapshot.value);
}
