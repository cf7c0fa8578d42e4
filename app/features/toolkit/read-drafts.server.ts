import { z } from "zod";
import { listSheetDrafts } from "~db/queries/toolkit.server";
import type { Locale } from "~/domain/text";
import type { Fields } from "~/domain/toolkit/fields";
import { changesNothing } from "./draft-content";
import type { OpenSheet } from "./open-sheet.server";
import { sheetPart } from "./sheet-part";
import type { SheetPart } from "./sheet-view";

const typed = z.record(z.string(), z.string());

/** What was typed into a part and not saved. */
interface OwnDraft {
  /** The part as it is called in addresses. */
  readonly name: string;
  readonly part: SheetPart;
  readonly fields: Fields;
  readonly at: number;
}

/** The drafts of one's own sheet that would change something, newest first. */
export async function readDrafts(
  { key, document, accounts }: OpenSheet,
  context: { readonly today: string; readonly locale: Locale },
): Promise<readonly OwnDraft[]> {
  const rows = await listSheetDrafts(key);
  return rows.flatMap(({ part: name, fields: json, at }) => {
    const part = sheetPart(document, accounts, name);
    const fields = typed.parse(JSON.parse(json));
    if (!part || changesNothing(document, part, fields, context)) return [];
    return [{ name, part, fields, at }];
  });
}
