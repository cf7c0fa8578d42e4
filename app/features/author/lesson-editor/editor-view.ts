import type { WorkingCopy } from "~/domain/library/working-copy";
import type { MediaKind } from "~/domain/media/media";
import type { Locale, Text } from "~/domain/text";

/** What a block may name: questions and objectives of the lesson, terms of the glossary, media. */
export interface BlockChoices {
  readonly questions: readonly {
    readonly id: string;
    readonly stem: Text;
    readonly use: "pre" | "practice";
  }[];
  readonly objectives: readonly { readonly id: string; readonly text: Text }[];
  readonly terms: readonly { readonly id: string; readonly term: Text }[];
  /** The newest first. */
  readonly media: readonly {
    readonly slug: string;
    readonly kind: MediaKind;
    /** Empty for decoration. */
    readonly words: Text;
  }[];
}

/** A lesson as its editor opens it. */
export interface LessonEditorView {
  readonly slug: string;
  /** Whose texts this browser may keep. */
  readonly person: string;
  /** Language of the text that opens first. */
  readonly language: Locale;
  readonly published: WorkingCopy["published"];
  readonly draft: WorkingCopy["draft"];
  readonly files: WorkingCopy["files"];
  readonly editing: WorkingCopy["editing"];
  readonly others: WorkingCopy["others"];
  readonly choices: BlockChoices;
  /** A passage to open at: its part (0-based) and words of it; null: at the start. */
  readonly passage: { readonly part: number; readonly words: string } | null;
}
