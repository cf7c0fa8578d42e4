import type { Block } from "~/domain/lesson/block";
import type { Locale, Text } from "~/domain/text";
import type { IslandView } from "~/ui/lesson/island-view";
import type { QuestionSheet } from "../question-sheet";

/** The files of a lesson, as its editor names them. */
export const LESSON_FILES = ["sr.mdx", "en.mdx", "questions.yaml"] as const;
export type LessonFile = (typeof LESSON_FILES)[number];

/** Something to mend in a draft, at its place (from 1). */
export interface PreviewProblem {
  readonly file: LessonFile;
  readonly line: number;
  readonly column: number;
  readonly message: Text;
  /** `todo`: a prompt that waits for its author; `error`: anything else that stops publishing. */
  readonly severity: "error" | "todo";
}

/** One part of a draft as its learner would see it. */
export interface PreviewView {
  readonly language: Locale;
  readonly title: string;
  readonly parts: readonly { readonly title: string; readonly minutes: number }[];
  /** 0-based. */
  readonly part: number;
  readonly blocks: readonly Block[];
  /** By island id. */
  readonly islands: Readonly<Record<string, IslandView>>;
  /** Keys of the questions that stand in the part, by island id. */
  readonly keys: Readonly<Record<string, QuestionSheet>>;
  /** Of the whole lesson, without remedial parts. */
  readonly minutes: number;
}

/** What the studio answers to a text: how it looks when it compiles, and what is to be mended. */
export interface PreviewAnswer {
  readonly view: PreviewView | null;
  readonly problems: readonly PreviewProblem[];
}
