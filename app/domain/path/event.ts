import type { QuizResult } from "~/domain/quiz/result";

/** What only the server asserts, with ids and results but no free text. */
export type PathEventBody =
  | { readonly type: "enrolled"; readonly payload: { readonly pathVersion: string } }
  | {
      readonly type: "lesson.completed";
      readonly payload: { readonly step: string; readonly lessonVersion: string };
    }
  | {
      readonly type: "quiz.graded";
      readonly payload: { readonly step: string; readonly attempt: string } & Pick<
        QuizResult,
        "credit" | "of" | "right" | "objectives" | "missedCritical"
      >;
    }
  | {
      readonly type: "step.waived";
      readonly payload: { readonly step: string; readonly reasonId: string };
    }
  | { readonly type: "time.passed"; readonly payload: Readonly<Record<string, never>> };

/** An event in its place in an enrolment's log. */
export type PathEvent = PathEventBody & {
  /** 1, 2, 3 … within the enrolment. */
  readonly seq: number;
  /** UTC milliseconds. */
  readonly at: number;
};

/** What a client may ask for; the server makes the event, or refuses. */
export type ClientCommand =
  | { readonly type: "complete-lesson"; readonly step: string }
  | { readonly type: "start-attempt"; readonly step: string }
  | { readonly type: "submit-attempt"; readonly step: string; readonly attempt: string };
