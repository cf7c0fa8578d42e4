import { listCohortStepsForManager } from "~db/queries/cohorts.server";
import { membersOf } from "~/domain/cohort/members";
import { cohortCounts, memberStanding } from "~/domain/cohort/standing";
import type { Locale } from "~/domain/text";
import { shortDay } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { publishedPath } from "~/platform/library/published-path.server";
import type { CohortView } from "./cohort-view";

/**
 * How a cohort stands at a moment, from the roll-ups; null when this manager does not answer for a
 * cohort of that id. Nothing that a learner wrote or answered is read.
 */
export async function readCohort(
  manager: string,
  cohort: string,
  locale: Locale,
  at: number,
): Promise<CohortView | null> {
  const rows = await listCohortStepsForManager(manager, cohort);
  const [first] = rows;
  const path = first && (await publishedPath(first.path));
  if (!path) return null;
  const { timeZone } = env();
  const { title, modules } = path.resolved;
  const steps = modules.flatMap((module) => module.steps);
  const people = membersOf(rows).map(({ id, name, enrolled }) => ({
    id,
    name,
    standing: memberStanding({ enrolled }, steps, at),
    lastDay: enrolled && shortDay(enrolled.updatedAt, timeZone, locale),
  }));
  return {
    id: cohort,
    name: first.name,
    path: title[locale],
    day: shortDay(at, timeZone, locale),
    counts: cohortCounts(people.map(({ standing }) => standing)),
    modules: modules.length,
    steps: steps.map((step) => ({ id: step.id, kind: step.kind, title: step.title[locale] })),
    people,
  };
}
