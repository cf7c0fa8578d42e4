import type { ChangeKind } from "~/domain/path/change";
import type { DefinitionChange } from "~/domain/path/definition-changes";
import type { QuestionChange } from "~/domain/quiz/question-changes";
import type { Text } from "~/domain/text";
import type { ChangedLearner } from "./change-view";

/** A run of words that stayed, came or went. */
export interface DifferencePiece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** What changed in one file; `hunks` null: nearly everything. */
export interface FileDifference {
  readonly file: string;
  readonly hunks:
    | readonly {
        readonly line: number;
        readonly rows: readonly { readonly pieces: readonly DifferencePiece[] }[];
      }[]
    | null;
}

/** What an author sees before publishing. */
export interface PublicationView {
  readonly title: Text;
  readonly draft: string;
  /** Nothing of this name is published yet. */
  readonly fresh: boolean;
  /** Something else was published since the draft began. */
  readonly stale: boolean;
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly message: Text;
  }[];
  readonly broken: readonly { readonly title: Text; readonly stories: readonly Text[] }[];
  readonly differences: readonly FileDifference[];
  readonly questions: readonly (Pick<QuestionChange, "id" | "kind"> & { readonly stem: Text })[];
  readonly paths: readonly {
    readonly slug: string;
    readonly title: Text;
    readonly changes: readonly DefinitionChange[];
    readonly learners: readonly ChangedLearner[];
    readonly counts: Readonly<Record<ChangeKind, number>>;
  }[];
  readonly choice: "keep" | "redo";
  /** Identifies exactly what was looked at: publishing anything else is refused. */
  readonly seen: string;
  readonly command: string;
}
