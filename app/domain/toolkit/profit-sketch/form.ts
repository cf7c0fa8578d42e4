import { CURRENCIES } from "../amount";
import { decimalDigits, FieldReader, type Fields, type FormRead } from "../fields";
import { DRIVERS, type ProfitSketch, type Range } from "./document";

const NOTE = 2000;

/** The form as it stands in the document; a range of one amount fills only its first field. */
export function sketchFields(sketch: ProfitSketch): Fields {
  const text = (value: number | null) => (value === null ? "" : String(value));
  return {
    currency: sketch.currency,
    sales: text(sketch.sales),
    days: text(sketch.days),
    capital: sketch.capital === null ? "" : decimalDigits(sketch.capital, 1),
    note: sketch.note,
    ...rangeFields("margin", sketch.margin),
    ...Object.fromEntries(
      DRIVERS.flatMap((one) => Object.entries(rangeFields(one, sketch.costs[one] ?? null))),
    ),
  };
}

function rangeFields(name: string, range: Range | null): Fields {
  if (range === null) return {};
  const high = range.high === range.low ? "" : String(range.high);
  return { [`${name}-low`]: String(range.low), [`${name}-high`]: high };
}

/** A sketch from its form. */
export function readSketch(fields: Fields): FormRead<ProfitSketch> {
  const reader = new FieldReader(fields);
  const costs = DRIVERS.flatMap((driver) => {
    const range = readRange(reader, driver);
    return range ? [[driver, range] as const] : [];
  });
  const note = (fields.note ?? "").replaceAll("\r\n", "\n").trim();
  if (note.length > NOTE) reader.refuse("note", "too-long");
  return reader.read<ProfitSketch>({
    tool: "profit-sketch",
    currency: reader.choice("currency", CURRENCIES) ?? "EUR",
    sales: reader.amount("sales"),
    margin: readRange(reader, "margin"),
    costs: Object.fromEntries(costs),
    days: reader.whole("days", 0, 730),
    capital: reader.scaled("capital", 1, 0, 1000),
    note,
  });
}

/** One amount, or from one to another; null when both fields are empty. */
function readRange(reader: FieldReader, name: string): Range | null {
  const low = reader.amount(`${name}-low`);
  const high = reader.amount(`${name}-high`);
  if (low === null && high === null) return null;
  if (low !== null && high !== null && high < low) return reader.refuse(`${name}-high`, "reversed");
  return { low: low ?? high ?? 0, high: high ?? low ?? 0 };
}
