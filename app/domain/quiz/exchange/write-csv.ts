import type { QuestionDraft } from "../edit/draft";
import {
  columnsFor,
  PARTNER_PARTS,
  partnerCell,
  partnerColumn,
  ROW_PARTS,
  rowCell,
  rowColumn,
} from "./csv-columns";
import { guardCell } from "./formula";

/** A question and the lesson that it belongs to. */
export interface LessonDraft {
  readonly lesson: string;
  readonly draft: QuestionDraft;
}

function cellsOf({ lesson, draft }: LessonDraft): ReadonlyMap<string, string> {
  const cells = new Map<string, string>([
    ["lesson", lesson],
    ["id", draft.id],
    ["type", draft.type],
    ["objective", draft.objective],
    ["family", draft.family],
    ["critical", draft.critical ? "1" : ""],
    ["use", draft.use.join(" ")],
    ["stem_sr", draft.stem.sr],
    ["stem_en", draft.stem.en],
    ["case_sr", draft.case.sr],
    ["case_en", draft.case.en],
    ["why_sr", draft.why.sr],
    ["why_en", draft.why.en],
    ["value", draft.value],
    ["tolerance", draft.tolerance],
    ["unit", draft.unit],
  ]);
  draft.rows.forEach((row, index) => {
    for (const part of ROW_PARTS) cells.set(rowColumn(index, part), rowCell(row, part));
  });
  draft.partners.forEach((partner, index) => {
    for (const part of PARTNER_PARTS)
      cells.set(partnerColumn(index, part), partnerCell(partner, part));
  });
  return cells;
}

/** Questions as rows of a table, its header first. CSV holds everything that a question has. */
export function questionTable(drafts: readonly LessonDraft[]): readonly (readonly string[])[] {
  const columns = columnsFor(drafts.map(({ draft }) => draft));
  return [
    columns,
    ...drafts.map((one) => {
      const cells = cellsOf(one);
      return columns.map((column) => guardCell(cells.get(column) ?? ""));
    }),
  ];
}
