import type { QuestionType, QuestionUse } from "~/domain/quiz/question";
import type { Text } from "~/domain/text";
import type { WorkingQuestions } from "./working-questions";

/** A question in the list of its lesson. */
export interface ListedQuestion {
  /** Index in the file. */
  readonly index: number;
  readonly id: string;
  readonly type: QuestionType;
  readonly stem: Text;
  readonly uses: readonly QuestionUse[];
  readonly critical: boolean;
  /** Null when it is alone in its family. */
  readonly family: string | null;
  /** Fields that keep it from being asked. */
  readonly missing: number;
  readonly advice: readonly Text[];
}

/** What questions are counted by: practice and review are one. */
export type CountedUse = "check" | "remedial" | "testOut" | "diagnostic" | "practice";

/** An objective with the questions that measure it. */
export interface ListedObjective {
  readonly id: string;
  readonly text: Text;
  readonly uses: Readonly<Record<CountedUse, number>>;
  /** Too few to draw a check from, or to practise with. */
  readonly few: readonly ("check" | "practice")[];
  readonly questions: readonly ListedQuestion[];
}

/** Questions of a lesson as its author works on them. */
export interface LessonQuestions {
  readonly working: Omit<WorkingQuestions, "text">;
  readonly count: number;
  readonly objectives: readonly ListedObjective[];
  /** Questions without an objective of the lesson. */
  readonly loose: readonly ListedQuestion[];
  /** What only the text of the file can mend. */
  readonly problems: readonly { readonly line: number; readonly message: Text }[];
  /** The file is so broken that no form can help. */
  readonly broken: boolean;
  readonly command: string;
}

/** Fewest certifying and practice questions that an objective needs. */
export const FEWEST = { check: 3, practice: 2 } as const;
