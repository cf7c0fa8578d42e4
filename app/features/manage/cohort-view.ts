import type { Step } from "~/domain/path/definition";
import type { CohortCounts, MemberStanding } from "~/domain/cohort/standing";

/** One cohort in the list of those that a manager answers for. */
export interface CohortSummary {
  readonly id: string;
  readonly name: string;
  /** Title of its path. */
  readonly path: string;
  readonly members: number;
}

export interface CohortStep {
  readonly id: string;
  readonly kind: Step["kind"];
  /** A lesson's title; of a check that of its lesson. */
  readonly title: string;
}

export interface CohortPerson {
  readonly id: string;
  readonly name: string;
  readonly standing: MemberStanding;
  /** Day of the last activity, written for the reader; null before the first. */
  readonly lastDay: string | null;
}

/** A cohort as its manager sees it: people × steps, never what they wrote. */
export interface CohortView {
  readonly id: string;
  readonly name: string;
  /** Title of the path. */
  readonly path: string;
  /** The day as of which everything here holds, written for the reader. */
  readonly day: string;
  readonly counts: CohortCounts;
  readonly modules: number;
  readonly steps: readonly CohortStep[];
  readonly people: readonly CohortPerson[];
}
