import type { Locale } from "~/domain/text";
import { dayOf } from "~/i18n/dates";
import { csvFile } from "~/platform/csv.server";
import { env } from "~/platform/env.server";
import { say } from "~/platform/page-title.server";
import { openSheet } from "./open-sheet.server";
import { sheetRows } from "./sheet-rows";

interface ExportWish {
  readonly account: string;
  readonly tool: string;
  readonly locale: Locale;
  readonly at: number;
}

/** A saved sheet of one's own as a CSV file with its name; null when there is none. */
export async function exportSheet(person: string, { account, tool, locale, at }: ExportWish) {
  const sheet = await openSheet(person, { account, tool }, locale);
  if (!sheet || sheet.revision === 0) return null;
  const names = Object.fromEntries(sheet.accounts.map(({ id, name }) => [id, name]));
  const today = dayOf(at, env().timeZone);
  const rows = sheetRows(sheet.document, {
    t: (id, values) => say(locale, id, values),
    locale,
    names,
    today,
  });
  return { name: `${sheet.key.tool}-${today}`, file: csvFile(rows, locale) };
}
