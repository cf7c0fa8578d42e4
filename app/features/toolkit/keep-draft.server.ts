import { commit } from "~db/commit.server";
import { deleteSheetDraft, findToolDocument, saveSheetDraft } from "~db/queries/toolkit.server";
import type { Locale } from "~/domain/text";
import type { Fields } from "~/domain/toolkit/fields";
import { parseToolDocument } from "~/domain/toolkit/tool-document.schema";
import { dayOf } from "~/i18n/dates";
import { AppError } from "~/platform/app-error";
import { env } from "~/platform/env.server";
import { changesNothing } from "./draft-content";
import { blankSheet, openSheet, type OpenSheet } from "./open-sheet.server";
import { partFields, sheetPart } from "./sheet-part";
import type { SheetPart } from "./sheet-view";

/** No part of a sheet is larger, whatever is typed into it. */
const MOST_LETTERS = 60_000;

/** `stale`: the part was saved elsewhere since it was opened, so this is no draft of it any more. */
export type KeepDraftOutcome = { readonly kind: "kept" | "stale" | "missing" };

interface DraftInput {
  readonly account: string;
  readonly tool: string;
  readonly part: string;
  /** The revision that the form was filled in upon. */
  readonly revision: number;
  readonly fields: Fields;
  readonly locale: Locale;
  readonly at: number;
}

/**
 * Keeps what is typed into a part as its one draft. Throws `too-large` for what no form of ours
 * holds, `bad-form` without a revision.
 */
export async function keepDraft(actor: string, input: DraftInput): Promise<KeepDraftOutcome> {
  const { account, tool, part: name, revision, locale, at } = input;
  const fields = JSON.stringify(input.fields);
  if (fields.length > MOST_LETTERS) throw new AppError("too-large");
  if (!Number.isInteger(revision) || revision < 0) throw new AppError("bad-form");
  const sheet = await openSheet(actor, { account, tool }, locale);
  const part = sheet && sheetPart(sheet.document, sheet.accounts, name);
  if (!sheet || !part) return { kind: "missing" };
  if (revision !== sheet.revision && (await wasSaved(sheet, part, revision, locale)))
    return { kind: "stale" };
  const context = { today: dayOf(at, env().timeZone), locale };
  const idle = changesNothing(sheet.document, part, input.fields, context);
  await commit([
    idle
      ? deleteSheetDraft(sheet.key, name)
      : saveSheetDraft({ ...sheet.key, part: name, revision: sheet.revision, fields, at }),
  ]);
  return { kind: "kept" };
}

/** Whether this part of the sheet differs from what it was in that revision. */
async function wasSaved(
  { key, document }: OpenSheet,
  part: SheetPart,
  revision: number,
  locale: Locale,
): Promise<boolean> {
  const saved = revision === 0 ? null : await findToolDocument(key, revision);
  if (saved === undefined) return true;
  const before = saved ? parseToolDocument(saved.document) : blankSheet(key.tool, locale);
  const fieldsOf = (one: OpenSheet["document"]) => JSON.stringify(partFields(one, part, locale));
  return fieldsOf(before) !== fieldsOf(document);
}
