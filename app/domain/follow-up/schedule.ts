import { addDays } from "~/domain/plan/follow-up";

/** Days after a path is completed on which learner and reviewer look back (curriculum R11). */
export const FOLLOW_UPS = [30, 90] as const;

export type FollowUpDays = (typeof FOLLOW_UPS)[number];

/** After so many days without an answer a follow-up is overdue. */
const PATIENCE = 14;

export type FollowUpState = "later" | "due" | "overdue" | "done";

/** The calendar day on which a follow-up falls due, counted from the day of completion. */
export function dueOn(completedOn: string, days: FollowUpDays): string {
  return addDays(completedOn, days);
}

/** How a follow-up stands today; all days are calendar days, `2026-11-23`. */
export function followUpState(due: string, today: string, answered: boolean): FollowUpState {
  if (answered) return "done";
  if (today < due) return "later";
  return today > addDays(due, PATIENCE) ? "overdue" : "due";
}

/** The follow-up of so many days as an address says it; null when there is none. */
export function followUpDays(text: string): FollowUpDays | null {
  return FOLLOW_UPS.find((days) => String(days) === text) ?? null;
}
