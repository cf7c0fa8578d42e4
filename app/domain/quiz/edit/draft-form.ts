import type { Text } from "~/domain/text";
import type { QuestionUse } from "../question";
import type { SubmittedForm } from "../submitted";
import {
  asQuestionType,
  PARTNER_LIMITS,
  RIGHT,
  ROW_LIMITS,
  type DraftPartner,
  type DraftRow,
  type QuestionDraft,
} from "./draft";
import type { RowList } from "./draft-rows";

/** Every use, in the order in which a lesson meets them. */
export const OPEN_USES = ["pre", "practice", "review"] as const satisfies readonly QuestionUse[];
export const CERTIFYING_USES = [
  "check",
  "remedial",
  "testOut",
  "diagnostic",
] as const satisfies readonly QuestionUse[];

/** Which option of a single question is right: the value is the row's id. */
export const KEY_FIELD = "key";

/** Name of a field of a row; the same words lead from a finding to its field. */
export const rowField = (list: RowList, index: number, part: string): string =>
  `${list}.${index}.${part}`;

function textAt(form: SubmittedForm, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
}

const bothAt = (form: SubmittedForm, name: string): Text => ({
  sr: textAt(form, `${name}.sr`),
  en: textAt(form, `${name}.en`),
});

/** How many rows of a list a form has; more than any question takes are not looked at. */
function countRows(form: SubmittedForm, list: RowList, most: number): number {
  let count = 0;
  while (count < most && form.get(rowField(list, count, "id")) !== null) count += 1;
  return count;
}

const indices = (length: number) => Array.from({ length }, (_, index) => index);

function rowAt(form: SubmittedForm, index: number, single: boolean): DraftRow {
  const id = textAt(form, rowField("rows", index, "id"));
  const marked = textAt(form, KEY_FIELD) === id ? RIGHT : "";
  return {
    id,
    text: bothAt(form, rowField("rows", index, "text")),
    why: bothAt(form, rowField("rows", index, "why")),
    key: single ? marked : textAt(form, rowField("rows", index, "key")),
  };
}

function partnerAt(form: SubmittedForm, index: number): DraftPartner {
  return {
    id: textAt(form, rowField("partners", index, "id")),
    text: bothAt(form, rowField("partners", index, "text")),
  };
}

/** A question as a form sends it, exactly as typed. Null when it names no type. */
export function readDraft(form: SubmittedForm): QuestionDraft | null {
  const type = asQuestionType(textAt(form, "type"));
  if (type === null) return null;
  const uses = new Set(form.getAll("use"));
  return {
    type,
    id: textAt(form, "id"),
    objective: textAt(form, "objective"),
    family: textAt(form, "family"),
    critical: form.get("critical") !== null,
    use: [...OPEN_USES, ...CERTIFYING_USES].filter((use) => uses.has(use)),
    stem: bothAt(form, "stem"),
    case: bothAt(form, "case"),
    why: bothAt(form, "why"),
    value: textAt(form, "value"),
    tolerance: textAt(form, "tolerance"),
    unit: textAt(form, "unit"),
    rows: indices(countRows(form, "rows", ROW_LIMITS.matching.max)).map((index) =>
      rowAt(form, index, type === "single"),
    ),
    partners: indices(countRows(form, "partners", PARTNER_LIMITS.max)).map((index) =>
      partnerAt(form, index),
    ),
  };
}

/** What a button of the form asks for besides saving. */
export interface RowChange {
  readonly act: "add" | "remove" | "up" | "down";
  readonly list: RowList;
  readonly index: number;
}

const CHANGE = /^(add|remove|up|down):(rows|partners):(\d{1,2})$/;

export const rowChangeValue = ({ act, list, index }: RowChange): string =>
  `${act}:${list}:${index}`;

/** Reads a button's value; null when it asks for something else. */
export function readRowChange(value: string): RowChange | null {
  const match = CHANGE.exec(value);
  if (!match) return null;
  const [, act, list, index] = match;
  return {
    act: act === "add" || act === "remove" || act === "up" ? act : "down",
    list: list === "rows" ? "rows" : "partners",
    index: Number(index),
  };
}
