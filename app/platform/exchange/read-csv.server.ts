import { CsvError, parse } from "csv-parse/sync";
import type { ImportReport } from "~/domain/quiz/exchange/imported";
import { readTable, type TableRow } from "~/domain/quiz/exchange/read-table";
import { REFUSED } from "~/domain/quiz/exchange/words";

/** What separates the columns: whichever of the two the first line has more of, outside quotes. */
export function delimiterOf(source: string): "," | ";" {
  const header = /^[^\r\n]*/.exec(source)?.[0].replace(/"[^"]*"/g, "") ?? "";
  return header.split(";").length > header.split(",").length ? ";" : ",";
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const isParsed = (value: unknown): value is Parsed =>
  typeof value === "object" && value !== null && "record" in value && "info" in value;

function rowsOf(source: string): readonly TableRow[] {
  const parsed: unknown[] = parse(source, {
    bom: true,
    delimiter: delimiterOf(source),
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: 200_000,
  });
  return parsed.filter(isParsed).map(({ record, info }) => ({
    line: info.lines,
    cells: record,
  }));
}

/** Lines of the longest honest file: 500 questions with texts of many lines. */
const MOST_LINES = 10_000;

function hasTooManyLines(source: string): boolean {
  let lines = 0;
  const lineEnds = /\r\n?|\n/g;
  while (lineEnds.exec(source)) {
    lines += 1;
    if (lines > MOST_LINES) return true;
  }
  return false;
}

/** Reads questions from CSV with comma or semicolon. Never throws. */
export function readCsv(source: string): ImportReport {
  if (hasTooManyLines(source)) return { kind: "refused", message: REFUSED.tooMany };
  try {
    const rows = rowsOf(source).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    return readTable(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error["lines"];
    return {
      kind: "refused",
      message: REFUSED.brokenCsv(typeof line === "number" ? line : 1),
    };
  }
}
