/** A calendar day as text, `2026-11-30`: days compare as texts do. */
export type Day = string;

const LENGTH = 86_400_000;

const start = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many calendar days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(start(day) + days * LENGTH).toISOString().slice(0, 10);
}

/** Calendar days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (start(to) - start(from)) / LENGTH;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return new Date(start(day)).getUTCDay();
}
