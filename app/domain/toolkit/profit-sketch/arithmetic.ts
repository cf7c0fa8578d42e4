import { DRIVERS, type Driver, type ProfitSketch, type Range } from "./document";

const DAYS_OF_YEAR = 365n;

/**
 * What the customer's payment term costs in a year, whole units, rounded half up:
 * sales × days ÷ 365 × cost of capital (curriculum d1). `capital` in tenths of a percent.
 */
export function creditCost(sales: number, days: number, capital: number): number {
  const over = BigInt(sales) * BigInt(days) * BigInt(capital);
  const under = DAYS_OF_YEAR * 1000n;
  return Number((over * 2n + under) / (under * 2n));
}

/** What a sketch comes to, as far as its figures go. */
export interface SketchResult {
  /** Null while sales, days or cost of capital are missing. */
  readonly credit: number | null;
  readonly costToServe: Range;
  /** Null while the margin is missing. `low` is the worst case, `high` the best. */
  readonly profit: Range | null;
  /** Costs that were not estimated, not even at nothing. */
  readonly unknown: readonly (Driver | "credit")[];
}

/** Profit = gross margin − cost to serve (curriculum d1), from worst to best. */
export function sketchResult(sketch: ProfitSketch): SketchResult {
  const { sales, margin, costs, days, capital } = sketch;
  const credit =
    sales === null || days === null || capital === null ? null : creditCost(sales, days, capital);
  const known = DRIVERS.flatMap((driver) => costs[driver] ?? []);
  const costToServe = {
    low: known.reduce((sum, { low }) => sum + low, credit ?? 0),
    high: known.reduce((sum, { high }) => sum + high, credit ?? 0),
  };
  return {
    credit,
    costToServe,
    profit: margin && {
      low: margin.low - costToServe.high,
      high: margin.high - costToServe.low,
    },
    unknown: [
      ...DRIVERS.filter((driver) => costs[driver] === undefined),
      ...(credit === null ? (["credit"] as const) : []),
    ],
  };
}

/** Whether the sheet is whole: margin, and every cost estimated, be it at nothing. */
export function isSketchComplete(sketch: ProfitSketch): boolean {
  const { profit, unknown } = sketchResult(sketch);
  return profit !== null && unknown.length === 0;
}
