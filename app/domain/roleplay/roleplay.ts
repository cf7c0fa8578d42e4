import type { Text } from "~/domain/text";

/** What `next` of a choice says when the talk is over. */
export const END = "end";

/**
 * Where a talk stands. Trust and value are whole numbers of 0–100; time is the minutes left, null
 * in a talk that is not timed (curriculum c, engine rules).
 */
export interface Metrics {
  readonly trust: number;
  readonly value: number;
  readonly time: number | null;
}

/** What a choice, a preparation or a consequence adds; negative takes away. */
export interface Change {
  readonly trust: number;
  readonly value: number;
}

/** What a choice adds, and the minutes it takes as a number that is zero or negative. */
export interface Effect extends Change {
  readonly time: number;
}

/** Thresholds of metrics; those that are not named do not matter. */
export type Thresholds = Partial<Readonly<Record<keyof Metrics, number>>>;

/**
 * A condition as data. Every key that stands in it must hold. `atLeast` and `below` compare each
 * metric they name; `time` of a talk that is not timed is never below anything.
 */
export interface Condition {
  readonly flag?: string;
  readonly prepared?: string;
  readonly atLeast?: Thresholds;
  readonly below?: Thresholds;
  /** How many of these preparations were chosen, or of these flags are set. */
  readonly count?: {
    readonly prepared?: readonly string[];
    readonly flags?: readonly string[];
    readonly atLeast: number;
  };
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
}

export interface ChoiceRules {
  /** Unique in its state. */
  readonly id: string;
  /** Not offered while this does not hold. */
  readonly when?: Condition;
  readonly effect: Effect;
  /** Added to the effect where the condition holds before the choice. */
  readonly bonus: readonly { readonly when: Condition; readonly effect: Change }[];
  readonly set: readonly string[];
  readonly clear: readonly string[];
  /** A state, or {@link END}. */
  readonly next: string;
}

export interface StateRules {
  readonly choices: readonly ChoiceRules[];
}

/** All that decides how a talk goes, without its words: what the machine is made of. */
export interface TalkRules {
  readonly start: Metrics;
  /** Exactly `choose` of these are picked before the talk; their effects come at once. */
  readonly prepare: {
    readonly choose: number;
    readonly from: readonly { readonly id: string; readonly effect: Change }[];
  };
  readonly first: string;
  readonly states: Readonly<Record<string, StateRules>>;
  /** What comes back after the talk; judged together by how the talk ended. */
  readonly delayed: readonly { readonly when: Condition; readonly effect: Change }[];
  /** `time`: of a talk that ran out of time. Of the others the first that holds; the last always. */
  readonly endings: readonly {
    readonly id: string;
    readonly when?: Condition;
    readonly time?: boolean;
  }[];
}

export interface Choice extends ChoiceRules {
  readonly text: Text;
  /** What the customer does or says then. */
  readonly reaction: Text;
  readonly why: Text;
  /** What somebody who knows the craft would choose. */
  readonly model: boolean;
  /** May lead further down than the second best ending, on purpose. */
  readonly trap: boolean;
}

/** What the customer says; of several lines the first whose condition holds, the last always. */
export interface Line {
  readonly when?: Condition;
  readonly text: Text;
}

export interface State extends StateRules {
  readonly says: readonly Line[];
  readonly choices: readonly Choice[];
}

export interface Preparation {
  readonly id: string;
  readonly text: Text;
  readonly effect: Change;
  readonly why?: Text;
  readonly model: boolean;
}

export interface Consequence {
  readonly when: Condition;
  readonly effect: Change;
  readonly tell: Text;
}

export interface Ending {
  readonly id: string;
  /** 1 is the best. */
  readonly rank: number;
  readonly when?: Condition;
  readonly time?: boolean;
  readonly title: Text;
  readonly text: Text;
}

/** A role-play as its author wrote it, marks and explanations included. Server only. */
export interface Roleplay extends TalkRules {
  readonly slug: string;
  readonly title: Text;
  readonly setting: Text;
  readonly flags: readonly string[];
  readonly prepare: { readonly choose: number; readonly from: readonly Preparation[] };
  readonly states: Readonly<Record<string, State>>;
  readonly delayed: readonly Consequence[];
  readonly endings: readonly Ending[];
  /** One question, and the lead-in of an if–then plan. */
  readonly debrief: { readonly question: Text; readonly plan: Text };
}
