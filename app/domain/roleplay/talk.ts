import type { Situation } from "./condition";
import type { Effect, Metrics } from "./roleplay";
import type { Acted } from "./situation";

/** One choice that was made, and what it really changed. */
export interface Turn {
  readonly state: string;
  readonly choice: string;
  readonly after: Metrics;
  readonly change: Effect;
}

/** What a talk remembers. */
export interface Talk extends Situation {
  /** Before the first turn, preparation included. */
  readonly opening: Metrics;
  readonly turns: readonly Turn[];
  /** What came back after the talk, with its effects in `metrics`. */
  readonly acted: readonly Acted[];
  /** Whether the talk broke off because nothing could be chosen any more. */
  readonly outOfTime: boolean;
  readonly ending: string | null;
}

export type TalkEvent =
  | { readonly type: "prepare"; readonly choices: readonly string[] }
  | { readonly type: "choose"; readonly choice: string };
