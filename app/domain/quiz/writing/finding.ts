import type { Locale, Text } from "~/domain/text";

/** What a writing check may find. */
export type WritingCode =
  | "key-is-longest"
  | "all-of-the-above"
  | "none-of-the-above"
  | "double-negation"
  | "negation-not-marked"
  | "uneven-length"
  | "uneven-grammar"
  | "clue-word"
  | "thin-explanation"
  | "repeated-explanation"
  | "no-question"
  | "long-stem"
  | "long-case"
  | "thin-case"
  | "same-in-both-languages"
  | "wrong-language"
  | "few-parallel-items";

/** Advice on one place of a question; it keeps nobody from saving or publishing. */
export interface WritingFinding {
  readonly code: WritingCode;
  /** The field of the form that it is about, such as `rows.1.text`; without its language. */
  readonly field: string;
  /** Null when it is about both languages. */
  readonly locale: Locale | null;
  /** What is the matter and what to write instead. */
  readonly message: Text;
}
