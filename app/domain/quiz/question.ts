import type { Text } from "~/domain/text";

/**
 * What a question may be used for. The key of a `pre`, `practice` or `review` question may travel
 * to the browser; the others certify, and their key never leaves the server before submission.
 */
export type QuestionUse =
  "pre" | "practice" | "review" | "check" | "testOut" | "diagnostic" | "remedial";

interface QuestionBase {
  /** Unique within its lesson and never used again for another idea. */
  readonly id: string;
  /** Objective of the lesson that this question measures, such as `o1`. */
  readonly objective: string;
  /** Parallel questions of one idea share a family. */
  readonly family: string;
  /** A critical family must be answered right in any case. */
  readonly critical: boolean;
  readonly use: readonly QuestionUse[];
  readonly stem: Text;
}

interface Choice {
  readonly id: string;
  readonly text: Text;
  /** Why this option is right, or which mistake it reveals. */
  readonly why: Text;
}

export interface SingleQuestion extends QuestionBase {
  readonly type: "single";
  readonly options: readonly (Choice & { readonly right: boolean })[];
}

export interface MultipleQuestion extends QuestionBase {
  readonly type: "multiple";
  readonly options: readonly (Choice & { readonly right: boolean })[];
}

export interface ScenarioQuestion extends QuestionBase {
  readonly type: "scenario";
  readonly case: Text;
  /** Credit 0–100; exactly one option earns 100. */
  readonly options: readonly (Choice & { readonly credit: number })[];
}

export interface NumericQuestion extends QuestionBase {
  readonly type: "numeric";
  /** Decimal strings with a point, so that nothing is lost to binary fractions. */
  readonly answer: { readonly value: string; readonly tolerance: string; readonly unit: string };
  readonly mistakes: readonly { readonly value: string; readonly why: Text }[];
  readonly why: Text;
}

export interface OrderingQuestion extends QuestionBase {
  readonly type: "ordering";
  /** Listed in the right order. */
  readonly items: readonly { readonly id: string; readonly text: Text }[];
  readonly why: Text;
}

export interface MatchingQuestion extends QuestionBase {
  readonly type: "matching";
  readonly left: readonly { readonly id: string; readonly text: Text; readonly why: Text }[];
  readonly right: readonly { readonly id: string; readonly text: Text }[];
  /** Left id to right id; many to one is sorting. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** A question as its author wrote it, key included. Server only. */
export type Question =
  | SingleQuestion
  | MultipleQuestion
  | ScenarioQuestion
  | NumericQuestion
  | OrderingQuestion
  | MatchingQuestion;

export type QuestionType = Question["type"];

/** An answer by authored ids, as it is stored and graded. */
export type Answer =
  | { readonly type: "single" | "scenario"; readonly option: string }
  | { readonly type: "multiple"; readonly options: readonly string[] }
  | { readonly type: "numeric"; readonly value: string }
  | { readonly type: "ordering"; readonly items: readonly string[] }
  | { readonly type: "matching"; readonly pairs: Readonly<Record<string, string>> };

/** How sure the learner was: `guess` Nagađam, `likely` Verovatno, `sure` Znam. */
export type Confidence = "guess" | "likely" | "sure";

/**
 * The order in which one attempt shows a question: authored index at each display position.
 * `first` orders options, items or the left side; `second` the right side of a matching.
 */
export interface DisplayOrder {
  readonly first: readonly number[];
  readonly second: readonly number[];
}
