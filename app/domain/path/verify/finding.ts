import type { Text } from "~/domain/text";
import type { PathEventBody } from "../event";

export type FindingCode =
  // Nobody ever gets there.
  | "module-circle"
  | "unknown-module"
  | "path-circle"
  | "unknown-path"
  // Nobody, or not everybody, gets on from there.
  | "impossible-pass"
  | "last-attempt"
  | "no-ending"
  | "undrawable-check"
  | "undrawable-remedy"
  | "missing-remedy"
  // What a path names and nobody can find.
  | "unknown-lesson"
  | "unknown-roleplay"
  | "unknown-tool"
  | "missing-language"
  // The certificate says more than was shown.
  | "never-assessed"
  | "sometimes-assessed"
  | "skipped-unassessed"
  // Questions that do not suffice.
  | "stale-family"
  | "undrawable-diagnostic"
  | "undrawable-test-out"
  | "uncovered-family"
  // Time.
  | "too-long";

/**
 * What the counterexample shows once its events are told:
 * `stuck`: nothing but a waiver leads to the end of the path any more ·
 * `unassessed`: the path is complete, and what the finding names was never asked ·
 * `met`: the learner stands where the fault is met, and can go on ·
 * `hidden`: nobody gets there before other findings are mended; it has no events.
 */
export type Outcome = "stuck" | "unassessed" | "met" | "hidden";

/** Where a fault stands; both null: the path as a whole. */
export interface FindingPlace {
  readonly module: string | null;
  readonly step: string | null;
}

/** One thing that a path promises and does not hold. */
export interface PathFinding extends FindingPlace {
  readonly code: FindingCode;
  /** An error must be mended before anybody walks the path; a warning may be meant. */
  readonly severity: "error" | "warning";
  /** What happens to a learner, in plain words. */
  readonly story: Text;
  readonly outcome: Outcome;
  /**
   * The counterexample: the fewest events from the start, every field work reviewed, no waiver.
   * They are to be told far enough apart ({@link REPLAY_GAP}) for every cool-down to be over.
   */
  readonly route: readonly PathEventBody[];
  /** Needed steps that nobody reaches because of it. */
  readonly unreachable: readonly string[];
}

/** Milliseconds between two events of a counterexample: longer than any wait a path may ask for. */
export const REPLAY_GAP = 366 * 24 * 3_600_000;
