import type { PathEventType } from "~/domain/path/event";

/** What happened on a path, in words that a message fills. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: number;
  readonly type: PathEventType;
  /** The step, module or objective that it is about. */
  readonly title: string;
  readonly right: number;
  readonly of: number;
  /** `passed`, `failed` or `other`. */
  readonly outcome: string;
}

/** The readable history of an enrolment, newest first. */
export interface HistoryView {
  readonly path: string;
  readonly title: string;
  readonly entries: readonly HistoryEntry[];
  /** Where the learner stands now. */
  readonly here: string | null;
}
