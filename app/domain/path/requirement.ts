import type { Requirement, ResolvedPath } from "./definition";
import { recordOf, type Snapshot } from "./snapshot";
import { rollUp } from "./roll-up";

/** What a path still requires of other paths, as its own log knows. */
export function openRequirements(
  path: ResolvedPath,
  { context }: Snapshot,
): readonly Requirement[] {
  return (path.requires ?? []).filter((one) => context.met?.includes(one.path) !== true);
}

/** Whether a standing on the required path fulfils the requirement: whole, or up to the step. */
export function fulfils(
  { step }: Requirement,
  required: { readonly resolved: ResolvedPath; readonly snapshot: Snapshot },
): boolean {
  const { resolved, snapshot } = required;
  return step === undefined
    ? rollUp(resolved, snapshot).complete
    : recordOf(snapshot.context, step).doneAt !== null;
}
