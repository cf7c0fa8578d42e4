import { findPracticeAccount } from "~db/queries/notebook.server";
import { listSheets } from "~db/queries/toolkit.server";
import { isPortfolioTool, PORTFOLIO } from "~/domain/toolkit/tool-document";
import type { ToolName } from "~/domain/toolkit/tool-name";

/** A learner's sheet that a step asks for. */
export interface OwnSheet {
  readonly tool: ToolName;
  /** Null while there is no practice account. */
  readonly account: string | null;
  readonly to: string;
  readonly state: "empty" | "draft" | "complete";
  readonly revision: number | null;
}

/** The sheets that a step asks for: over all accounts, or on the practice account. */
export async function ownSheets(
  actor: string,
  tools: readonly ToolName[],
): Promise<readonly OwnSheet[]> {
  if (tools.length === 0) return [];
  const [practice, saved] = await Promise.all([findPracticeAccount(actor), listSheets(actor)]);
  return tools.map((tool) => {
    const account = isPortfolioTool(tool) ? PORTFOLIO : (practice?.id ?? null);
    const sheet = saved.find((one) => one.tool === tool && one.account === account);
    return {
      tool,
      account,
      to: account === null ? "/accounts" : `/accounts/${account}/${tool}`,
      state: !sheet ? "empty" : sheet.complete ? "complete" : "draft",
      revision: sheet?.revision ?? null,
    };
  });
}
