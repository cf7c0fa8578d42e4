import type { ExchangeFormat } from "~/domain/quiz/exchange/imported";
import type { QuestionType } from "~/domain/quiz/question";
import type { Locale, Text } from "~/domain/text";

/** What a file holds, question by question, before anything is added. */
export interface ImportView {
  readonly format: ExchangeFormat;
  readonly language: Locale;
  /** The file as text, to be read again when questions are chosen. */
  readonly source: string;
  readonly lessons: readonly { readonly slug: string; readonly title: Text }[];
  readonly lesson: string;
  /** Null: nothing was read yet. */
  readonly report: ImportedList | null;
  readonly refused: Text | null;
  readonly problem: "nothing" | "full" | "broken" | null;
  readonly command: string;
}

export interface ImportedList {
  readonly taken: number;
  readonly questions: readonly {
    readonly index: number;
    readonly line: number;
    readonly name: string;
    /** Null: nothing could be taken. */
    readonly type: QuestionType | null;
    readonly stem: string;
    /** Fields that its author must fill in afterwards. */
    readonly missing: number;
    readonly lost: readonly Text[];
  }[];
}
