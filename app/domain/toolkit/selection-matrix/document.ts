import type { Currency } from "../amount";

/** How many criteria each side of the matrix has room for, and how many it takes. */
export const CRITERIA_LIMITS = {
  attractiveness: { least: 5, most: 7 },
  strength: { least: 4, most: 6 },
} as const;

export const SIDES = ["attractiveness", "strength"] as const;

export type Side = (typeof SIDES)[number];

/** From how many accounts on the matrix is a choice among them. */
export const FEWEST_ACCOUNTS = 5;

export const SCORES = [1, 2, 3, 4, 5] as const;

/** Where the customer's view of us and of the rival comes from. */
export const SOURCES = ["interview", "survey", "guess"] as const;

export type Source = (typeof SOURCES)[number];

export interface Criterion {
  /** Its place on the sheet, `a1`–`a7` or `s1`–`s6`; scores hang on it. */
  readonly id: string;
  readonly name: string;
  /** Whole points; those of a side sum to 100. */
  readonly weight: number;
  /** What 1, 3 and 5 mean, in words. */
  readonly anchors: readonly [string, string, string];
}

/** Scores 1–5 by criterion; a missing one was not given. */
export type Scores = Readonly<Record<string, number>>;

/** One account on the matrix. */
export interface MatrixEntry {
  readonly account: string;
  /** Yearly sales now, and all it may buy from anybody over three years. */
  readonly sales: number | null;
  readonly available: number | null;
  /** Stage of the relationship, 1–5. */
  readonly stage: number | null;
  readonly attractiveness: Scores;
  /** Attractiveness as somebody else scored it. */
  readonly second: Scores;
  readonly own: Scores;
  readonly rival: Scores;
  readonly source: Source | null;
}

/** Key-account selection matrix over a learner's accounts (curriculum d1). */
export interface SelectionMatrix {
  readonly tool: "selection-matrix";
  readonly currency: Currency;
  readonly attractiveness: readonly Criterion[];
  readonly strength: readonly Criterion[];
  /** From which attractiveness it counts as high, in hundredths; null: the median decides. */
  readonly threshold: number | null;
  readonly entries: readonly MatrixEntry[];
}

/** An account of which nothing is known yet. */
export function blankEntry(account: string): MatrixEntry {
  return {
    account,
    sales: null,
    available: null,
    stage: null,
    attractiveness: {},
    second: {},
    own: {},
    rival: {},
    source: null,
  };
}

/** Default weights by side (curriculum d1); names are given in the reader's language. */
export const DEFAULT_WEIGHTS = {
  attractiveness: [25, 20, 20, 15, 10, 10],
  strength: [30, 25, 20, 15, 10],
} as const satisfies Record<Side, readonly number[]>;

/** A matrix to begin with: the default criteria under the names given, no accounts. */
export function blankMatrix(names: Readonly<Record<Side, readonly string[]>>): SelectionMatrix {
  const criteria = (side: Side): readonly Criterion[] =>
    DEFAULT_WEIGHTS[side].map((weight, index) => ({
      id: criterionId(side, index),
      name: names[side][index] ?? "",
      weight,
      anchors: ["", "", ""],
    }));
  return {
    tool: "selection-matrix",
    currency: "EUR",
    attractiveness: criteria("attractiveness"),
    strength: criteria("strength"),
    threshold: null,
    entries: [],
  };
}

/** `a1`, `a2` … for attractiveness, `s1`, `s2` … for strength. */
export function criterionId(side: Side, index: number): string {
  return `${side === "attractiveness" ? "a" : "s"}${index + 1}`;
}
