import type { DocumentName } from "./document";

/** A file as an editor opens it. */
export interface WorkingFile {
  readonly text: string;
  /** Of the draft; 0 when it stands there as it was published. */
  readonly revision: number;
}

/** A document as one author works on it: the published text, or a draft over it. */
export interface WorkingCopy extends DocumentName {
  readonly published: { readonly version: string; readonly at: number } | null;
  readonly draft: {
    readonly id: string;
    readonly ownerName: string;
    readonly mine: boolean;
    readonly shared: boolean;
    /** Whether something else was published since the draft began. */
    readonly stale: boolean;
    readonly touchedAt: number;
  } | null;
  readonly files: Readonly<Record<string, WorkingFile>>;
  /** Others who have the draft open now. */
  readonly editing: readonly { readonly name: string; readonly at: number }[];
  /** Other drafts of the document that the author may see. */
  readonly others: readonly {
    readonly draft: string;
    readonly ownerName: string;
    readonly at: number;
  }[];
  readonly withdrawn: boolean;
}

/** What became of a text that an editor sent. */
export type SaveOutcome =
  | {
      readonly kind: "saved";
      readonly draft: string;
      readonly revision: number;
      readonly at: number;
    }
  | {
      /** Somebody saved in between: theirs stands, ours is kept beside it. */
      readonly kind: "conflict";
      readonly draft: string;
      readonly revision: number;
      readonly at: number;
      readonly by: string;
      readonly text: string;
    }
  | { readonly kind: "gone" }
  | { readonly kind: "too-large" };
