import { daysBetween, type Day } from "~/domain/review/day";

/** Who has been told that field work still waits: nobody, its reviewer, then the programme's owner too. */
export type Reminded = "nobody" | "reviewer" | "owner";

/**
 * Whom work that waits for its review has come to by a day (curriculum R9): the first of
 * `remindDays` reminds the reviewer, the second tells those who answer for the programme. Calendar
 * days after the day on which it was handed in.
 */
export function remindedOf(remindDays: readonly number[], handedIn: Day, today: Day): Reminded {
  const waited = daysBetween(handedIn, today);
  const [reviewer, owner] = [...remindDays].sort((one, other) => one - other);
  if (owner !== undefined && waited >= owner) return "owner";
  return reviewer !== undefined && waited >= reviewer ? "reviewer" : "nobody";
}
