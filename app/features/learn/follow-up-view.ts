import type { FollowUpDays, FollowUpState } from "~/domain/follow-up/schedule";
import type { PlanReport } from "~/domain/follow-up/report";

/** A look back at a path, some weeks after it was completed, for its learner. */
export interface FollowUpView {
  readonly to: string;
  readonly days: FollowUpDays;
  readonly path: string;
  readonly dueOn: string;
  readonly state: FollowUpState;
  /** The plans written on that path. */
  readonly plans: readonly {
    readonly id: string;
    readonly cue: string;
    readonly action: string;
    readonly account: string | null;
    /** What was reported of it; null before that. */
    readonly report: PlanReport | null;
  }[];
  readonly note: string;
  readonly command: string;
}

/** A follow-up that is due, as a row on home. */
export interface DueFollowUp {
  readonly to: string;
  readonly days: FollowUpDays;
  readonly path: string;
  readonly overdue: boolean;
}

/** What could not be taken: some plans had no answer, or the note was too long. */
export interface RefusedFollowUp {
  readonly kind: "incomplete" | "too-long";
  readonly chosen: Readonly<Record<string, string>>;
  readonly note: string;
}
