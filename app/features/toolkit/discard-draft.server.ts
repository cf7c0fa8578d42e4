import { commit } from "~db/commit.server";
import { deleteSheetDraft } from "~db/queries/toolkit.server";
import type { Locale } from "~/domain/text";
import { openSheet } from "./open-sheet.server";
import { sheetPart } from "./sheet-part";

interface DraftAddress {
  readonly account: string;
  readonly tool: string;
  readonly part: string;
  readonly locale: Locale;
}

/** Throws away one's own draft of a part; false when there is no such part. */
export async function discardDraft(
  actor: string,
  { account, tool, part, locale }: DraftAddress,
): Promise<boolean> {
  const sheet = await openSheet(actor, { account, tool }, locale);
  if (!sheet || !sheetPart(sheet.document, sheet.accounts, part)) return false;
  await commit([deleteSheetDraft(sheet.key, part)]);
  return true;
}
