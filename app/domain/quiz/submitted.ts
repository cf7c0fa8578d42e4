import type { Answer } from "./question";

/** What is read of a submitted form; `FormData` is one. */
export interface SubmittedForm {
  get(name: string): FormDataEntryValue | null;
  getAll(name: string): FormDataEntryValue[];
}

/** Why a submitted form is no answer. */
export type InvalidAnswerCode =
  "unknown-position" | "too-many" | "not-a-number" | "too-long" | "duplicate" | "incomplete";

/** One field as it was sent, cut to 40 characters, so that a form can be shown again as it was. */
export interface GivenField {
  readonly field: string;
  readonly value: string;
}

export interface InvalidAnswer {
  readonly kind: "invalid";
  readonly code: InvalidAnswerCode;
  /** The field to mend. */
  readonly field: string;
  /** Everything that was filled in for this question; nothing is lost. */
  readonly given: readonly GivenField[];
}

export type SubmittedAnswer =
  { readonly kind: "answer"; readonly answer: Answer } | { readonly kind: "blank" } | InvalidAnswer;

export const BLANK_FORM: SubmittedAnswer = { kind: "blank" };

export const answered = (answer: Answer): SubmittedAnswer => ({ kind: "answer", answer });

const GIVEN_LIMIT = 40;

/** An invalid answer that keeps the values sent under `fields`, at most `limit` of each. */
export function invalid(
  code: InvalidAnswerCode,
  field: string,
  form: SubmittedForm,
  fields: readonly string[],
  limit = 1,
): InvalidAnswer {
  const given = fields.flatMap((name) =>
    filled(form, name)
      .slice(0, limit)
      .map((value) => ({ field: name, value: value.slice(0, GIVEN_LIMIT) })),
  );
  return { kind: "invalid", code, field, given };
}

/** The texts sent under a name that are not empty; an uploaded file counts as `?`. */
export function filled(form: SubmittedForm, name: string): string[] {
  return form
    .getAll(name)
    .map((value) => (typeof value === "string" ? value : "?"))
    .filter((value) => value !== "");
}

/** A position written in plain digits and below `count`, or null. */
export function readPosition(text: string, count: number): number | null {
  if (!/^(?:0|[1-9]\d{0,3})$/.test(text)) return null;
  const position = Number(text);
  return position < count ? position : null;
}
