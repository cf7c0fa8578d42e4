/** Money of a sheet: whole units without VAT, in one of two currencies. */
export const CURRENCIES = ["EUR", "RSD"] as const;

export type Currency = (typeof CURRENCIES)[number];

const MARK = /^(?:eur|rsd|din\.?|€)?\s*(.*?)\s*(?:eur|rsd|din\.?|€)?$/iu;
/** Digits, maybe in groups of three behind one kind of mark, maybe with a fraction. */
const AMOUNT = /^(\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d+))?$/u;
const MOST_DIGITS = 13;

/**
 * An amount as people here type it, in whole currency units, a fraction rounded half up:
 * `1.234.567`, `1 234 567,50`, `1,234,567.50`, with or without a currency word. Null: no amount.
 */
export function readAmount(text: string): number | null {
  const match = AMOUNT.exec(withoutCurrency(text));
  if (!match) return null;
  const [, whole = "", groupMark, fractionMark, fraction = "0"] = match;
  if (fractionMark !== undefined && fractionMark === groupMark) return null;
  const digits = whole.replace(/\D/g, "");
  if (digits.length > MOST_DIGITS) return null;
  return Number(digits) + (fraction.charAt(0) >= "5" ? 1 : 0);
}

/** What stands beside a currency word, if there is one. */
export function withoutCurrency(text: string): string {
  return MARK.exec(text.trim().replace(/[\u00A0\u202F]/g, " "))?.[1] ?? "";
}
