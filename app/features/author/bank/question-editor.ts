import type { QuestionDraft } from "~/domain/quiz/edit/draft";
import type { DraftProblem } from "~/domain/quiz/edit/draft-problems";
import type { Objective } from "~/domain/quiz/file-check";
import type { WritingFinding } from "~/domain/quiz/writing/finding";
import type { WorkingQuestions } from "./working-questions";

/** A question in its form. */
export interface QuestionEditor {
  readonly working: Omit<WorkingQuestions, "text">;
  /** Null: a question that is not in the file yet. */
  readonly id: string | null;
  /** What stands in the fields. */
  readonly draft: QuestionDraft;
  /** The question that the fields began from. */
  readonly base: string;
  readonly objectives: readonly Objective[];
  readonly families: readonly string[];
  readonly problems: readonly DraftProblem[];
  readonly advice: readonly WritingFinding[];
  /** It is finished, so that it can be tried. */
  readonly whole: boolean;
  readonly command: string;
}

/** What came of saving a question; only `saved` changed anything. */
export type SaveQuestionOutcome =
  | { readonly kind: "saved"; readonly id: string; readonly draft: string; readonly whole: boolean }
  | { readonly kind: "problems"; readonly problems: readonly DraftProblem[] }
  | {
      /** Somebody else changed or removed this question meanwhile. */
      readonly kind: "conflict";
      /** Null: it was removed. */
      readonly theirs: QuestionDraft | null;
      readonly base: string;
    }
  | { readonly kind: "gone" | "broken" | "too-large" };
