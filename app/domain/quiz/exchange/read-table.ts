import type { Text } from "~/domain/text";
import {
  asQuestionType,
  PARTNER_LIMITS,
  RIGHT,
  ROW_LIMITS,
  type DraftPartner,
  type DraftRow,
  type QuestionDraft,
} from "../edit/draft";
import { CERTIFYING_USES, OPEN_USES } from "../edit/draft-form";
import { freeId } from "../edit/draft-rows";
import type { QuestionType, QuestionUse } from "../question";
import { partnerColumn, rowColumn } from "./csv-columns";
import { bareCell } from "./formula";
import { IMPORT_LIMITS, type ImportedQuestion, type ImportReport } from "./imported";
import { LOST, REFUSED } from "./words";

/** A line of a table and where it stood in the file, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Looks up a cell by its column; empty when there is none. */
type Cells = (column: string) => string;

const USES: readonly QuestionUse[] = [...OPEN_USES, ...CERTIFYING_USES];
const YES = /^(?:1|true|yes|da|tačno|tacno|x|100)$/iu;

const both = (cell: Cells, name: string): Text => ({
  sr: cell(`${name}_sr`),
  en: cell(`${name}_en`),
});

const isMarked = (type: QuestionType): boolean => type === "single" || type === "multiple";

function rowsIn(cell: Cells, type: QuestionType): DraftRow[] {
  const rows: DraftRow[] = [];
  for (let index = 0; index < ROW_LIMITS.matching.max; index += 1) {
    const at = (part: Parameters<typeof rowColumn>[1]) => cell(rowColumn(index, part));
    const text = { sr: at("sr"), en: at("en") };
    const why = { sr: at("why_sr"), en: at("why_en") };
    const key = at("key");
    const id = at("id");
    if ([id, text.sr, text.en, why.sr, why.en, key].every((one) => one === "")) continue;
    rows.push({
      id: id === "" ? freeId(rows) : id,
      text,
      why,
      key: isMarked(type) ? (YES.test(key.trim()) ? RIGHT : "") : key,
    });
  }
  return rows;
}

function partnersIn(cell: Cells): DraftPartner[] {
  const partners: DraftPartner[] = [];
  for (let index = 0; index < PARTNER_LIMITS.max; index += 1) {
    const text = { sr: cell(partnerColumn(index, "sr")), en: cell(partnerColumn(index, "en")) };
    const id = cell(partnerColumn(index, "id"));
    if (id === "" && text.sr === "" && text.en === "") continue;
    partners.push({ id: id === "" ? freeId(partners) : id, text });
  }
  return partners;
}

/** A left side may name its partner by id or by its place, from 1. */
function paired(rows: readonly DraftRow[], partners: readonly DraftPartner[]): DraftRow[] {
  return rows.map((row) => {
    if (partners.some(({ id }) => id === row.key)) return row;
    const place = /^\d{1,2}$/.test(row.key.trim()) ? Number(row.key) : 0;
    return { ...row, key: partners[place - 1]?.id ?? "" };
  });
}

function questionIn(cell: Cells, line: number): ImportedQuestion {
  const name = cell("id") || cell("stem_sr") || cell("stem_en");
  const type = asQuestionType(cell("type").trim().toLowerCase());
  if (type === null) return { line, name, draft: null, lost: [LOST.unknownType(cell("type"))] };
  const wished = cell("use")
    .split(/[\s,;|]+/)
    .filter((word) => word !== "");
  const unknown = wished.filter((word) => !USES.some((use) => use === word));
  const rows = rowsIn(cell, type);
  const partners = type === "matching" ? partnersIn(cell) : [];
  const kept = rows.slice(0, ROW_LIMITS[type].max);
  const draft: QuestionDraft = {
    type,
    id: cell("id"),
    objective: cell("objective"),
    family: cell("family"),
    critical: YES.test(cell("critical").trim()),
    use: USES.filter((use) => wished.includes(use)),
    stem: both(cell, "stem"),
    case: both(cell, "case"),
    why: both(cell, "why"),
    value: cell("value"),
    tolerance: cell("tolerance"),
    unit: cell("unit"),
    rows: type === "matching" ? paired(kept, partners) : kept,
    partners,
  };
  return {
    line,
    name,
    draft,
    lost: [
      ...(unknown.length > 0 ? [LOST.unknownUse(unknown.slice(0, 5).join(", "))] : []),
      ...(kept.length < rows.length ? [LOST.tooManyRows] : []),
    ],
  };
}

/** Questions from the rows of a table whose first names its columns. */
export function readTable(rows: readonly TableRow[]): ImportReport {
  const [header, ...lines] = rows;
  if (!header || lines.length === 0) return { kind: "refused", message: REFUSED.empty };
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const columns = new Map(names.map((name, index) => [name, index]));
  if (!columns.has("type") || !(columns.has("stem_sr") || columns.has("stem_en")))
    return { kind: "refused", message: REFUSED.noHeader };
  if (lines.length > IMPORT_LIMITS.questions) return { kind: "refused", message: REFUSED.tooMany };
  const questions = lines.map(({ line, cells }) => {
    const cell: Cells = (column) => bareCell(cells[columns.get(column) ?? -1] ?? "");
    return questionIn(cell, line);
  });
  return { kind: "read", questions, notes: [] };
}
