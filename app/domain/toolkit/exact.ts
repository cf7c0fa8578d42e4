import { readNumber } from "~/domain/quiz/numeric/read-number";
import { showDecimal } from "~/domain/quiz/numeric/show-decimal";
import type { Locale } from "~/domain/text";
import { withoutCurrency } from "./amount";
import type { FieldReader } from "./fields";

const MOST_DIGITS = 12;
const MOST_DECIMALS = 6;

/** Plain digits of a number of at least zero: `0.42`, `120000`. */
export type Exact = string;

/** What a stored exact number looks like. */
export const EXACT = /^\d{1,12}(?:\.\d{1,6})?$/;

/**
 * An exact number of at least zero as typed, or what is wrong with it. Three digits behind one
 * point are thousands, as in `120.000`, to every reader; behind one comma they are thousands in
 * English and decimals in Serbian.
 */
export function readExact(
  text: string,
  locale: Locale,
): { readonly digits: Exact } | { readonly error: "not-a-number" | "out-of-range" } {
  const bare = withoutCurrency(text).replace(/%$/, "").trim();
  const meanings = readNumber(bare);
  const grouped = bare.includes(".") || locale === "en";
  const meant = grouped ? meanings.at(-1) : meanings[0];
  if (!meant) return { error: "not-a-number" };
  const { units, scale } = meant;
  const all = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const whole = all.slice(0, all.length - scale).replace(/^0+(?=\d)/, "");
  const decimals = all.slice(all.length - scale, all.length).replace(/0+$/, "");
  const fits = units >= 0n && whole.length <= MOST_DIGITS && decimals.length <= MOST_DECIMALS;
  if (!fits) return { error: "out-of-range" };
  return { digits: scale === 0 || decimals === "" ? whole : `${whole}.${decimals}` };
}

/** An exact number in a field, in the reader's notation, so that it is read again as the same. */
export function exactField(digits: Exact | null, locale: Locale): string {
  if (digits === null) return "";
  const ambiguous = locale === "en" && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
  return showDecimal(ambiguous ? `${digits}0` : digits, locale);
}

/** The exact number of a form's field, or null when it is empty or could not be read. */
export function readExactField(reader: FieldReader, name: string, locale: Locale): Exact | null {
  const text = reader.text(name, 40);
  if (text === "" || text.length > 40) return null;
  const read = readExact(text, locale);
  return "digits" in read ? read.digits : reader.refuse(name, read.error);
}
