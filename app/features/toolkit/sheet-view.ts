import type { ContactMatrix } from "~/domain/toolkit/contact-matrix/document";
import type { FieldErrors, Fields } from "~/domain/toolkit/fields";
import type { PerspectiveSheet } from "~/domain/toolkit/perspective-sheet/document";
import type { ProfitSketch } from "~/domain/toolkit/profit-sketch/document";
import type { SelectionMatrix } from "~/domain/toolkit/selection-matrix/document";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";

/** A piece of a sheet that is filled in by itself. */
export type SheetPart =
  | { readonly kind: "criteria" }
  | { readonly kind: "account"; readonly account: string; readonly name: string }
  | { readonly kind: "figures" }
  | { readonly kind: "people" }
  | { readonly kind: "role"; readonly role: string; readonly name: string }
  /** `name` is empty for somebody who is not on the sheet yet. */
  | { readonly kind: "person"; readonly person: string; readonly name: string }
  | { readonly kind: "bills" }
  /** `name` is empty for one that is not on the sheet yet. */
  | { readonly kind: "driver"; readonly line: string; readonly name: string }
  | { readonly kind: "minus"; readonly line: string; readonly name: string }
  | { readonly kind: "terms" }
  | { readonly kind: "own" };

/** A sheet of one's own: as it stands, or a part of it to be filled in. */
export type SheetView = {
  /** An account's id, or `portfolio`. */
  readonly account: string;
  /** The account's name; null for all accounts together. */
  readonly name: string | null;
  readonly complete: boolean;
  /** Of the sheet as saved last; 0 before that. */
  readonly revision: number;
  readonly savedAt: number | null;
  /** Calendar day, `2026-11-23`. */
  readonly today: string;
  /** Shown as it was in an earlier revision. */
  readonly earlier: number | null;
  readonly versions: readonly { readonly revision: number; readonly at: number }[];
  /** Null: the sheet as it stands. */
  readonly part: SheetPart | null;
  readonly fields: Fields;
  /** When the draft was kept that stands in `fields` instead of what was saved (UTC ms). */
  readonly draftAt: number | null;
  /** Parts with a draft, for a sheet shown whole. */
  readonly drafts: readonly {
    readonly to: string;
    readonly part: SheetPart;
    readonly at: number;
  }[];
  readonly command: string;
} & (
  | {
      readonly tool: "selection-matrix";
      readonly document: SelectionMatrix;
      /** All of one's accounts; on the matrix or not yet. */
      readonly accounts: readonly {
        readonly id: string;
        readonly name: string;
        readonly missing: number;
        readonly placed: boolean;
      }[];
    }
  | { readonly tool: "profit-sketch"; readonly document: ProfitSketch }
  | { readonly tool: "contact-matrix"; readonly document: ContactMatrix }
  | { readonly tool: "perspective-sheet"; readonly document: PerspectiveSheet }
  | { readonly tool: "value-calculator"; readonly document: ValueCalculator }
);

/** What was typed into a part that could not be taken. */
export interface RefusedSheet {
  readonly fields: Fields;
  readonly errors: FieldErrors;
  /** Somebody, maybe the same person, saved the sheet meanwhile: its revision now. */
  readonly stale: number | null;
}
