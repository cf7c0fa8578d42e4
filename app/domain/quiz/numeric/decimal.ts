/** An exact decimal number: `units / 10^scale`, `scale` at least 0. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/**
 * A decimal from its digits: an optional `-`, whole digits, optionally a point and more digits.
 * @throws SyntaxError on anything else; what people type goes through `readNumber` first.
 */
export function decimalFrom(digits: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (!match) throw new SyntaxError("not a decimal number");
  const [, sign = "", whole = "", fraction = ""] = match;
  const size = BigInt(whole + fraction);
  return { units: sign === "-" ? -size : size, scale: fraction.length };
}

const unitsAt = (value: Decimal, scale: number): bigint =>
  value.units * 10n ** BigInt(scale - value.scale);

/** Whether `value` lies in `target ± tolerance`, bounds included, without any rounding. */
export function isWithin(value: Decimal, target: Decimal, tolerance: Decimal): boolean {
  const scale = Math.max(value.scale, target.scale, tolerance.scale);
  const difference = unitsAt(value, scale) - unitsAt(target, scale);
  const distance = difference < 0n ? -difference : difference;
  return distance <= unitsAt(tolerance, scale);
}
