import type { DocumentKind } from "~/domain/library/document";
import type { UnfitReason } from "~/domain/library/recognise";
import type { Text } from "~/domain/text";

/** A document of an archive, and what taking it would do. */
export interface UploadedDocument {
  /** As in `lessons/<slug>`. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly title: Text;
  /** `same`: nothing would change. `taken`: a colleague begins a document of that name. */
  readonly what: "new" | "changed" | "same" | "taken";
  /** The author's own draft would get a further revision. */
  readonly ownDraft: boolean;
  /** What is to be mended before it can be published; the draft may hold it. */
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly message: Text;
  }[];
  /** How many more there are. */
  readonly more: number;
}

export interface UploadView {
  readonly token: string;
  readonly documents: readonly UploadedDocument[];
  readonly unfit: readonly { readonly path: string; readonly reason: UnfitReason }[];
  readonly unknown: readonly string[];
}

/** Where a document that was put into a draft is edited. */
export interface PlacedDocument {
  readonly name: string;
  readonly to: string;
  readonly how: "begun" | "continued" | "same";
}

/** What became of what an author sent. */
export type UploadOutcome =
  | { readonly kind: "read"; readonly view: UploadView }
  | { readonly kind: "refused"; readonly problem: Text }
  /** No file was chosen, or nothing in it is content. */
  | { readonly kind: "empty"; readonly unknown: readonly string[] }
  | { readonly kind: "too-many"; readonly limit: number }
  | {
      readonly kind: "placed";
      readonly documents: readonly PlacedDocument[];
      /** A colleague began a document of that name meanwhile. */
      readonly taken: readonly string[];
    }
  /** What was sent waits no more. */
  | { readonly kind: "gone" };
