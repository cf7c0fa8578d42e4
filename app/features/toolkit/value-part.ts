import type { Fields, FormRead } from "~/domain/toolkit/fields";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import {
  billFields,
  ownFields,
  readBills,
  readOwn,
  readTerms,
  termFields,
} from "~/domain/toolkit/value-calculator/form";
import {
  driverFields,
  DRIVER_SLOTS,
  freeSlot,
  minusFields,
  MINUS_SLOTS,
  readDriver,
  readMinus,
} from "~/domain/toolkit/value-calculator/form-lines";
import type { Locale } from "~/domain/text";
import type { SheetPart } from "./sheet-view";

const PLAIN = ["bills", "terms", "own"] as const;

/** The part of that name: one of the plain ones, a line of the sheet, or the next free line. */
export function valuePart({ drivers, minuses }: ValueCalculator, wish: string): SheetPart | null {
  const plain = PLAIN.find((kind) => kind === wish);
  if (plain) return { kind: plain };
  const named = [...drivers, ...minuses].find(({ id }) => id === wish)?.what;
  const free = [freeSlot(DRIVER_SLOTS, drivers), freeSlot(MINUS_SLOTS, minuses)].includes(wish);
  if (named === undefined && !free) return null;
  const kind = DRIVER_SLOTS.includes(wish) ? "driver" : "minus";
  return { kind, line: wish, name: named ?? "" };
}

/** What the form of a part holds. */
export function valuePartFields(
  calculator: ValueCalculator,
  part: SheetPart,
  locale: Locale,
): Fields {
  switch (part.kind) {
    case "driver":
      return driverFields(calculator, part.line, locale);
    case "minus":
      return minusFields(calculator, part.line, locale);
    case "terms":
      return termFields(calculator, locale);
    case "own":
      return ownFields(calculator, locale);
    default:
      return billFields(calculator, locale);
  }
}

/** The calculator with a part as its form says. */
export function readValuePart(
  calculator: ValueCalculator,
  part: SheetPart,
  fields: Fields,
  locale: Locale,
): FormRead<ValueCalculator> {
  switch (part.kind) {
    case "driver":
      return readDriver(calculator, part.line, fields, locale);
    case "minus":
      return readMinus(calculator, part.line, fields, locale);
    case "terms":
      return readTerms(calculator, fields);
    case "own":
      return readOwn(calculator, fields);
    default:
      return readBills(calculator, fields, locale);
  }
}
