/** Room on the sheet. */
export const CONTACT_LIMITS = { ours: 6, theirs: 12 } as const;

/** How strong a contact is: 0 none, 1 knows of us, 2 meets us, 3 asks us, 4 speaks for us. */
export const STRENGTHS = [0, 1, 2, 3, 4] as const;

export type Strength = (typeof STRENGTHS)[number];

/** Somebody on our side. */
export interface OurPerson {
  /** Its place on the sheet, `o1`–`o6`. */
  readonly id: string;
  readonly name: string;
}

/** A role on the customer's side; initials or a role, not a full name. */
export interface TheirRole {
  /** Its place on the sheet, `t1`–`t12`. */
  readonly id: string;
  readonly name: string;
  /** Whether the account cannot be kept or grown without this role. */
  readonly key: boolean;
  /** Who of ours answers for the contact. */
  readonly owner: string | null;
}

export interface ContactLink {
  readonly ours: string;
  readonly theirs: string;
  readonly strength: Strength;
  /** Calendar day of the last meaningful contact, `2026-11-23`. */
  readonly last: string | null;
}

/** Who of ours knows whom of theirs (curriculum d2, contact matrix). */
export interface ContactMatrix {
  readonly tool: "contact-matrix";
  readonly ours: readonly OurPerson[];
  readonly theirs: readonly TheirRole[];
  readonly links: readonly ContactLink[];
}

export const BLANK_CONTACTS: ContactMatrix = {
  tool: "contact-matrix",
  ours: [],
  theirs: [],
  links: [],
};
