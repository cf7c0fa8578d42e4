import { z } from "zod";
import { deleteSheetDraft, insertToolDocument } from "~db/queries/toolkit.server";
import type { Locale } from "~/domain/text";
import type { FieldErrors, Fields } from "~/domain/toolkit/fields";
import { isComplete } from "~/domain/toolkit/tool-document";
import { dayOf } from "~/i18n/dates";
import { runCommand } from "~/platform/command.server";
import { env } from "~/platform/env.server";
import { openSheet } from "./open-sheet.server";
import { readPart, sheetPart } from "./sheet-part";

const outcome = z.object({ kind: z.enum(["saved", "missing"]) });

export type SaveSheetOutcome =
  | z.infer<typeof outcome>
  | { readonly kind: "invalid"; readonly errors: FieldErrors }
  /** Saved elsewhere since it was opened: `revision` is the one to save upon. */
  | { readonly kind: "stale"; readonly revision: number };

interface SheetInput {
  readonly account: string;
  readonly tool: string;
  readonly part: string;
  /** The revision that the form was filled in upon. */
  readonly revision: number;
  readonly fields: Fields;
  readonly locale: Locale;
  readonly key: string;
  readonly at: number;
}

/** Saves a part of a sheet as a further revision; a draft need not be whole. */
export async function saveSheet(actor: string, input: SheetInput): Promise<SaveSheetOutcome> {
  const { fields, key, at } = input;
  let refused: SaveSheetOutcome | null = null;
  const result = await runCommand<z.infer<typeof outcome>>(
    { actor, key, at },
    outcome.parse,
    async () => {
      refused = null;
      const missing = { result: { kind: "missing" as const }, statements: [] };
      const { account, tool } = input;
      const sheet = await openSheet(actor, { account, tool }, input.locale);
      const part = sheet && sheetPart(sheet.document, sheet.accounts, input.part);
      if (!sheet || !part) return missing;
      const read = readPart(sheet.document, part, fields, {
        today: dayOf(at, env().timeZone),
        locale: input.locale,
      });
      if (read.kind === "invalid") refused = read;
      else if (sheet.revision !== input.revision)
        refused = { kind: "stale", revision: sheet.revision };
      if (refused || read.kind === "invalid") return missing;
      const document = JSON.stringify(read.document);
      const isNew = sheet.revision === 0 || document !== JSON.stringify(sheet.document);
      const complete = isComplete(read.document);
      const row = { ...sheet.key, revision: sheet.revision + 1, document, complete, at };
      return {
        result: { kind: "saved" },
        statements: [
          ...(isNew ? [insertToolDocument(row)] : []),
          deleteSheetDraft(sheet.key, input.part),
        ],
      };
    },
  );
  return refused ?? result;
}
