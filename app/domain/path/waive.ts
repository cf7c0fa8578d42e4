import type { ResolvedPath } from "./definition";
import type { Snapshot } from "./snapshot";
import { pathStatus, type StepStatus } from "./status";

/** Most characters of the reason. */
export const REASON_LIMIT = 500;

/** The steps that somebody could be let past now: where they are and not through. */
export function waivableSteps(
  path: ResolvedPath,
  snapshot: Snapshot,
  at: number,
): readonly StepStatus[] {
  return pathStatus(path, snapshot, at)
    .modules.flatMap(({ steps }) => steps)
    .filter(({ state }) => state !== "done" && state !== "locked");
}
