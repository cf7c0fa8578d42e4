import type { Decimal } from "~/domain/quiz/numeric/decimal";
import { readNumber } from "~/domain/quiz/numeric/read-number";
import { readAmount } from "./amount";

/** A sheet's form as typed: a text by field name; a missing field is empty. */
export type Fields = Readonly<Record<string, string>>;

/** What is wrong with one field. */
export type FieldError =
  | "not-an-amount"
  | "not-a-number"
  | "out-of-range"
  | "too-long"
  | "reversed"
  | "not-a-day"
  | "in-the-future"
  | "empty"
  | "either-or";

export type FieldErrors = Readonly<Record<string, FieldError>>;

/** A form read into a document, or what must be mended in it. */
export type FormRead<Document> =
  | { readonly kind: "read"; readonly document: Document }
  | { readonly kind: "invalid"; readonly errors: FieldErrors };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the fields of a form one by one and remembers what was wrong with each. */
export class FieldReader {
  readonly #fields: Fields;
  readonly #errors: Record<string, FieldError> = {};

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** The document when every field could be read, else the errors. */
  read<Document>(document: Document): FormRead<Document> {
    return Object.keys(this.#errors).length > 0
      ? { kind: "invalid", errors: this.#errors }
      : { kind: "read", document };
  }

  refuse(name: string, error: FieldError): null {
    this.#errors[name] ??= error;
    return null;
  }

  /** One line of words, trimmed; empty when nothing was typed. */
  text(name: string, longest: number): string {
    const text = (this.#fields[name] ?? "").replace(/\s+/gu, " ").trim();
    if (text.length > longest) this.refuse(name, "too-long");
    return text;
  }

  /** Whole currency units, or null when the field is empty. */
  amount(name: string): number | null {
    const text = this.text(name, 40);
    return text === "" ? null : (readAmount(text) ?? this.refuse(name, "not-an-amount"));
  }

  /** A whole number from `least` to `most`, or null when the field is empty. */
  whole(name: string, least: number, most: number): number | null {
    return this.scaled(name, 0, least, most);
  }

  /** A number with up to `decimals` decimals as an integer of its smallest part: 7,5 is 75. */
  scaled(name: string, decimals: number, least: number, most: number): number | null {
    const text = this.text(name, 40);
    if (text === "") return null;
    const values = readNumber(text).flatMap((value) => scaledTo(value, decimals) ?? []);
    // `1.234` may mean two numbers; the one within the field's bounds is meant.
    const meant = values.find((value) => value >= least && value <= most);
    return meant ?? this.refuse(name, values.length === 0 ? "not-a-number" : "out-of-range");
  }

  /** One of the values offered; anything else is nothing chosen. */
  choice<Value extends string>(name: string, values: readonly Value[]): Value | null {
    const text = this.text(name, 80);
    return values.find((value) => value === text) ?? null;
  }

  checked(name: string): boolean {
    return this.text(name, 10) !== "";
  }

  /** A calendar day not after `today`, or null when the field is empty. */
  day(name: string, today: string): string | null {
    const text = this.text(name, 40);
    if (text === "") return null;
    if (!DAY.test(text) || Number.isNaN(Date.parse(`${text}T00:00:00Z`)))
      return this.refuse(name, "not-a-day");
    return text > today ? this.refuse(name, "in-the-future") : text;
  }
}

/** The number in units of `10^-decimals`; null when it has more decimals than that. */
function scaledTo({ units, scale }: Decimal, decimals: number): number | null {
  if (scale <= decimals) return Number(units * 10n ** BigInt(decimals - scale));
  const cut = 10n ** BigInt(scale - decimals);
  return units % cut === 0n ? Number(units / cut) : null;
}

/** An integer of its smallest part as plain decimal digits: 375 with 2 decimals is `3.75`. */
export function decimalDigits(value: number, decimals: number): string {
  const sign = value < 0 ? "-" : "";
  const digits = String(Math.abs(value)).padStart(decimals + 1, "0");
  if (decimals === 0) return sign + digits;
  const point = digits.length - decimals;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
