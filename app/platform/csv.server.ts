import { stringify } from "csv-stringify/sync";
import type { Locale } from "~/domain/text";

/** A spreadsheet would run a cell that begins like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** A plain number, which may begin with a minus sign. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * Rows as a CSV file that a spreadsheet opens as it is: UTF-8 with its mark, in Serbian separated
 * by semicolons (the comma is the decimal mark there). A text that would run as a formula gets an
 * apostrophe before it; the library's own guard would do the same to negative numbers.
 */
export function csvFile(rows: readonly (readonly string[])[], locale: Locale): string {
  const safe = rows.map((row) =>
    row.map((cell) => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell)),
  );
  const delimiter = locale === "sr" ? ";" : ",";
  return stringify(safe, { bom: true, delimiter, record_delimiter: "windows" });
}

/** The answer that downloads such a file under a name of plain letters. */
export function csvResponse(file: string, name: string): Response {
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
