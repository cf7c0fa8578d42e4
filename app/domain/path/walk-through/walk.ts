import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEvent } from "~/domain/path/event";
import { begin, fold } from "~/domain/path/fold";
import { pathStatus, type PathStatus } from "~/domain/path/status";
import type { Move } from "./move";
import { moveEvent } from "./move-event";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Where a made-up learner stands after some moves. */
export interface Walked {
  readonly status: PathStatus;
  /** Milliseconds since the beginning of the path. */
  readonly at: number;
  /** Whole days since then. */
  readonly day: number;
}

/**
 * Plays moves from the beginning of a path. Nothing is kept between calls, so going back is playing
 * one move less.
 */
export function walk(path: ResolvedPath, moves: readonly Move[]): Walked {
  const events: PathEvent[] = [];
  let at = DAY;
  for (const move of moves) {
    at += move.kind === "days-passed" ? move.days * DAY : MINUTE;
    events.push({ ...moveEvent(path, move, at), seq: events.length + 1, at });
  }
  const snapshot = fold(path, events, begin(path));
  return { status: pathStatus(path, snapshot, at), at: at - DAY, day: Math.floor(at / DAY) - 1 };
}
