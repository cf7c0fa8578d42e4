import { findSubmissionForManager } from "~db/queries/fieldwork.server";
import { findToolDocument, listAccounts, listSubmissionSheets } from "~db/queries/toolkit.server";
import type { ToolDocument } from "~/domain/toolkit/tool-document";
import { parseToolDocument } from "~/domain/toolkit/tool-document.schema";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";

/** A sheet as it was handed in, before its reviewer; accounts under their disguise. */
export interface HandedInSheet {
  readonly person: string;
  /** The account's name to show; null for all accounts together. */
  readonly account: string | null;
  readonly document: ToolDocument;
  readonly names: Readonly<Record<string, string>>;
  /** The day it was handed in. */
  readonly day: string;
  readonly back: string;
}

interface SheetAddress {
  readonly cohort: string;
  readonly submission: string;
  readonly tool: string;
}

/** A sheet handed in by somebody of the manager's own cohort; null when for them there is none. */
export async function readHandedInSheet(
  manager: string,
  { cohort, submission, tool }: SheetAddress,
): Promise<HandedInSheet | null> {
  const row = await findSubmissionForManager(manager, cohort, submission);
  const sheets = row ? await listSubmissionSheets([submission]) : [];
  const sheet = sheets.find((one) => one.tool === tool);
  if (!row || !sheet) return null;
  const key = { person: row.person, account: sheet.account, tool: sheet.tool };
  const [accounts, saved] = await Promise.all([
    listAccounts(row.person),
    findToolDocument(key, sheet.revision),
  ]);
  if (!saved) return null;
  const names = Object.fromEntries(
    accounts.map(({ id, name, disguise }) => [id, disguise ?? name]),
  );
  return {
    person: row.personName,
    account: names[sheet.account] ?? null,
    document: parseToolDocument(saved.document),
    names,
    day: dayOf(row.submittedAt, env().timeZone),
    back: `/cohorts/${cohort}/reviews/${submission}`,
  };
}
