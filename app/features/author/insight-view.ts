import type { DropOff } from "~/domain/lesson/drop-off";
import type { QuestionType } from "~/domain/quiz/question";
import type { ItemStatistics } from "~/domain/quiz/statistics/item-statistics";

/** A version of a question with its figures, in one language. */
export interface VersionInsight {
  readonly current: boolean;
  readonly publishedAt: number;
  readonly type: QuestionType;
  readonly critical: boolean;
  /** False: asked of people who may not know it yet, so that hard and easy are no faults. */
  readonly taught: boolean;
  readonly stem: string;
  /** As authored; empty where nothing is chosen from a list. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly statistics: ItemStatistics;
}

/** A question with its versions, the current one first; older ones only where somebody answered. */
export interface QuestionInsight {
  readonly lesson: { readonly slug: string; readonly title: string };
  /** `<lesson>/<question>` */
  readonly id: string;
  readonly versions: readonly VersionInsight[];
}

/** One line of a lesson's list of questions. */
export interface QuestionLine {
  readonly to: string;
  readonly stem: string;
  readonly statistics: ItemStatistics;
}

/** How a lesson goes for its learners: counts only, nobody named. */
export interface LessonInsight {
  readonly slug: string;
  readonly title: string;
  /** Titles of its parts. */
  readonly parts: readonly string[];
  readonly dropOff: DropOff;
  /** By first answers in checks, the one missed most often first. */
  readonly objectives: readonly {
    readonly text: string;
    readonly right: number;
    readonly of: number;
  }[];
  readonly questions: readonly QuestionLine[];
  /** Passages that learners flagged and nobody has answered yet. */
  readonly openFlags: number;
}
