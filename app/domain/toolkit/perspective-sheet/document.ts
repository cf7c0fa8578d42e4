/** Room on the sheet: people of one account. */
export const MOST_PEOPLE = 5;

/** What is asked about a person at work, in this order (curriculum L12). */
export const ASKED = ["goal", "pressure", "measure", "worry", "goodWeek"] as const;

export type Asked = (typeof ASKED)[number];

/** An answer and where it comes from; without a source it is an assumption. */
export interface SourcedAnswer {
  readonly text: string;
  readonly source: string;
}

/** What somebody who knows the person said of the sheet. */
export interface PerspectiveCheck {
  /** A role, not a name. */
  readonly with: string;
  /** Calendar day, `2026-11-23`. */
  readonly on: string | null;
  readonly right: string;
  readonly toCorrect: string;
}

/** Somebody at the customer: role and initials, and business facts only. */
export interface PerspectivePerson {
  /** Its place on the sheet, `p1`–`p5`. */
  readonly id: string;
  readonly name: string;
  readonly answers: Readonly<Record<Asked, SourcedAnswer>>;
  readonly check: PerspectiveCheck;
}

/** An account as single people there see it (curriculum L12, perspective sheet). */
export interface PerspectiveSheet {
  readonly tool: "perspective-sheet";
  readonly people: readonly PerspectivePerson[];
}

export const BLANK_PERSPECTIVES: PerspectiveSheet = { tool: "perspective-sheet", people: [] };
