import type { QuestionUse } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";
import type { QuestionSheet } from "./question-sheet";

/** What the list of questions is narrowed to; null leaves it open. */
export interface QuestionFilter {
  readonly lesson: string | null;
  readonly use: QuestionUse | null;
  readonly language: Locale;
}

/** Questions with their keys, lesson by lesson. */
export interface QuestionList {
  readonly filter: QuestionFilter;
  readonly count: number;
  /** Every lesson that may be chosen. */
  readonly lessons: readonly { readonly slug: string; readonly title: string }[];
  readonly groups: readonly {
    readonly slug: string;
    readonly title: string;
    readonly questions: readonly QuestionSheet[];
  }[];
}
