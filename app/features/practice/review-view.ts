import type { PublicQuestion, QuestionFeedback } from "~/domain/quiz/view";
import type { Day } from "~/domain/review/day";
import type { Revisit } from "./attempt-view";

/** Where in the day's review: 1-based. */
export interface ReviewPlace {
  readonly number: number;
  readonly count: number;
}

export interface AskView {
  readonly kind: "ask";
  readonly place: ReviewPlace;
  /** Nothing of its key. */
  readonly question: PublicQuestion;
  /** What the form sends along, to say what was shown. */
  readonly card: {
    readonly lesson: string;
    readonly family: string;
    readonly turn: number;
    readonly version: string;
  };
  readonly command: string;
}

export interface FeedbackView {
  readonly kind: "feedback";
  readonly place: ReviewPlace;
  readonly stem: string;
  readonly case: string | null;
  readonly feedback: QuestionFeedback;
  /** The lesson's example, for what was forgotten again. */
  readonly revisit: Revisit | null;
  readonly more: boolean;
}

export interface RestView {
  readonly kind: "rest";
  /** Items answered today. */
  readonly done: number;
  readonly today: Day;
  /** The next day with something to ask; null when nothing was learnt yet. */
  readonly next: { readonly on: Day; readonly count: number } | null;
}

/** What a learner finds in review: a question, what the answer was worth, or nothing for today. */
export type ReviewView = AskView | FeedbackView | RestView;
