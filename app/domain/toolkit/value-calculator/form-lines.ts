import type { Locale } from "~/domain/text";
import { exactField, readExactField } from "../exact";
import { FieldReader, type Fields, type FormRead } from "../fields";
import {
  CONFIDENCES,
  EFFECTS,
  MINUS_KINDS,
  SUPPLIERS,
  VALUE_LIMITS,
  type ValueCalculator,
  type ValueDriver,
  type ValueMinus,
} from "./document";
import { partField, VALUE_TEXT } from "./form";

const PERCENT = /%\s*$/;
const DRIVER_FIELDS = ["what", "metric", "improvement", "unit-value", "volume", "amount", "source"];

/** Every place for a driver and for a negative difference. */
export const DRIVER_SLOTS = slots("d", VALUE_LIMITS.drivers);
export const MINUS_SLOTS = slots("n", VALUE_LIMITS.minuses);

function slots(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

/** The first place that is free; null when the sheet is full. */
export function freeSlot(
  places: readonly string[],
  taken: readonly { readonly id: string }[],
): string | null {
  return places.find((place) => !taken.some(({ id }) => id === place)) ?? null;
}

/** The form of a driver as it stands in the document; empty for a new one. */
export function driverFields({ drivers }: ValueCalculator, id: string, locale: Locale): Fields {
  const driver = drivers.find((one) => one.id === id);
  if (!driver) return {};
  const improvement = exactField(driver.improvement, locale);
  return {
    what: driver.what,
    metric: driver.metric,
    effect: driver.effect ?? "",
    improvement: driver.percent && improvement !== "" ? `${improvement}%` : improvement,
    "unit-value": exactField(driver.unitValue, locale),
    volume: exactField(driver.volume, locale),
    amount: exactField(driver.amount, locale),
    source: driver.source,
    supplier: driver.supplier ?? "",
    confidence: driver.confidence ?? "",
    ...(driver.agreed ? { agreed: "1" } : {}),
  };
}

/** The sheet with a driver as a form says: empty or ticked off, it leaves the sheet. */
export function readDriver(
  calculator: ValueCalculator,
  id: string,
  fields: Fields,
  locale: Locale,
): FormRead<ValueCalculator> {
  const reader = new FieldReader(fields);
  const improvement = readExactField(reader, "improvement", locale);
  const driver: ValueDriver = {
    id,
    what: reader.text("what", VALUE_TEXT.name),
    metric: reader.text("metric", VALUE_TEXT.name),
    effect: reader.choice("effect", EFFECTS),
    improvement,
    percent: improvement !== null && PERCENT.test(fields.improvement ?? ""),
    unitValue: readExactField(reader, "unit-value", locale),
    volume: readExactField(reader, "volume", locale),
    amount: readExactField(reader, "amount", locale),
    source: reader.text("source", VALUE_TEXT.source),
    supplier: reader.choice("supplier", SUPPLIERS),
    confidence: reader.choice("confidence", CONFIDENCES),
    agreed: reader.checked("agreed"),
  };
  const filled = isFilled(fields, DRIVER_FIELDS);
  const others = calculator.drivers.filter((one) => one.id !== id);
  if (reader.checked("remove") || !filled)
    return { kind: "read", document: { ...calculator, drivers: others } };
  if (driver.what === "") reader.refuse("what", "empty");
  const factors = [driver.improvement, driver.unitValue, driver.volume];
  if (driver.amount !== null && factors.some((factor) => factor !== null))
    reader.refuse("amount", "either-or");
  return reader.read<ValueCalculator>({
    ...calculator,
    drivers: inOrder([...others, driver], DRIVER_SLOTS),
  });
}

/** The form of a negative difference as it stands in the document; empty for a new one. */
export function minusFields({ minuses }: ValueCalculator, id: string, locale: Locale): Fields {
  const minus = minuses.find((one) => one.id === id);
  if (!minus) return {};
  return {
    what: minus.what,
    kind: minus.kind,
    amount: exactField(minus.amount, locale),
    rate: partField(minus.rate, 1, locale),
    ...(minus.agreed ? { agreed: "1" } : {}),
  };
}

/** The sheet with a negative difference as a form says: empty or ticked off, it leaves the sheet. */
export function readMinus(
  calculator: ValueCalculator,
  id: string,
  fields: Fields,
  locale: Locale,
): FormRead<ValueCalculator> {
  const reader = new FieldReader(fields);
  const kind = reader.choice("kind", MINUS_KINDS) ?? "yearly";
  const rate = reader.scaled("rate", 1, 0, 1000);
  const minus: ValueMinus = {
    id,
    what: reader.text("what", VALUE_TEXT.name),
    kind,
    amount: readExactField(reader, "amount", locale),
    rate: kind === "capital" ? rate : null,
    agreed: reader.checked("agreed"),
  };
  const others = calculator.minuses.filter((one) => one.id !== id);
  if (reader.checked("remove") || !isFilled(fields, ["what", "amount", "rate"]))
    return { kind: "read", document: { ...calculator, minuses: others } };
  if (minus.what === "") reader.refuse("what", "empty");
  return reader.read<ValueCalculator>({
    ...calculator,
    minuses: inOrder([...others, minus], MINUS_SLOTS),
  });
}

const isFilled = (fields: Fields, names: readonly string[]): boolean =>
  names.some((name) => (fields[name] ?? "").trim() !== "");

function inOrder<Line extends { readonly id: string }>(
  lines: readonly Line[],
  places: readonly string[],
): readonly Line[] {
  return [...lines].sort((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
}
