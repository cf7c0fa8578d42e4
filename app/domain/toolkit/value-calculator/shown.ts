import { showDecimal } from "~/domain/quiz/numeric/show-decimal";
import type { Locale } from "~/domain/text";
import type { Currency } from "../amount";
import { decimalDigits } from "../fields";
import { ratio, roundedDigits, times, type Ratio } from "../ratio";
import type { Bill, ValueCalculator, ValueDriver, ValueMinus } from "./document";

const NONE = "\u2013";

/** A yearly amount in whole units, in the reader's notation. */
export const amountOf = (value: Ratio | null, locale: Locale, decimals = 0): string =>
  value === null ? NONE : showDecimal(roundedDigits(value, decimals), locale);

export const moneyOf = (value: Ratio | null, currency: Currency, locale: Locale): string =>
  value === null ? NONE : `${amountOf(value, locale)}\u00a0${currency}`;

/** 0.447 is „44,7%“. */
export const percentOf = (value: Ratio | null, locale: Locale, decimals = 1): string =>
  value === null ? NONE : `${amountOf(times(value, ratio(100n)), locale, decimals)}%`;

/** Plain digits in the reader's notation. */
export const exactOf = (digits: string | null, locale: Locale): string =>
  digits === null ? NONE : showDecimal(digits, locale);

/** A price per unit with as many decimals as ours has, two at least: „3,52 EUR/kg“. */
export function priceOf(
  value: Ratio | null,
  { currency, offer }: ValueCalculator,
  locale: Locale,
): string {
  if (value === null) return NONE;
  const decimals = Math.max(2, (offer.price?.split(".")[1] ?? "").length);
  const unit = offer.unit === "" ? "" : `/${offer.unit}`;
  return `${amountOf(value, locale, decimals)}\u00a0${currency}${unit}`;
}

/** A unit price as typed with its unit: „1,90 EUR/kg“. */
export function billPrice({ price, unit }: Bill, currency: Currency, locale: Locale): string {
  if (price === null) return NONE;
  const [whole = "", decimals = ""] = price.split(".");
  const digits = decimals === "" ? whole : `${whole}.${decimals.padEnd(2, "0")}`;
  return `${showDecimal(digits, locale)}\u00a0${currency}${unit === "" ? "" : `/${unit}`}`;
}

/** Quantity × price as it is reckoned: „50.400 kg × 1,90 EUR/kg“. */
export function billWorking(bill: Bill, currency: Currency, locale: Locale): string {
  if (bill.quantity === null || bill.price === null) return "";
  const quantity = [exactOf(bill.quantity, locale), bill.unit].filter((part) => part !== "");
  return `${quantity.join("\u00a0")} × ${billPrice(bill, currency, locale)}`;
}

/** The factors of a driver as they are multiplied: „120.000 × 0,25% × 85“; empty for an amount. */
export function driverWorking(driver: ValueDriver, locale: Locale): string {
  const { amount, improvement, percent, unitValue, volume } = driver;
  if (amount !== null || improvement === null || unitValue === null) return "";
  const better = `${exactOf(improvement, locale)}${percent ? "%" : ""}`;
  const factors = [...(volume === null ? [] : [exactOf(volume, locale)]), better];
  return [...factors, exactOf(unitValue, locale)].join(" × ");
}

/** What a negative difference comes from: „4.500 ÷ 3“, „15.000 × 6%“; empty for a yearly amount. */
export function minusWorking(
  { kind, amount, rate }: ValueMinus,
  years: number | null,
  locale: Locale,
): string {
  if (kind === "one-off" && years !== null) return `${exactOf(amount, locale)} ÷ ${years}`;
  if (kind === "capital" && rate !== null)
    return `${exactOf(amount, locale)} × ${rateOf(rate, locale)}`;
  return "";
}

/** Hundredths without idle decimals: „1“, „0,8“. */
export const weightShown = (hundredths: number, locale: Locale): string =>
  showDecimal(decimalDigits(hundredths, 2).replace(/\.?0{1,2}$/, ""), locale);

/** Tenths of a percent without idle decimals: „6%“, „7,5%“. */
export const rateOf = (tenths: number, locale: Locale): string =>
  `${showDecimal(decimalDigits(tenths, 1).replace(/\.0$/, ""), locale)}%`;

/** How a step of the drawing is reckoned from what was typed; empty for sums. */
export function workingOf(calculator: ValueCalculator, id: string, locale: Locale): string {
  const { reference, offer, currency, drivers, minuses, years } = calculator;
  if (id === "reference") return billWorking(reference, currency, locale);
  if (id === "bill") return billWorking(offer, currency, locale);
  const driver = drivers.find((one) => one.id === id);
  if (driver) return driverWorking(driver, locale);
  const minus = minuses.find((one) => one.id === id);
  return minus ? minusWorking(minus, years, locale) : "";
}
