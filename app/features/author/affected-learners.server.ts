import { listEnrolmentsBehind } from "~db/queries/path-change.server";
import { changeEffect, type ChangeEffect, type ChangeKind } from "~/domain/path/change";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PlaceChoice } from "~/domain/path/place";
import type { Locale } from "~/domain/text";
import { breathe } from "~/platform/breathe.server";
import { pathVersion } from "~/platform/library/published-path.server";
import { readSnapshot } from "~/platform/progress/known-snapshots.server";
import type { ChangedLearner, PathChangeView } from "./change-view";

type Behind = Awaited<ReturnType<typeof listEnrolmentsBehind>>[number];

/** A learner on an earlier version and what the published one would do to them. */
export interface Affected {
  readonly row: Behind;
  readonly before: ResolvedPath;
  readonly effect: ChangeEffect;
}

/** Everybody on an earlier version of a path, each with the effect; other requests go between. */
export async function affectedBy(
  after: { readonly version: string; readonly resolved: ResolvedPath },
  choice: PlaceChoice,
  at: number,
): Promise<readonly Affected[]> {
  const affected: Affected[] = [];
  for (const row of await listEnrolmentsBehind(after.resolved.slug, after.version)) {
    const before = await pathVersion(row.pathVersion);
    if (!before) continue;
    const snapshot = readSnapshot(row.snapshot);
    affected.push({
      row,
      before,
      effect: changeEffect(before, after.resolved, snapshot, choice, at),
    });
    await breathe();
  }
  return affected;
}

/** What a change does to a learner, in one language. */
export function learnerOf(
  { row, effect }: Affected,
  after: ResolvedPath,
  locale: Locale,
): ChangedLearner {
  const steps = new Map(
    after.modules.flatMap((module) => module.steps.map((step) => [step.id, step.title[locale]])),
  );
  const modules = new Map(after.modules.map(({ id, title }) => [id, title[locale]]));
  const titles = (ids: readonly string[], known: ReadonlyMap<string, string>) =>
    ids.map((id) => known.get(id) ?? id);
  return {
    name: row.name,
    kind: effect.kind,
    begun: effect.begun,
    added: titles(effect.added, steps),
    redone: titles(effect.redone, steps),
    reopened: titles(effect.reopened, modules),
  };
}

/** How many learners a change concerns in which way. */
export function countsOf(learners: readonly ChangedLearner[]): PathChangeView["counts"] {
  const count = (kind: ChangeKind) => learners.filter((one) => one.kind === kind).length;
  return {
    unaffected: count("unaffected"),
    "new-steps": count("new-steps"),
    "must-redo": count("must-redo"),
    status: count("status"),
  };
}
