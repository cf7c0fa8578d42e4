import type { Block } from "~/domain/lesson/block";
import type { Locale } from "~/domain/text";
import type { IslandView } from "~/ui/lesson/island-view";
import type { QuestionSheet } from "./question-sheet";

/** One part of a lesson as its learner sees it, and behind it what only the trainer sees. */
export interface LessonPreview {
  readonly slug: string;
  /** Language of the lesson, not of the interface. */
  readonly language: Locale;
  readonly title: string;
  readonly description: string;
  /** 0-based */
  readonly part: number;
  readonly parts: readonly { readonly title: string; readonly minutes: number }[];
  readonly blocks: readonly Block[];
  /** By island id. */
  readonly islands: Readonly<Record<string, IslandView>>;
  /** Keys of the questions that stand in the text, by island id. */
  readonly keys: Readonly<Record<string, QuestionSheet>>;
  readonly objectives: readonly {
    readonly id: string;
    readonly text: string;
    /** How many certifying questions measure it. */
    readonly certifying: number;
  }[];
  readonly certifying: readonly QuestionSheet[];
}
