import { v7 as uuid } from "uuid";
import { listRevisions } from "~db/queries/toolkit.server";
import type { Locale } from "~/domain/text";
import { missingScores } from "~/domain/toolkit/selection-matrix/checks";
import { entryOf } from "~/domain/toolkit/selection-matrix/form";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { openSheet } from "./open-sheet.server";
import { readDrafts } from "./read-drafts.server";
import { partFields, sheetPart } from "./sheet-part";
import type { SheetView } from "./sheet-view";

const MOST_VERSIONS = 20;

interface SheetWish {
  readonly account: string;
  readonly tool: string;
  /** A part to be filled in; null: the sheet. */
  readonly part: string | null;
  /** An earlier revision; null: as saved last. */
  readonly version: number | null;
}

/** A sheet of one's own, or a part of it; null when there is none at the address. */
export async function readSheet(
  person: string,
  { account, tool, part: wish, version }: SheetWish,
  locale: Locale,
  at: number,
): Promise<SheetView | null> {
  const address = { account, tool, ...(version === null ? {} : { revision: version }) };
  const sheet = await openSheet(person, address, locale);
  if (!sheet) return null;
  const { key, document, accounts, name, complete, revision, savedAt } = sheet;
  const part = wish === null ? null : sheetPart(document, accounts, wish);
  if (wish !== null && !part) return null;
  const today = dayOf(at, env().timeZone);
  const [versions, drafts] = await Promise.all([
    listRevisions(key, MOST_VERSIONS),
    version === null ? readDrafts(sheet, { today, locale }) : [],
  ]);
  const draft = drafts.find(({ name: drafted }) => drafted === wish);
  const head = {
    account,
    name,
    complete,
    revision,
    savedAt,
    today,
    earlier: version !== null && version !== versions[0]?.revision ? version : null,
    versions,
    part,
    fields: draft?.fields ?? (part ? partFields(document, part, locale) : {}),
    draftAt: draft?.at ?? null,
    drafts: drafts.map((one) => ({
      to: `/accounts/${account}/${tool}?part=${one.name}`,
      part: one.part,
      at: one.at,
    })),
    command: uuid(),
  };
  switch (document.tool) {
    case "selection-matrix":
      return {
        ...head,
        tool: document.tool,
        document,
        accounts: accounts.map((one) => ({
          id: one.id,
          name: one.name,
          missing: missingScores(document, entryOf(document, one.id)),
          placed: document.entries.some((entry) => entry.account === one.id),
        })),
      };
    case "profit-sketch":
      return { ...head, tool: document.tool, document };
    case "contact-matrix":
      return { ...head, tool: document.tool, document };
    case "perspective-sheet":
      return { ...head, tool: document.tool, document };
    case "value-calculator":
      return { ...head, tool: document.tool, document };
  }
}
