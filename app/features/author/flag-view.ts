import type { FlagReason } from "~/domain/lesson/flag";
import type { Locale } from "~/domain/text";

/** A passage that a learner flagged, for those who may author. */
export interface FlagEntry {
  readonly id: string;
  /** Language in which the lesson was read. */
  readonly language: Locale;
  /** 0-based. */
  readonly part: number;
  /** Null: the lesson has no such part any more. */
  readonly partTitle: string | null;
  /** That part as learners see it; null when it is not among the ordinary ones. */
  readonly to: string | null;
  /** The passage in the editor; null: the lesson has no such part any more. */
  readonly edit: string | null;
  readonly reason: FlagReason;
  readonly quote: string;
  readonly note: string;
  readonly at: number;
  /** Who flagged it. */
  readonly name: string;
  readonly settled: { readonly at: number; readonly by: string; readonly answer: string } | null;
  /** Key for settling it. */
  readonly command: string;
}

export interface FlagList {
  readonly which: "open" | "settled";
  /** Only of this lesson; null: of all. */
  readonly lesson: string | null;
  /** How many wait in all. */
  readonly open: number;
  readonly groups: readonly {
    readonly slug: string;
    readonly title: string;
    readonly flags: readonly FlagEntry[];
  }[];
}

/** An answer that was not taken, with what was typed. */
export interface SettleRefusal {
  readonly flag: string;
  readonly code: "empty" | "too-long";
  readonly answer: string;
}
