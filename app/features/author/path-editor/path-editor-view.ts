import type { DocumentName } from "~/domain/library/document";
import type { WorkingCopy } from "~/domain/library/working-copy";
import type { FindingPlace } from "~/domain/path/verify/finding";
import type { Text } from "~/domain/text";

/** A mistake in a text, at its line, in words. */
export interface TextProblem {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: Text;
}

/** A mistake of a path, with the module or step it belongs to; both null: the path as a whole. */
export type PathProblem = TextProblem & FindingPlace;

/** What a path comes to against everything published. */
export interface PathCheck {
  readonly problems: readonly PathProblem[];
  /** The words of the objectives of its lessons, as `<lesson>/<objective>`. */
  readonly objectives: Readonly<Record<string, Text>>;
}

/** What may be put on a path, by title. */
export interface PathLibrary {
  readonly lessons: readonly {
    readonly slug: string;
    readonly title: Text;
    readonly minutes: number;
    /** Ids within the lesson. */
    readonly objectives: readonly string[];
  }[];
  readonly roleplays: readonly {
    readonly slug: string;
    readonly title: Text;
    readonly endings: readonly {
      readonly id: string;
      readonly rank: number;
      readonly title: Text;
    }[];
  }[];
  readonly paths: readonly { readonly slug: string; readonly title: Text }[];
}

/** A text as its editor opens it. */
export interface TextView extends DocumentName {
  readonly file: string;
  readonly text: string;
  readonly revision: number;
  readonly published: boolean;
  readonly draft: WorkingCopy["draft"];
  readonly editing: WorkingCopy["editing"];
  /** Whose browser keeps what is not saved yet. */
  readonly person: string;
}

export interface PathEditorView extends TextView {
  readonly library: PathLibrary;
  readonly check: PathCheck;
}
