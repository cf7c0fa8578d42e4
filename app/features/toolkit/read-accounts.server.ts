import { v7 as uuid } from "uuid";
import { listAccounts, listSheets } from "~db/queries/toolkit.server";
import { isPortfolioTool, PORTFOLIO } from "~/domain/toolkit/tool-document";
import { TOOL_NAMES, type ToolName } from "~/domain/toolkit/tool-name";
import type { AccountRow, AccountsView, AccountView, SheetRow } from "./accounts-view";

type Sheets = Awaited<ReturnType<typeof listSheets>>;
type Accounts = Awaited<ReturnType<typeof listAccounts>>;

/** Everything a person works on: the accounts, and how far the sheets of each are. */
export async function readAccounts(person: string): Promise<AccountsView> {
  const [accounts, sheets] = await Promise.all([listAccounts(person), listSheets(person)]);
  return {
    matrix: sheetRow(sheets, PORTFOLIO, "selection-matrix"),
    accounts: accountRows(accounts, sheets),
    command: uuid(),
  };
}

/** One account of one's own; null when there is none of that id. */
export async function readAccount(person: string, id: string): Promise<AccountView | null> {
  const { accounts, command } = await readAccounts(person);
  const account = accounts.find((one) => one.id === id);
  return account ? { ...account, command } : null;
}

function accountRows(accounts: Accounts, sheets: Sheets): readonly AccountRow[] {
  return accounts.map(({ id, name, disguise, practisedSince }, index) => ({
    id,
    name,
    disguise,
    practised: index === 0 && practisedSince > 0,
    sheets: TOOL_NAMES.filter((tool) => !isPortfolioTool(tool)).map((tool) =>
      sheetRow(sheets, id, tool),
    ),
  }));
}

function sheetRow(sheets: Sheets, account: string, tool: ToolName): SheetRow {
  const found = sheets.find((one) => one.account === account && one.tool === tool);
  return {
    tool,
    to: `/accounts/${account}/${tool}`,
    state: !found ? "empty" : found.complete ? "complete" : "draft",
    at: found?.at ?? null,
  };
}
