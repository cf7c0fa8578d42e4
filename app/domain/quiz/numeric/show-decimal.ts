import type { Locale } from "~/domain/text";

const MARKS = {
  sr: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
} as const satisfies Record<Locale, { group: string; decimal: string }>;

/** A decimal string in the reader's notation: `-1234.5` is `−1.234,5` in Serbian. */
export function showDecimal(value: string, locale: Locale): string {
  const [whole = "", fraction] = value.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, MARKS[locale].group);
  const sign = value.startsWith("-") ? "\u2212" : "";
  return sign + grouped + (fraction === undefined ? "" : MARKS[locale].decimal + fraction);
}

/** The same with its unit: a percent sign close by, other units after a no-break space. */
export function showMeasure(value: string, unit: string, locale: Locale): string {
  const number = showDecimal(value, locale);
  if (unit === "") return number;
  return unit === "%" ? `${number}%` : `${number}\u00a0${unit}`;
}
