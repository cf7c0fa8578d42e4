import { decimalFrom } from "~/domain/quiz/numeric/decimal";

/** An exact fraction: `under` is above zero and shares no factor with `over`. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** The fraction `over ÷ under`. Throws `RangeError` when `under` is zero. */
export function ratio(over: bigint, under = 1n): Ratio {
  if (under === 0n) throw new RangeError("a fraction over nothing");
  const sign = under < 0n ? -1n : 1n;
  const shared = greatestDivisor(over < 0n ? -over : over, under * sign);
  return { over: (over * sign) / shared, under: (under * sign) / shared };
}

/** A fraction from plain decimal digits such as `0.42`. */
export function ratioFrom(digits: string): Ratio {
  const { units, scale } = decimalFrom(digits);
  return ratio(units, 10n ** BigInt(scale));
}

export const ZERO = ratio(0n);
export const ONE = ratio(1n);

export const plus = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.over * b.under + b.over * a.under, a.under * b.under);

export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { ...b, over: -b.over });

export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);

/** `a ÷ b`; null when `b` is zero. */
export const dividedBy = (a: Ratio, b: Ratio): Ratio | null =>
  b.over === 0n ? null : ratio(a.over * b.under, a.under * b.over);

export const sumOf = (parts: readonly Ratio[]): Ratio => parts.reduce(plus, ZERO);

/** Whether `a` is above `b`, by default above zero. */
export const isAbove = (a: Ratio, b: Ratio = ZERO): boolean => a.over * b.under > b.over * a.under;

/** Plain digits with so many decimals, halves rounded away from zero. */
export function roundedDigits({ over, under }: Ratio, decimals: number): string {
  const size = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
  const units = (size * 2n + under) / (under * 2n);
  const digits = String(units).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const shown = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return over < 0n && units > 0n ? `-${shown}` : shown;
}

/** Near enough to be drawn; never to be reckoned with. */
export const drawnNumber = (value: Ratio): number => Number(roundedDigits(value, 4));

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
