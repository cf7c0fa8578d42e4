import type { QuestionType } from "../question";
import {
  NO_TEXT,
  PARTNER_LIMITS,
  ROW_LIMITS,
  type DraftPartner,
  type DraftRow,
  type QuestionDraft,
} from "./draft";

/** Which list of a draft is meant. */
export type RowList = "rows" | "partners";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const letter = (place: number): string => {
  const round = Math.floor(place / LETTERS.length);
  return `${LETTERS[place % LETTERS.length] ?? "a"}${round === 0 ? "" : round + 1}`;
};

/**
 * A short id that none of these rows has, past the last of those given this way: an id that a row
 * left behind is not given to another, since stored answers may name it.
 */
export function freeId(rows: readonly { readonly id: string }[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  let place = 0;
  for (let at = 0; at < LETTERS.length * 4; at += 1) if (taken.has(letter(at))) place = at + 1;
  while (taken.has(letter(place))) place += 1;
  return letter(place);
}

export const emptyRow = (id: string): DraftRow => ({ id, text: NO_TEXT, why: NO_TEXT, key: "" });

/** So many empty rows with ids of their own. */
export function emptyRows(count: number): DraftRow[] {
  return Array.from({ length: count }, (_, index) => emptyRow(letter(index)));
}

/** Rows that a new question of a type starts with: three options, as good questions have. */
const STARTS_WITH: Readonly<Record<QuestionType, number>> = {
  single: 3,
  multiple: 4,
  scenario: 3,
  numeric: 1,
  ordering: 4,
  matching: 3,
};

/** An empty question of a type. */
export function blankDraft(type: QuestionType, objective = ""): QuestionDraft {
  return {
    type,
    id: "",
    objective,
    family: "",
    critical: false,
    use: [],
    stem: NO_TEXT,
    case: NO_TEXT,
    why: NO_TEXT,
    value: "",
    tolerance: "",
    unit: "",
    rows: emptyRows(STARTS_WITH[type]),
    partners: type === "matching" ? emptyRows(3).map(({ id, text }) => ({ id, text })) : [],
  };
}

/** The draft with one more empty row, unless its type takes no more. */
export function withRow(draft: QuestionDraft, list: RowList): QuestionDraft {
  if (list === "rows") {
    if (draft.rows.length >= ROW_LIMITS[draft.type].max) return draft;
    return { ...draft, rows: [...draft.rows, emptyRow(freeId(draft.rows))] };
  }
  if (draft.partners.length >= PARTNER_LIMITS.max) return draft;
  const partner: DraftPartner = { id: freeId(draft.partners), text: NO_TEXT };
  return { ...draft, partners: [...draft.partners, partner] };
}

/** The draft without the row at an index; a partner that goes leaves its left sides unpaired. */
export function withoutRow(draft: QuestionDraft, list: RowList, index: number): QuestionDraft {
  const others = (_: unknown, at: number) => at !== index;
  if (list === "rows") return { ...draft, rows: draft.rows.filter(others) };
  const gone = draft.partners[index]?.id;
  return {
    ...draft,
    partners: draft.partners.filter(others),
    rows: draft.rows.map((row) => (row.key === gone ? { ...row, key: "" } : row)),
  };
}

function moved<Item>(items: readonly Item[], index: number, by: number): readonly Item[] {
  const item = items[index];
  const to = index + by;
  if (item === undefined || to < 0 || to >= items.length) return items;
  const others = items.filter((_, at) => at !== index);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** The draft with a row one place up (`by` -1) or down (1). */
export function withMovedRow(
  draft: QuestionDraft,
  list: RowList,
  index: number,
  by: number,
): QuestionDraft {
  return list === "rows"
    ? { ...draft, rows: moved(draft.rows, index, by) }
    : { ...draft, partners: moved(draft.partners, index, by) };
}
