import type { InvalidAnswerCode } from "~/domain/quiz/submitted";
import type { PublicAnswer, PublicQuestion, QuestionFeedback } from "~/domain/quiz/view";
import type { Locale } from "~/domain/text";
import type { WorkingQuestions } from "./working-questions";

/** A question as its learner would meet it. */
export interface TriedQuestion {
  readonly working: Omit<WorkingQuestions, "text">;
  readonly id: string;
  readonly language: Locale;
  readonly question: PublicQuestion;
  readonly answer: PublicAnswer | null;
  /** Null before an answer was given. */
  readonly feedback: QuestionFeedback | null;
  readonly problem: InvalidAnswerCode | null;
}
