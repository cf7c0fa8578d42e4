import type { RemedialStage } from "~/domain/lesson/block";
import type { QuizResult } from "~/domain/quiz/result";
import type { Variant } from "./definition";
import type { Placement } from "./snapshot";

/** What an attempt came to, as the log keeps it. */
export type GradedResult = Pick<
  QuizResult,
  "credit" | "of" | "right" | "objectives" | "missedCritical"
> & {
  /** A pass that a corrected key would have taken away and that was left standing. */
  readonly passKept?: true | undefined;
};

/** What a diagnostic says of one module. */
export interface ModuleRoute {
  readonly variant: Variant;
  /** Whether showing that one knows the module is offered. */
  readonly testOut: boolean;
}

interface Payloads {
  enrolled: { readonly pathVersion: string };
  "prerequisite.met": { readonly path: string };
  "diagnostic.graded": {
    readonly attempt: string;
    readonly modules: Readonly<Record<string, ModuleRoute>>;
  };
  "lesson.completed": { readonly step: string; readonly lessonVersion: string };
  "quiz.graded": { readonly step: string; readonly attempt: string } & GradedResult;
  "testout.graded": {
    readonly module: string;
    readonly attempt: string;
    readonly right: number;
    readonly of: number;
    readonly missedCritical: readonly string[];
  };
  "remedial.read": {
    readonly step: string;
    readonly objective: string;
    readonly stage: RemedialStage;
  };
  "remedial.graded": {
    readonly step: string;
    readonly objective: string;
    readonly attempt: string;
    readonly passed: boolean;
  };
  /** Without an objective: a talk after the last attempt at a check. */
  "talk.held": { readonly step: string; readonly objective?: string | undefined };
  "roleplay.ended": { readonly step: string; readonly run: string; readonly ending: string };
  "tool.completed": { readonly step: string; readonly document: string; readonly version: number };
  "assignment.submitted": {
    readonly step: string;
    readonly submission: string;
    /** When the way on opens although nobody reviewed it (UTC ms); from calendar days. */
    readonly provisionalAt: number;
  };
  "assignment.reviewed": {
    readonly step: string;
    readonly submission: string;
    /** Points by criterion, 0–3. */
    readonly scores: readonly number[];
    readonly outcome: "passed" | "returned";
  };
  "time.passed": Readonly<Record<string, never>>;
  "step.waived": { readonly step: string; readonly reasonId: string };
  "attempt.regraded": { readonly gradedSeq: number; readonly result: GradedResult };
  "path.changed": {
    readonly from: string;
    readonly to: string;
    readonly placed: Placement;
    readonly choice: "keep" | "redo";
  };
  "change.undone": { readonly seq: number };
  "certificate.issued": { readonly certificate: string };
}

export type PathEventType = keyof Payloads;

/** What only the server asserts, with ids and results but no free text. */
export type PathEventBody = {
  [Type in PathEventType]: { readonly type: Type; readonly payload: Payloads[Type] };
}[PathEventType];

/** An event in its place in an enrolment's log. */
export type PathEvent = PathEventBody & {
  /** 1, 2, 3 … within the enrolment. */
  readonly seq: number;
  /** UTC milliseconds. */
  readonly at: number;
};

export type EventOf<Type extends PathEventType> = Extract<PathEvent, { readonly type: Type }>;

/** What a client may ask for; the server makes the event, or refuses. */
export type ClientCommand =
  | { readonly type: "complete-lesson"; readonly step: string }
  | { readonly type: "start-attempt"; readonly step: string }
  | { readonly type: "submit-attempt"; readonly step: string; readonly attempt: string }
  | { readonly type: "start-diagnostic" }
  | { readonly type: "submit-diagnostic"; readonly attempt: string }
  | { readonly type: "start-test-out"; readonly module: string }
  | { readonly type: "submit-test-out"; readonly module: string; readonly attempt: string }
  | {
      readonly type: "read-remedial";
      readonly step: string;
      readonly objective: string;
      readonly stage: RemedialStage;
    }
  | { readonly type: "start-remedial"; readonly step: string; readonly objective: string }
  | {
      readonly type: "submit-remedial";
      readonly step: string;
      readonly objective: string;
      readonly attempt: string;
    }
  | { readonly type: "start-roleplay"; readonly step: string }
  | { readonly type: "end-roleplay"; readonly step: string; readonly run: string }
  | { readonly type: "complete-tool"; readonly step: string }
  | { readonly type: "submit-assignment"; readonly step: string; readonly submission: string };
