import { ASKED, type Asked, type PerspectivePerson, type PerspectiveSheet } from "./document";

/** What a person's sheet may still lack; a good week may stay open. */
export type Missing = Exclude<Asked, "goodWeek"> | "check";

/** What is still missing before a person's sheet counts: an answer to the first four, and a check. */
export function missingOf({ answers, check }: PerspectivePerson): readonly Missing[] {
  const open = ASKED.filter((one) => one !== "goodWeek").filter((one) => answers[one].text === "");
  return check.with === "" || check.on === null ? [...open, "check"] : open;
}

/** Whether the sheet is whole: one person, thought through and checked. */
export function isPerspectiveComplete({ people }: PerspectiveSheet): boolean {
  return people.some((person) => missingOf(person).length === 0);
}
