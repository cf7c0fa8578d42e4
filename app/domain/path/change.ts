import type { ResolvedPath } from "./definition";
import { place, type PlaceChoice } from "./place";
import type { Placement, Snapshot } from "./snapshot";
import { pathStatus, type PathStatus } from "./status";

/** `status`: something completed would no longer be. */
export type ChangeKind = "unaffected" | "new-steps" | "must-redo" | "status";

/** What a changed path does to one learner. */
export interface ChangeEffect {
  readonly kind: ChangeKind;
  /** Steps to do that were not there before. */
  readonly added: readonly string[];
  /** Steps that were done and would have to be done again. */
  readonly redone: readonly string[];
  /** Modules that would no longer be mastered. */
  readonly reopened: readonly string[];
  /** Whether the learner has begun a module whose steps change. */
  readonly begun: boolean;
  readonly placed: Placement;
}

/** What moving a learner from one version of a path to another comes to. Nothing is applied. */
export function changeEffect(
  before: ResolvedPath,
  after: ResolvedPath,
  snapshot: Snapshot,
  choice: PlaceChoice,
  at: number,
): ChangeEffect {
  const placed = place(before, after, snapshot, choice, at);
  const [was, is] = [pathStatus(before, snapshot, at), pathStatus(after, placed, at)];
  const known = new Set(stepsOf(was).map(({ step }) => step.id));
  const stillDone = new Set(doneIds(is));
  const there = new Set(stepsOf(is).map(({ step }) => step.id));
  const added = stepsOf(is)
    .filter(({ step, state }) => !known.has(step.id) && state !== "done")
    .map(({ step }) => step.id);
  const redone = doneIds(was).filter((id) => there.has(id) && !stillDone.has(id));
  const mastered = new Set(is.modules.filter(isMastered).map(({ id }) => id));
  const remaining = new Set(is.modules.map(({ id }) => id));
  const reopened = was.modules
    .filter((module) => isMastered(module) && remaining.has(module.id) && !mastered.has(module.id))
    .map(({ id }) => id);
  const touched = touchedModules(before, after);
  const begun = was.modules.some(({ id, steps }) => touched.has(id) && steps.some(isBegun));
  return { kind: kindOf(added, redone, reopened), added, redone, reopened, begun, placed };
}

function kindOf(
  added: readonly string[],
  redone: readonly string[],
  reopened: readonly string[],
): ChangeKind {
  if (reopened.length > 0) return "status";
  if (redone.length > 0) return "must-redo";
  return added.length > 0 ? "new-steps" : "unaffected";
}

type ModuleNow = PathStatus["modules"][number];
type StepNow = ModuleNow["steps"][number];

const stepsOf = ({ modules }: PathStatus) => modules.flatMap(({ steps }) => steps);
const isMastered = ({ state }: ModuleNow) => state === "mastered";
const isBegun = ({ state, attemptsUsed }: StepNow) => state === "done" || attemptsUsed > 0;
const doneIds = (status: PathStatus) =>
  stepsOf(status)
    .filter(({ state }) => state === "done")
    .map(({ step }) => step.id);

/** Modules whose steps differ between two versions. */
function touchedModules(before: ResolvedPath, after: ResolvedPath): ReadonlySet<string> {
  const steps = new Map(after.modules.map((module) => [module.id, JSON.stringify(module.steps)]));
  return new Set(
    before.modules
      .filter((module) => steps.get(module.id) !== JSON.stringify(module.steps))
      .map(({ id }) => id),
  );
}

/** For whom a change is applied. New enrolments get it in any case. */
export const CHANGE_SCOPES = ["all", "not-begun", "new"] as const;
export type ChangeScope = (typeof CHANGE_SCOPES)[number];

/** Whether a learner is moved to the changed path. */
export const isMoved = (scope: ChangeScope, { begun }: ChangeEffect): boolean =>
  scope === "all" || (scope === "not-begun" && !begun);
