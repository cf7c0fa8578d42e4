import type { ToolName } from "~/domain/toolkit/tool-name";
import type { FollowUpRow } from "./follow-up-view";

/** What waits for a manager in a cohort besides the table: work to review, talks to hold. */
export interface ReviewsView {
  readonly cohort: string;
  readonly name: string;
  readonly waiting: readonly ReviewRow[];
  readonly reviewed: readonly ReviewRow[];
  readonly talks: readonly TalkRow[];
  readonly followUps: readonly FollowUpRow[];
}

export interface ReviewRow {
  readonly to: string;
  readonly person: string;
  readonly step: string;
  readonly submittedAt: number;
  readonly outcome: "passed" | "returned" | null;
  /** Whole days it has waited, where that is long enough for a reminder. */
  readonly waitsDays: number | null;
}

/** Somebody who cannot go on in a check before a talk. */
export interface TalkRow {
  readonly person: string;
  readonly personId: string;
  readonly check: string;
  readonly step: string;
  /** `<lesson>/<objective>`; null: the attempts are used up. */
  readonly objective: string | null;
  readonly objectiveText: string | null;
  /** A talk, or after a third failure work together. */
  readonly live: boolean;
  readonly command: string;
}

/** One piece of field work before its reviewer. */
export interface ReviewView {
  readonly id: string;
  readonly cohort: string;
  readonly person: string;
  readonly title: string;
  readonly brief: string;
  readonly pass: number;
  readonly noZero: boolean;
  readonly number: number;
  readonly text: string;
  readonly submittedAt: number;
  readonly files: readonly { readonly to: string; readonly name: string }[];
  readonly sheets: readonly { readonly tool: ToolName; readonly to: string }[];
  readonly review: {
    readonly outcome: "passed" | "returned";
    readonly at: number;
    readonly scores: readonly number[];
    readonly comments: readonly string[];
  } | null;
  readonly command: string;
}
