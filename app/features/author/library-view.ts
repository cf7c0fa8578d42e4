import type { QuestionUse } from "~/domain/quiz/question";
import type { Locale, Text } from "~/domain/text";

/** A lesson in the list of everything published. */
export interface LessonEntry {
  readonly slug: string;
  readonly title: Text;
  readonly parts: number;
  readonly minutes: number;
  readonly questions: number;
  /** How many questions serve each use; only uses that have any. */
  readonly uses: readonly { readonly use: QuestionUse; readonly count: number }[];
  readonly objectives: number;
  /** Objectives that at least one check question measures. */
  readonly measured: number;
  /** Languages in which a text is missing. */
  readonly incomplete: readonly Locale[];
  /** Day of publishing, on which the content check passed, written for the reader. */
  readonly publishedOn: string;
}

export interface PathEntry {
  readonly slug: string;
  readonly title: Text;
  readonly modules: number;
  readonly steps: number;
  /** How many things the content check finds in it now. */
  readonly problems: number;
}

/** Field work that waits for a late review; its author is not named. */
export interface LateReview {
  readonly cohort: string;
  readonly step: string;
  readonly days: number;
  /** Names of those who answer for the cohort. */
  readonly reviewers: readonly string[];
}

/** Everything that is published. */
export interface LibraryView {
  readonly lessons: readonly LessonEntry[];
  readonly paths: readonly PathEntry[];
  readonly questions: number;
}
