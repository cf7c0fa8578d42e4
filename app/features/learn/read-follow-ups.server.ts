import { v7 as uuid } from "uuid";
import { listCompleted, listReports } from "~db/queries/follow-up.server";
import { parseLearnerReport } from "~/domain/follow-up/report.schema";
import { dueOn, followUpDays, followUpState, FOLLOW_UPS } from "~/domain/follow-up/schedule";
import type { Locale } from "~/domain/text";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { publishedPath } from "~/platform/library/published-path.server";
import type { DueFollowUp, FollowUpView } from "./follow-up-view";
import { readPlans } from "./read-plans.server";

/** Every follow-up of a person's completed paths, without their plans. */
async function followUpsOf(person: string, at: number) {
  const { timeZone } = env();
  const completed = await listCompleted(person);
  const reports = await listReports(completed.map(({ enrolment }) => enrolment));
  return completed.flatMap(({ enrolment, path, completedAt }) =>
    FOLLOW_UPS.map((days) => {
      const report = reports.find(
        (one) => one.enrolment === enrolment && one.days === days && one.party === "learner",
      );
      const due = dueOn(dayOf(completedAt ?? at, timeZone), days);
      const state = followUpState(due, dayOf(at, timeZone), report !== undefined);
      return { enrolment, path, days, due, state, report };
    }),
  );
}

/** The follow-up that waits longest; null when none is due. */
export async function readDueFollowUp(
  person: string,
  locale: Locale,
  at: number,
): Promise<DueFollowUp | null> {
  const all = await followUpsOf(person, at);
  const waiting = all
    .filter(({ state }) => state === "due" || state === "overdue")
    .sort((a, b) => a.due.localeCompare(b.due));
  const [first] = waiting;
  if (!first) return null;
  const path = await publishedPath(first.path);
  return {
    to: `/follow-ups/${first.enrolment}/${first.days}`,
    days: first.days,
    path: path?.resolved.title[locale] ?? first.path,
    overdue: first.state === "overdue",
  };
}

/** One follow-up of one's own with the plans of its path; null when there is none. */
export async function readFollowUp(
  person: string,
  { enrolment, days: text }: { readonly enrolment: string; readonly days: string },
  locale: Locale,
  at: number,
): Promise<FollowUpView | null> {
  const days = followUpDays(text);
  const all = await followUpsOf(person, at);
  const one = all.find((other) => other.enrolment === enrolment && other.days === days);
  const path = one && (await publishedPath(one.path));
  if (!one || !path) return null;
  const lessons = new Set(
    path.resolved.modules.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === "lesson" ? [step.lesson] : [])),
    ),
  );
  const plans = (await readPlans(person)).filter(({ lesson }) => lessons.has(lesson));
  const said = one.report ? parseLearnerReport(one.report.report).plans : {};
  return {
    to: `/follow-ups/${enrolment}/${one.days}`,
    days: one.days,
    path: path.resolved.title[locale],
    dueOn: one.due,
    state: one.state,
    plans: plans.map(({ id, cue, action, shownAccount }) => ({
      id,
      cue,
      action,
      account: shownAccount,
      report: said[id] ?? null,
    })),
    note: one.report?.note ?? "",
    command: uuid(),
  };
}
