import type { FollowUpDays, FollowUpState } from "~/domain/follow-up/schedule";

/** A follow-up that waits for the manager. */
export interface FollowUpRow {
  readonly to: string;
  readonly person: string;
  readonly days: FollowUpDays;
  readonly overdue: boolean;
}

/** What a manager sees at work some weeks after somebody completed a path. */
export interface ManagerFollowUpView {
  readonly to: string;
  readonly cohort: string;
  readonly person: string;
  readonly days: FollowUpDays;
  readonly dueOn: string;
  readonly state: FollowUpState;
  readonly behaviours: readonly {
    readonly id: string;
    readonly text: string;
    readonly ticked: boolean;
  }[];
  readonly note: string;
  readonly command: string;
}
