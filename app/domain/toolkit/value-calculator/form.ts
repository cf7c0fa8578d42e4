import type { Locale } from "~/domain/text";
import { CURRENCIES } from "../amount";
import { exactField, readExactField } from "../exact";
import { decimalDigits, FieldReader, type Fields, type FormRead } from "../fields";
import {
  CONFIDENCES,
  DEFAULT_WEIGHTS,
  VALUE_LIMITS,
  type Bill,
  type ValueCalculator,
  type Weights,
} from "./document";

/** Longest texts of the sheet. */
export const VALUE_TEXT = { name: 80, unit: 20, source: 200, note: 2000 } as const;

const BILLS = ["reference", "offer"] as const;

/** A number of tenths or hundredths in a field, in the reader's notation; empty when there is none. */
export const partField = (value: number | null, decimals: number, locale: Locale): string =>
  value === null
    ? ""
    : exactField(decimalDigits(value, decimals).replace(/\.0+$|(?<=\.\d+?)0+$/, ""), locale);

/** The form of the two bills as it stands in the document. */
export function billFields(calculator: ValueCalculator, locale: Locale): Fields {
  const fields: Record<string, string> = { currency: calculator.currency };
  for (const side of BILLS) {
    const { name, quantity, unit, price, agreed } = calculator[side];
    fields[`${side}-name`] = name;
    fields[`${side}-quantity`] = exactField(quantity, locale);
    fields[`${side}-unit`] = unit;
    fields[`${side}-price`] = exactField(price, locale);
    if (agreed) fields[`${side}-agreed`] = "1";
  }
  return fields;
}

/** The sheet with the two bills as a form says. */
export function readBills(
  calculator: ValueCalculator,
  fields: Fields,
  locale: Locale,
): FormRead<ValueCalculator> {
  const reader = new FieldReader(fields);
  const bill = (side: (typeof BILLS)[number]): Bill => ({
    name: reader.text(`${side}-name`, VALUE_TEXT.name),
    quantity: readExactField(reader, `${side}-quantity`, locale),
    unit: reader.text(`${side}-unit`, VALUE_TEXT.unit),
    price: readExactField(reader, `${side}-price`, locale),
    agreed: reader.checked(`${side}-agreed`),
  });
  return reader.read<ValueCalculator>({
    ...calculator,
    currency: reader.choice("currency", CURRENCIES) ?? calculator.currency,
    reference: bill("reference"),
    offer: bill("offer"),
  });
}

/** The form of contract, rate and weights as it stands in the document. */
export function termFields(calculator: ValueCalculator, locale: Locale): Fields {
  const { years, yearsAgreed, rate, rateAgreed, weights, carefulAgreed } = calculator;
  return {
    years: years === null ? "" : String(years),
    rate: partField(rate, 1, locale),
    ...Object.fromEntries(
      CONFIDENCES.map((level) => [`weight-${level}`, partField(weights[level], 2, locale)]),
    ),
    ...(yearsAgreed ? { "years-agreed": "1" } : {}),
    ...(rateAgreed ? { "rate-agreed": "1" } : {}),
    ...(carefulAgreed ? { "careful-agreed": "1" } : {}),
  };
}

/** The sheet with contract, rate and weights as a form says; an empty weight is our convention's. */
export function readTerms(calculator: ValueCalculator, fields: Fields): FormRead<ValueCalculator> {
  const reader = new FieldReader(fields);
  const weight = (level: (typeof CONFIDENCES)[number]) =>
    reader.scaled(`weight-${level}`, 2, 0, 100) ?? DEFAULT_WEIGHTS[level];
  const weights: Weights = {
    measured: weight("measured"),
    pilot: weight("pilot"),
    estimate: weight("estimate"),
    benchmark: weight("benchmark"),
  };
  return reader.read<ValueCalculator>({
    ...calculator,
    years: reader.whole("years", 1, VALUE_LIMITS.years),
    yearsAgreed: reader.checked("years-agreed"),
    rate: reader.scaled("rate", 1, 0, 1000),
    rateAgreed: reader.checked("rate-agreed"),
    weights,
    carefulAgreed: reader.checked("careful-agreed"),
  });
}

/** The form of what stays with us as it stands in the document. */
export function ownFields({ margin, note }: ValueCalculator, locale: Locale): Fields {
  return { margin: partField(margin, 1, locale), note };
}

/** The sheet with our margin and note as a form says. */
export function readOwn(calculator: ValueCalculator, fields: Fields): FormRead<ValueCalculator> {
  const reader = new FieldReader(fields);
  const note = (fields.note ?? "").replaceAll("\r\n", "\n").trim();
  if (note.length > VALUE_TEXT.note) reader.refuse("note", "too-long");
  const margin = reader.scaled("margin", 1, 0, 1000);
  return reader.read<ValueCalculator>({ ...calculator, margin, note });
}
