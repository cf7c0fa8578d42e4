import type { Text } from "~/domain/text";
import type { QuestionType, QuestionUse } from "../question";

/** A row of a question being written: an option, an item to order, a left side, a known mistake. */
export interface DraftRow {
  readonly id: string;
  readonly text: Text;
  readonly why: Text;
  /**
   * `1` on a right option, the credit of a scenario's option, the id of a left side's partner, the
   * value of a known mistake; as typed.
   */
  readonly key: string;
}

/** The right side of a matching. */
export interface DraftPartner {
  readonly id: string;
  readonly text: Text;
}

/**
 * A question while it is being written: everything as typed, whatever may still be missing. Parts
 * that its type does not use are kept, so that a change of mind loses nothing.
 */
export interface QuestionDraft {
  readonly type: QuestionType;
  readonly id: string;
  readonly objective: string;
  readonly family: string;
  readonly critical: boolean;
  readonly use: readonly QuestionUse[];
  readonly stem: Text;
  readonly case: Text;
  /** One explanation for the whole question, where its rows have none of their own. */
  readonly why: Text;
  readonly value: string;
  readonly tolerance: string;
  readonly unit: string;
  readonly rows: readonly DraftRow[];
  readonly partners: readonly DraftPartner[];
}

export const QUESTION_TYPES = [
  "single",
  "multiple",
  "scenario",
  "numeric",
  "ordering",
  "matching",
] as const satisfies readonly QuestionType[];

export const asQuestionType = (value: string | null): QuestionType | null =>
  QUESTION_TYPES.find((type) => type === value) ?? null;

export const NO_TEXT: Text = { sr: "", en: "" };

/** Key of the right option of a question with marked options. */
export const RIGHT = "1";

/** Most and fewest rows that each type takes. */
export const ROW_LIMITS: Readonly<
  Record<QuestionType, { readonly min: number; readonly max: number }>
> = {
  single: { min: 2, max: 12 },
  multiple: { min: 2, max: 12 },
  scenario: { min: 2, max: 12 },
  numeric: { min: 0, max: 10 },
  ordering: { min: 2, max: 12 },
  matching: { min: 2, max: 20 },
};

export const PARTNER_LIMITS = { min: 2, max: 12 } as const;

/** Whether every row has an explanation; otherwise the question has one. */
export const rowsExplain = (type: QuestionType): boolean => type !== "ordering";

/** Whether the question as a whole has an explanation. */
export const explainsItself = (type: QuestionType): boolean =>
  type === "numeric" || type === "ordering";
