import type { DocumentKind } from "~/domain/library/document";
import type { LibraryFilter, ListPage } from "~/domain/library/listing";
import type { MarkedPiece } from "~/domain/library/search-words";
import type { DocumentStatus } from "~/domain/library/status";
import type { Locale } from "~/domain/text";

/** A document in the list, in the reader's language. */
export interface LibraryRow {
  readonly kind: DocumentKind;
  readonly slug: string;
  readonly to: string;
  readonly title: readonly MarkedPiece[];
  readonly status: DocumentStatus;
  /** The last publishing; null: never. */
  readonly published: {
    readonly on: string;
    /** Null: nobody signed in did it. */
    readonly by: string | null;
    readonly isFromFiles: boolean;
  } | null;
  readonly withdrawnOn: string | null;
  /** The newest draft that the reader may see. */
  readonly draft: {
    readonly by: string;
    readonly isMine: boolean;
    readonly on: string;
    readonly time: string;
  } | null;
  readonly incomplete: readonly Locale[];
  readonly coverage: { readonly objectives: number; readonly measured: number } | null;
  /** Titles of published paths that name it; null: no path can. */
  readonly usedIn: readonly string[] | null;
  /** What the content check finds now; null: not known. */
  readonly problems: number | null;
  /** Where the words stand that were looked for. */
  readonly passage: { readonly pieces: readonly MarkedPiece[]; readonly language: Locale } | null;
}

/** An open draft on the author's desk. */
export interface DraftRow {
  readonly to: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly by: string;
  readonly on: string;
  readonly time: string;
  /** Whether another version was published since it began. */
  readonly isStale: boolean;
}

/** What learners say of a lesson and nobody has settled. */
export interface FlaggedLesson {
  readonly to: string;
  readonly title: string;
  readonly count: number;
}

/** The trainer's home. */
export interface StudioView {
  readonly own: readonly DraftRow[];
  readonly shared: readonly DraftRow[];
  readonly flagged: readonly FlaggedLesson[];
  /** Everything there is for this author, whatever is filtered. */
  readonly counts: Readonly<Record<DocumentKind, number>>;
  readonly filter: LibraryFilter;
  readonly list: ListPage<LibraryRow>;
}
