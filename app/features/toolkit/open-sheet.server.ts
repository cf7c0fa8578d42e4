import { findToolDocument, listAccounts, type SheetKey } from "~db/queries/toolkit.server";
import type { Locale } from "~/domain/text";
import { BLANK_CONTACTS } from "~/domain/toolkit/contact-matrix/document";
import { BLANK_PERSPECTIVES } from "~/domain/toolkit/perspective-sheet/document";
import { BLANK_SKETCH } from "~/domain/toolkit/profit-sketch/document";
import { matrixToBegin } from "~/domain/toolkit/selection-matrix/sample";
import { isPortfolioTool, PORTFOLIO, type ToolDocument } from "~/domain/toolkit/tool-document";
import { parseToolDocument } from "~/domain/toolkit/tool-document.schema";
import { TOOL_NAMES, type ToolName } from "~/domain/toolkit/tool-name";
import { BLANK_VALUE } from "~/domain/toolkit/value-calculator/document";

/** A sheet of one's own, blank before anything was saved. */
export interface OpenSheet {
  readonly key: SheetKey;
  readonly accounts: Awaited<ReturnType<typeof listAccounts>>;
  /** Name of the account; null for all of them. */
  readonly name: string | null;
  readonly document: ToolDocument;
  readonly revision: number;
  readonly complete: boolean;
  readonly savedAt: number | null;
}

interface SheetAddress {
  readonly account: string;
  readonly tool: string;
  readonly revision?: number;
}

/** The sheet at an address; null when its account is not the person's or there is no such tool. */
export async function openSheet(
  person: string,
  address: SheetAddress,
  locale: Locale,
): Promise<OpenSheet | null> {
  const tool = TOOL_NAMES.find((name) => name === address.tool);
  if (tool === undefined || isPortfolioTool(tool) !== (address.account === PORTFOLIO)) return null;
  const key = { person, account: address.account, tool };
  const [accounts, saved] = await Promise.all([
    listAccounts(person),
    findToolDocument(key, address.revision),
  ]);
  const account = accounts.find(({ id }) => id === address.account);
  if (!account && !isPortfolioTool(tool)) return null;
  if (!saved && address.revision !== undefined) return null;
  return {
    key,
    accounts,
    name: account?.name ?? null,
    document: saved ? parseToolDocument(saved.document) : blankSheet(tool, locale),
    revision: saved?.revision ?? 0,
    complete: saved?.complete ?? false,
    savedAt: saved?.at ?? null,
  };
}

/** A sheet before anything was saved. */
export function blankSheet(tool: ToolName, locale: Locale): ToolDocument {
  switch (tool) {
    case "selection-matrix":
      return matrixToBegin(locale);
    case "profit-sketch":
      return BLANK_SKETCH;
    case "contact-matrix":
      return BLANK_CONTACTS;
    case "perspective-sheet":
      return BLANK_PERSPECTIVES;
    case "value-calculator":
      return BLANK_VALUE;
  }
}
