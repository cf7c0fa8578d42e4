import type { QuestionUse } from "~/domain/quiz/question";
import type { Locale, Text } from "~/domain/text";
import type { QuestionSheet } from "./question-sheet";

/** What the list of questions is narrowed to; null leaves it open. */
export interface QuestionFilter {
  readonly lesson: string | null;
  readonly use: QuestionUse | null;
  readonly language: Locale;
  /** Words that stand in the question; folded, so that marks and script do not matter. */
  readonly text: string;
  /** Id of an objective of the lesson; without a lesson it narrows nothing. */
  readonly objective: string | null;
  readonly only: QuestionOnly | null;
  /** From 1. */
  readonly page: number;
}

/** As many as somebody reads in one go on a phone. */
export const QUESTIONS_A_PAGE = 20;

/** Questions of one kind: critical ones, or those that the writing check has advice on. */
export const QUESTION_ONLY = ["critical", "advice"] as const;
export type QuestionOnly = (typeof QUESTION_ONLY)[number];

/** Reads such a kind from an address; null for anything else. */
export const asOnly = (value: string | null): QuestionOnly | null =>
  QUESTION_ONLY.find((one) => one === value) ?? null;

/** A page of questions with their keys, lesson by lesson. */
export interface QuestionList {
  readonly filter: QuestionFilter;
  /** On all pages. */
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  /** Every lesson that may be chosen. */
  readonly lessons: readonly { readonly slug: string; readonly title: string }[];
  /** Objectives of the lesson chosen. */
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly groups: readonly {
    readonly slug: string;
    readonly title: string;
    /** Of this lesson, on all pages. */
    readonly count: number;
    readonly questions: readonly ListedSheet[];
  }[];
}

/** A question with what the writing check advises in its language. */
export interface ListedSheet extends QuestionSheet {
  readonly advice: readonly Text[];
}
