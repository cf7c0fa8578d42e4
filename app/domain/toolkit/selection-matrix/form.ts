import { CURRENCIES } from "../amount";
import { decimalDigits, FieldReader, type Fields, type FormRead } from "../fields";
import {
  blankEntry,
  CRITERIA_LIMITS,
  criterionId,
  SIDES,
  SOURCES,
  type Criterion,
  type MatrixEntry,
  type Scores,
  type SelectionMatrix,
  type Side,
} from "./document";

const NAME = 60;
const ANCHOR = 120;
const ANCHORS = [0, 1, 2] as const;

/** The criteria form as it stands in the document. */
export function criteriaFields(matrix: SelectionMatrix): Fields {
  const fields: Record<string, string> = {
    currency: matrix.currency,
    threshold: matrix.threshold === null ? "" : decimalDigits(matrix.threshold, 2),
  };
  for (const { id, name, weight, anchors } of SIDES.flatMap((side) => matrix[side])) {
    fields[`${id}-name`] = name;
    fields[`${id}-weight`] = String(weight);
    for (const index of ANCHORS) fields[`${id}-anchor-${index}`] = anchors[index];
  }
  return fields;
}

/** The matrix with the criteria of a form; a criterion without a name is left out. */
export function readCriteria(matrix: SelectionMatrix, fields: Fields): FormRead<SelectionMatrix> {
  const reader = new FieldReader(fields);
  return reader.read({
    ...matrix,
    currency: reader.choice("currency", CURRENCIES) ?? matrix.currency,
    threshold: reader.scaled("threshold", 2, 100, 500),
    attractiveness: readSide(reader, "attractiveness"),
    strength: readSide(reader, "strength"),
  });
}

function readSide(reader: FieldReader, side: Side): readonly Criterion[] {
  return criterionSlots(side).flatMap((id): Criterion[] => {
    const name = reader.text(`${id}-name`, NAME);
    const weight = reader.whole(`${id}-weight`, 0, 100) ?? 0;
    const [one, three, five] = ANCHORS.map((at) => reader.text(`${id}-anchor-${at}`, ANCHOR));
    if (name === "" && weight > 0) reader.refuse(`${id}-name`, "empty");
    if (name === "") return [];
    return [{ id, name, weight, anchors: [one ?? "", three ?? "", five ?? ""] }];
  });
}

/** Every place that a side has for a criterion. */
export function criterionSlots(side: Side): readonly string[] {
  return Array.from({ length: CRITERIA_LIMITS[side].most }, (_, index) => criterionId(side, index));
}

/** The form of one account as it stands in the document. */
export function entryFields(matrix: SelectionMatrix, account: string): Fields {
  const entry = entryOf(matrix, account);
  const text = (value: number | null) => (value === null ? "" : String(value));
  return {
    sales: text(entry.sales),
    available: text(entry.available),
    stage: text(entry.stage),
    source: entry.source ?? "",
    ...prefixed("attractiveness", entry.attractiveness),
    ...prefixed("second", entry.second),
    ...prefixed("own", entry.own),
    ...prefixed("rival", entry.rival),
  };
}

/** The matrix with one account as a form says; one without any figure is taken off the matrix. */
export function readEntry(
  matrix: SelectionMatrix,
  account: string,
  fields: Fields,
): FormRead<SelectionMatrix> {
  const reader = new FieldReader(fields);
  const scores = (name: string, side: Side): Scores =>
    Object.fromEntries(
      criterionSlots(side).flatMap((id) => {
        const score = reader.whole(`${name}-${id}`, 1, 5);
        return score === null ? [] : [[id, score]];
      }),
    );
  const entry: MatrixEntry = {
    account,
    sales: reader.amount("sales"),
    available: reader.amount("available"),
    stage: reader.whole("stage", 1, 5),
    attractiveness: scores("attractiveness", "attractiveness"),
    second: scores("second", "attractiveness"),
    own: scores("own", "strength"),
    rival: scores("rival", "strength"),
    source: reader.choice("source", SOURCES),
  };
  return reader.read({ ...matrix, entries: withEntry(matrix.entries, entry) });
}

/** The account's entry, blank when it has none yet. */
export function entryOf(matrix: SelectionMatrix, account: string): MatrixEntry {
  return matrix.entries.find((one) => one.account === account) ?? blankEntry(account);
}

function withEntry(entries: readonly MatrixEntry[], entry: MatrixEntry): readonly MatrixEntry[] {
  const others = entries.filter(({ account }) => account !== entry.account);
  if (isBlank(entry)) return others;
  const index = entries.findIndex(({ account }) => account === entry.account);
  return index < 0 ? [...entries, entry] : entries.map((one, at) => (at === index ? entry : one));
}

function isBlank({ account: _account, ...entry }: MatrixEntry): boolean {
  return Object.values(entry).every(
    (value) => value === null || (typeof value === "object" && Object.keys(value).length === 0),
  );
}

function prefixed(name: string, scores: Scores): Fields {
  return Object.fromEntries(
    Object.entries(scores).map(([id, score]) => [`${name}-${id}`, String(score)]),
  );
}
