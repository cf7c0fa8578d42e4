import type { Currency } from "../amount";

/** What serving a customer costs beside the goods (curriculum L05), the cost of credit apart. */
export const DRIVERS = ["deliveries", "stock", "returns", "people", "promotions", "other"] as const;

export type Driver = (typeof DRIVERS)[number];

/** A yearly amount in whole units; `high` when one knows only from where to where. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Yearly profit of one account after cost to serve (curriculum d1, profit sketch). */
export interface ProfitSketch {
  readonly tool: "profit-sketch";
  readonly currency: Currency;
  readonly sales: number | null;
  readonly margin: Range | null;
  readonly costs: Readonly<Partial<Record<Driver, Range>>>;
  /** Days from delivery to payment. */
  readonly days: number | null;
  /** Yearly cost of capital in tenths of a percent: 75 is 7.5 %. */
  readonly capital: number | null;
  /** Where the figures come from, and what one concludes. */
  readonly note: string;
}

export const BLANK_SKETCH: ProfitSketch = {
  tool: "profit-sketch",
  currency: "EUR",
  sales: null,
  margin: null,
  costs: {},
  days: null,
  capital: null,
  note: "",
};
