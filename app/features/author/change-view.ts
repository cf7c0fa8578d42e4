import type { ChangeKind } from "~/domain/path/change";
import type { RegradeKind } from "~/domain/path/regrade";

/** What the published version of a path would do to those who walk an earlier one. */
export interface PathChangeView {
  readonly slug: string;
  readonly title: string;
  readonly choice: "keep" | "redo";
  /** Learners who walk an earlier version. */
  readonly learners: readonly ChangedLearner[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Moves of learners that can be taken back, newest first. */
  readonly applied: readonly AppliedChange[];
  readonly command: string;
}

export interface ChangedLearner {
  readonly name: string;
  readonly kind: ChangeKind;
  readonly begun: boolean;
  /** Titles of steps to do that were not there. */
  readonly added: readonly string[];
  readonly redone: readonly string[];
  readonly reopened: readonly string[];
}

/** One decision of an author, for however many learners. */
export interface AppliedChange {
  readonly id: string;
  readonly at: number;
  readonly learners: number;
}

/** What correcting the key of a question does; nothing is applied. */
export interface RegradeView {
  readonly question: string;
  readonly stem: string;
  readonly learners: readonly {
    readonly name: string;
    readonly check: string;
    readonly before: { readonly right: number; readonly of: number };
    readonly after: { readonly right: number; readonly of: number };
    readonly kind: RegradeKind;
  }[];
  readonly command: string;
}
