import { v7 as uuid } from "uuid";
import { listCompletedForManager, listReports } from "~db/queries/follow-up.server";
import { OBSERVED } from "~/domain/follow-up/report";
import { parseReviewerReport } from "~/domain/follow-up/report.schema";
import { dueOn, followUpDays, followUpState, FOLLOW_UPS } from "~/domain/follow-up/schedule";
import type { Locale } from "~/domain/text";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import type { FollowUpRow, ManagerFollowUpView } from "./follow-up-view";

/** Every follow-up of the people of a manager's own cohort. */
async function followUpsOf(manager: string, cohort: string, at: number) {
  const { timeZone } = env();
  const completed = await listCompletedForManager(manager, cohort);
  const reports = await listReports(completed.map(({ enrolment }) => enrolment));
  return completed.flatMap(({ enrolment, name, completedAt }) =>
    FOLLOW_UPS.map((days) => {
      const report = reports.find(
        (one) => one.enrolment === enrolment && one.days === days && one.party === "reviewer",
      );
      const due = dueOn(dayOf(completedAt ?? at, timeZone), days);
      const state = followUpState(due, dayOf(at, timeZone), report !== undefined);
      const to = `/cohorts/${cohort}/follow-ups/${enrolment}/${days}`;
      return { enrolment, name, days, due, state, report, to };
    }),
  );
}

/** The follow-ups that wait for the manager, longest first. */
export async function readFollowUps(
  manager: string,
  cohort: string,
  at: number,
): Promise<readonly FollowUpRow[]> {
  const all = await followUpsOf(manager, cohort, at);
  return all
    .filter(({ state }) => state === "due" || state === "overdue")
    .sort((a, b) => a.due.localeCompare(b.due))
    .map(({ to, name, days, state }) => ({ to, person: name, days, overdue: state === "overdue" }));
}

interface FollowUpAddress {
  readonly cohort: string;
  readonly enrolment: string;
  readonly days: string;
}

/** One follow-up of the manager's own people; null when for them there is none. */
export async function readManagerFollowUp(
  manager: string,
  { cohort, enrolment, days: text }: FollowUpAddress,
  locale: Locale,
  at: number,
): Promise<ManagerFollowUpView | null> {
  const days = followUpDays(text);
  const all = await followUpsOf(manager, cohort, at);
  const one = all.find((other) => other.enrolment === enrolment && other.days === days);
  if (!one) return null;
  const observed = one.report ? parseReviewerReport(one.report.report).observed : [];
  return {
    to: one.to,
    cohort,
    person: one.name,
    days: one.days,
    dueOn: one.due,
    state: one.state,
    behaviours: OBSERVED.map(({ id, text: words }) => ({
      id,
      text: words[locale],
      ticked: observed.includes(id),
    })),
    note: one.report?.note ?? "",
    command: uuid(),
  };
}
