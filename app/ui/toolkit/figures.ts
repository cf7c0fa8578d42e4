import { showDecimal } from "~/domain/quiz/numeric/show-decimal";
import type { Locale } from "~/domain/text";
import type { Currency } from "~/domain/toolkit/amount";
import { decimalDigits } from "~/domain/toolkit/fields";
import { percent } from "~/ui/lesson/percent";

const NONE = "\u2013";

/** Hundredths as a number of two decimals, 375 is „3,75“; a dash when there is none. */
export function hundredths(value: number | null, locale: Locale): string {
  return value === null ? NONE : showDecimal(decimalDigits(value, 2), locale);
}

/** The same with its sign, since it is the sign that decides. */
export function signedHundredths(value: number | null, locale: Locale): string {
  const shown = hundredths(value, locale);
  return value !== null && value > 0 ? `+${shown}` : shown;
}

/** A whole number in the reader's notation. */
export function wholeNumber(value: number, locale: Locale): string {
  return showDecimal(String(value), locale);
}

/** An amount with its currency. */
export function money(value: number, currency: Currency, locale: Locale): string {
  return `${wholeNumber(value, locale)}\u00a0${currency}`;
}

/** Tenths of a percent; a dash when there is none. */
export function share(tenths: number | null, locale: Locale): string {
  return tenths === null ? NONE : percent(tenths, locale);
}
