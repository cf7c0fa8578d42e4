import { listWaitingSince } from "~db/queries/fieldwork.server";
import { findStep } from "~/domain/path/definition";
import { remindedOf } from "~/domain/path/reminder";
import { daysBetween } from "~/domain/review/day";
import type { Locale } from "~/domain/text";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { publishedPath } from "~/platform/library/published-path.server";
import type { LateReview } from "./late-review";

const DAY = 86_400_000;

/**
 * Field work whose review is so late that those who answer for the programme are told (curriculum
 * R9): by cohort and step, without its author.
 */
export async function readLateReviews(locale: Locale, at: number): Promise<readonly LateReview[]> {
  const rows = await listWaitingSince(at - DAY);
  const slugs = [...new Set(rows.map(({ path }) => path))];
  const paths = new Map(
    await Promise.all(slugs.map(async (slug) => [slug, await publishedPath(slug)] as const)),
  );
  const late = new Map<string, LateReview & { readonly reviewers: string[] }>();
  for (const row of rows) {
    const path = paths.get(row.path);
    const step = path && findStep(path.resolved, row.step)?.step;
    if (step?.kind !== "assignment") continue;
    const { timeZone } = env();
    const [handedIn, today] = [dayOf(row.submittedAt, timeZone), dayOf(at, timeZone)];
    if (remindedOf(step.remindDays, handedIn, today) !== "owner") continue;
    const key = `${row.cohort}/${row.step}/${row.submittedAt}`;
    const known = late.get(key) ?? {
      cohort: row.cohort,
      step: step.title[locale],
      days: daysBetween(handedIn, today),
      reviewers: [],
    };
    if (row.reviewer !== null) known.reviewers.push(row.reviewer);
    late.set(key, known);
  }
  return [...late.values()];
}
