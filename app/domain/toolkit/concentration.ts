/** Fewer customers than this say nothing about concentration: one of five is the top 20 %. */
export const FEWEST_CUSTOMERS = 5;

/** How much of the revenue the largest customers bring, or how many are missing to say so. */
export type Concentration =
  | {
      readonly kind: "share";
      /** Share of the largest in tenths of a percent: 494 is 49.4 %. */
      readonly tenths: number;
      readonly topCount: number;
      readonly count: number;
      /** Sum of all revenues, in the unit of the input. */
      readonly total: number;
    }
  | { readonly kind: "too-few"; readonly needed: number };

/**
 * Revenue concentration: the share of the largest `topShare` of customers in the revenue of all.
 * Customers without revenue are left out. The top group is rounded to whole customers, one at
 * least; the share is rounded half up, in integers, so that no binary fraction can tip it.
 *
 * @param revenues yearly revenues, whole currency units
 * @param topShare part of the customers that counts as the top, 0–1
 */
export function concentration(revenues: readonly number[], topShare = 0.2): Concentration {
  const buying = revenues.filter((revenue) => revenue > 0).sort((a, b) => b - a);
  const count = buying.length;
  if (count < FEWEST_CUSTOMERS) return { kind: "too-few", needed: FEWEST_CUSTOMERS };
  const topCount = Math.max(1, Math.round(count * topShare));
  const total = sum(buying);
  const top = sum(buying.slice(0, topCount));
  const tenths = Number((top * 2000n + total) / (total * 2n));
  return { kind: "share", tenths, topCount, count, total: Number(total) };
}

function sum(revenues: readonly number[]): bigint {
  return revenues.reduce((total, revenue) => total + BigInt(Math.round(revenue)), 0n);
}
