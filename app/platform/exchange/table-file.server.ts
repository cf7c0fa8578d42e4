import { stringify } from "csv-stringify/sync";
import type { Locale } from "~/domain/text";

/**
 * Rows as a CSV file that a spreadsheet opens as it is: UTF-8 with its mark, in Serbian separated
 * by semicolons. Cells come already guarded.
 */
export function tableFile(rows: readonly (readonly string[])[], locale: Locale): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, delimiter: locale === "sr" ? ";" : ",", record_delimiter: "windows" },
  );
}
