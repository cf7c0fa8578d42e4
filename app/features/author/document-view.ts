import type { DocumentKind } from "~/domain/library/document";
import type { Text } from "~/domain/text";
import type { FileDifference } from "./publication-view";

/** One entry of a document's history, or of the library's trail. */
export interface HistoryEntry {
  readonly number: number;
  readonly act: "published" | "withdrawn" | "offered";
  readonly version: string;
  readonly door: "studio" | "files";
  /** Null: taken from files. */
  readonly actor: string | null;
  readonly note: string;
  readonly at: number;
}

/** A document's versions, its drafts, and what two of them differ in. */
export interface VersionsView {
  readonly kind: DocumentKind;
  readonly slug: string;
  readonly title: Text;
  /** Version that readers get; null: none. */
  readonly current: string | null;
  readonly withdrawn: boolean;
  readonly history: readonly HistoryEntry[];
  /** The compared versions by number; null while none are chosen. */
  readonly compared: {
    readonly from: number;
    readonly to: number;
    readonly differences: readonly FileDifference[];
  } | null;
  readonly draft: {
    readonly id: string;
    readonly ownerName: string;
    readonly mine: boolean;
    readonly shared: boolean;
    readonly touchedAt: number;
    /** Texts kept beside it when two wrote at once. */
    readonly asides: readonly {
      readonly id: string;
      readonly file: string;
      readonly text: string;
      readonly authorName: string;
      readonly at: number;
    }[];
  } | null;
}

/** The trail of the whole library, a page of it. */
export interface TrailView {
  readonly entries: readonly (Omit<HistoryEntry, "version"> & {
    readonly kind: DocumentKind;
    readonly slug: string;
    readonly title: Text;
  })[];
  /** Where the next page begins (UTC ms); null: that was all. */
  readonly next: number | null;
}

/** What withdrawing a document means. */
export interface WithdrawView {
  readonly kind: DocumentKind;
  readonly slug: string;
  readonly title: Text;
  readonly withdrawn: boolean;
  /** Published paths that name it: while there are any it stays. */
  readonly usedBy: readonly Text[];
  /** Learners under way on it; they go on. */
  readonly underWay: number;
  readonly command: string;
}
