import { v7 as uuid } from "uuid";
import { listReviewsForManager, listTalksForManager } from "~db/queries/fieldwork.server";
import { listCohortsForManager } from "~db/queries/cohorts.server";
import { findStep, type AssignmentStep } from "~/domain/path/definition";
import { remindedOf } from "~/domain/path/reminder";
import { pathStatus } from "~/domain/path/status";
import { daysBetween } from "~/domain/review/day";
import type { Locale } from "~/domain/text";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { publishedLesson } from "~/platform/library/published-lesson.server";
import { publishedPath } from "~/platform/library/published-path.server";
import { findStanding } from "~/platform/progress/standing.server";
import { readFollowUps } from "./read-follow-ups.server";
import type { ReviewRow, ReviewsView, TalkRow } from "./review-view";

/** What waits in a manager's own cohort; null when for them there is none of that id. */
export async function readReviews(
  manager: string,
  id: string,
  locale: Locale,
  at: number,
): Promise<ReviewsView | null> {
  const cohort = (await listCohortsForManager(manager)).find((one) => one.id === id);
  if (!cohort) return null;
  const [rows, path, talks, followUps] = await Promise.all([
    listReviewsForManager(manager, id),
    publishedPath(cohort.path),
    listTalks(manager, id, locale, at),
    readFollowUps(manager, id, at),
  ]);
  const all = rows.map((row): ReviewRow => {
    const step = path && findStep(path.resolved, row.step)?.step;
    return {
      to: `/cohorts/${id}/reviews/${row.id}`,
      person: row.personName,
      step: step?.title[locale] ?? row.step,
      submittedAt: row.submittedAt,
      outcome: row.outcome,
      waitsDays: row.outcome === null && step?.kind === "assignment" ? waited(step, row, at) : null,
    };
  });
  return {
    cohort: id,
    name: cohort.name,
    waiting: all.filter(({ outcome }) => outcome === null),
    reviewed: all.filter(({ outcome }) => outcome !== null).slice(0, 20),
    talks,
    followUps,
  };
}

function waited({ remindDays }: AssignmentStep, row: { submittedAt: number }, at: number) {
  const [handedIn, today] = [dayOf(row.submittedAt, env().timeZone), dayOf(at, env().timeZone)];
  const reminded = remindedOf(remindDays, handedIn, today);
  return reminded === "nobody" ? null : daysBetween(handedIn, today);
}

async function listTalks(
  manager: string,
  cohort: string,
  locale: Locale,
  at: number,
): Promise<readonly TalkRow[]> {
  const rows = await listTalksForManager(manager, cohort);
  const found = await Promise.all(
    rows.map(async (row) => {
      const standing = await findStanding(row.person, row.path);
      if (!standing) return [];
      const step = pathStatus(standing.resolved, standing.snapshot, at)
        .modules.flatMap((module) => module.steps)
        .find((one) => one.step.id === row.step);
      if (!step) return [];
      const base = {
        person: row.personName,
        personId: row.person,
        step: row.step,
        check: step.step.title[locale],
      };
      if (step.state === "held")
        return [{ ...base, objective: null, objectiveText: null, live: false, command: uuid() }];
      const waiting = step.remedial.filter(({ stage }) => stage === "talk" || stage === "session");
      return Promise.all(
        waiting.map(async ({ objective, stage }) => ({
          ...base,
          objective,
          objectiveText: await objectiveText(objective, locale),
          live: stage === "session",
          command: uuid(),
        })),
      );
    }),
  );
  return found.flat();
}

async function objectiveText(id: string, locale: Locale): Promise<string> {
  const [slug = "", objective = ""] = id.split("/");
  const lesson = await publishedLesson(slug);
  const found = lesson?.outline.objectives.find((one) => one.id === objective);
  return found?.text[locale] ?? id;
}
