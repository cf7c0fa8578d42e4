import type { ToolName } from "~/domain/toolkit/tool-name";

/** How far a sheet is. */
export interface SheetRow {
  readonly tool: ToolName;
  readonly to: string;
  readonly state: "empty" | "draft" | "complete";
  /** When it was saved last (UTC ms). */
  readonly at: number | null;
}

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly disguise: string | null;
  /** The one that lessons speak of. */
  readonly practised: boolean;
  readonly sheets: readonly SheetRow[];
}

/** A learner's accounts with the sheets of each; the matrix compares them all. */
export interface AccountsView {
  readonly matrix: SheetRow;
  readonly accounts: readonly AccountRow[];
  readonly command: string;
}

/** One account to be renamed, disguised or practised on. */
export interface AccountView extends AccountRow {
  readonly command: string;
}

/** What could not be taken of an account's form, as typed. */
export interface RefusedAccount {
  readonly name: string;
  readonly disguise: string;
  readonly error: {
    readonly field: "name" | "disguise";
    readonly code: "empty" | "too-long" | "known" | "too-many";
  };
}
