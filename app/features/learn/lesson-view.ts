import type { Step } from "~/domain/path/definition";
import type { Block, RemedialStage } from "~/domain/lesson/block";
import type { FlagProblem, FlagReason } from "~/domain/lesson/flag";
import type { SittingKind } from "~/domain/path/sitting";
import type { RemedialPlace } from "~/domain/path/step-status";
import type { ToolName } from "~/domain/toolkit/tool-name";
import type { RoleplayView } from "./roleplay-view";
import type { IslandForm, IslandView } from "~/ui/lesson/island-view";

/** What the reader did in an interactive block, and the form to do it again. */
export interface LessonIslandData {
  readonly view: IslandView;
  readonly form: IslandForm;
}

/** Flagging a passage of the part that is shown, and what the reader flagged in it before. */
export interface FlagView {
  /** 0-based. */
  readonly part: number;
  readonly command: string;
  readonly own: readonly {
    readonly id: string;
    readonly reason: FlagReason;
    readonly quote: string;
    /** Null: nobody has answered yet. */
    readonly answer: string | null;
  }[];
  /** A form that was not taken: what to do about it, and what was in it. */
  readonly refusal: {
    readonly code: FlagProblem;
    readonly given: { readonly reason: string; readonly quote: string; readonly note: string };
  } | null;
}

/** One part of a lesson, or all of it for printing. */
export interface LessonView {
  readonly kind: "lesson";
  /** Person who reads; nobody else's session sends what this device keeps. */
  readonly owner: string;
  /** Every interactive block of the lesson, in order. */
  readonly blocks: readonly string[];
  readonly path: string;
  readonly step: string;
  readonly title: string;
  /** 0-based; null shows every part. */
  readonly part: number | null;
  readonly parts: readonly { readonly title: string; readonly minutes: number }[];
  readonly shown: readonly {
    readonly part: number;
    readonly title: string;
    readonly blocks: readonly Block[];
  }[];
  /** By island id. */
  readonly islands: Readonly<Record<string, LessonIslandData>>;
  readonly done: boolean;
  /** Key for going on or finishing. */
  readonly command: string;
  /** Blocks still to be done before the lesson counts, with their part (0-based). */
  readonly missing: readonly {
    readonly block: string;
    readonly part: number;
    readonly title: string;
  }[];
  /** Null where every part is shown at once. */
  readonly flag: FlagView | null;
  /** Set when this is the reading of a remedial loop: its stage, and where "read" is told. */
  readonly remedy: { readonly stage: RemedialStage; readonly objective: string } | null;
  /** Where a finished lesson leads. */
  readonly next: {
    readonly to: string;
    readonly title: string;
    readonly kind: Step["kind"];
  } | null;
}

/** An objective missed in a check, and the way through it. */
export interface MissedObjective {
  readonly text: string;
  readonly to: string;
  readonly stage: RemedialPlace;
  readonly opensAt: number | null;
}

/** The door of a check or another set of questions: what it takes, what there was, the way in. */
export interface CheckView {
  readonly kind: "check";
  readonly sitting: SittingKind;
  /** Missed objectives to go through before the next attempt. */
  readonly missed: readonly MissedObjective[];
  readonly path: string;
  readonly step: string;
  readonly title: string;
  readonly items: number;
  readonly minutes: number;
  readonly needed: number;
  readonly attemptsLeft: number | null;
  /** The last day (`2028-11-24`) of the certificate that this check renews now. */
  readonly renews: string | null;
  readonly state: "open" | "cooling" | "exhausted" | "remedial" | "held" | "done";
  readonly opensAt: number | null;
  readonly now: number;
  readonly command: string;
  /** An attempt under way, with its answered questions. */
  readonly running: { readonly to: string } | null;
  readonly earlier: readonly {
    readonly to: string;
    readonly number: number;
    readonly at: number;
    readonly right: number;
    readonly of: number;
    readonly passed: boolean;
  }[];
}

/** A step that is not open yet, and what opens it. */
export interface LockedView {
  readonly kind: "locked";
  readonly path: string;
  readonly title: string;
  readonly after: string;
  readonly afterTo: string;
}

/** Field work: what is asked, what was handed in, what its review said. */
export interface AssignmentView {
  readonly kind: "assignment";
  readonly path: string;
  readonly step: string;
  readonly title: string;
  /** Paragraphs parted by empty lines. */
  readonly brief: string;
  /** Points needed of twelve. */
  readonly pass: number;
  readonly noZero: boolean;
  readonly state: "open" | "waiting" | "returned" | "done";
  /** When the way on opens although the review is late (UTC ms). */
  readonly opensAt: number | null;
  readonly now: number;
  readonly command: string;
  /** What the field holds: the draft, or the returned text to mend. */
  readonly text: string;
  readonly draftAt: number | null;
  /** Sheets that go along, as they are now. */
  readonly sheets: readonly {
    readonly tool: ToolName;
    readonly to: string;
    readonly state: "empty" | "draft" | "complete";
  }[];
  /** Newest first. */
  readonly submissions: readonly SubmissionView[];
}

export interface SubmissionView {
  readonly number: number;
  readonly text: string;
  readonly submittedAt: number;
  readonly files: readonly { readonly to: string; readonly name: string }[];
  /** Sheets as they were handed in. */
  readonly sheets: readonly { readonly tool: ToolName; readonly to: string }[];
  readonly review: {
    readonly outcome: "passed" | "returned";
    readonly at: number;
    /** By criterion. */
    readonly scores: readonly number[];
    readonly comments: readonly string[];
  } | null;
}

/** A tool on one's own account that is a step of the path. */
export interface ToolView {
  readonly kind: "tool";
  readonly path: string;
  readonly step: string;
  readonly title: string;
  readonly tool: ToolName;
  /** One's own sheet. */
  readonly to: string;
  readonly state: "empty" | "draft" | "complete";
  readonly done: boolean;
  readonly command: string;
}

export type StepView =
  LessonView | CheckView | LockedView | AssignmentView | ToolView | RoleplayView;
