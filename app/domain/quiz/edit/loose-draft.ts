import type { Text } from "~/domain/text";
import type { QuestionUse } from "../question";
import {
  asQuestionType,
  RIGHT,
  type DraftPartner,
  type DraftRow,
  type QuestionDraft,
} from "./draft";
import { freeId } from "./draft-rows";

const USES: readonly string[] = [
  "pre",
  "practice",
  "review",
  "check",
  "testOut",
  "diagnostic",
  "remedial",
] satisfies readonly QuestionUse[];

const isUse = (value: unknown): value is QuestionUse =>
  typeof value === "string" && USES.includes(value);

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const entryIn = (value: unknown): Entry => (isEntry(value) ? value : {});
const listIn = (value: unknown): readonly Entry[] =>
  Array.isArray(value) ? value.map((one: unknown) => entryIn(one)) : [];

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function bothOf(value: unknown): Text {
  const entry = entryIn(value);
  return { sr: textOf(entry["sr"]), en: textOf(entry["en"]) };
}

function rowsOf(entry: Entry): DraftRow[] {
  const pairs = entryIn(entry["pairs"]);
  const named =
    [entry["options"], entry["items"], entry["left"]].find((one) => Array.isArray(one)) ??
    entry["mistakes"];
  const rows: DraftRow[] = [];
  for (const row of listIn(named)) {
    const id = textOf(row["id"]) || freeId(rows);
    const right = row["right"] === true ? RIGHT : "";
    const key = textOf(row["credit"]) || textOf(row["value"]) || textOf(pairs[id]) || right;
    rows.push({ id, text: bothOf(row["text"]), why: bothOf(row["why"]), key });
  }
  return rows;
}

function partnersOf(entry: Entry): DraftPartner[] {
  const partners: DraftPartner[] = [];
  for (const row of listIn(entry["right"])) {
    partners.push({ id: textOf(row["id"]) || freeId(partners), text: bothOf(row["text"]) });
  }
  return partners;
}

/**
 * A question to go on writing from what stands in a file, however unfinished. Null when not even
 * its type can be told.
 */
export function draftFrom(value: unknown): QuestionDraft | null {
  const entry = entryIn(value);
  const type = asQuestionType(textOf(entry["type"]));
  if (type === null) return null;
  const answer = entryIn(entry["answer"]);
  const id = textOf(entry["id"]);
  const family = textOf(entry["family"]);
  return {
    type,
    id,
    objective: textOf(entry["objective"]),
    family: family === id ? "" : family,
    critical: entry["critical"] === true,
    use: Array.isArray(entry["use"]) ? entry["use"].filter(isUse) : [],
    stem: bothOf(entry["stem"]),
    case: bothOf(entry["case"]),
    why: bothOf(entry["why"]),
    value: textOf(answer["value"]),
    tolerance: textOf(answer["tolerance"]),
    unit: textOf(answer["unit"]),
    rows: rowsOf(entry),
    partners: partnersOf(entry),
  };
}
