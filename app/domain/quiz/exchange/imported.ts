import type { Text } from "~/domain/text";
import type { QuestionDraft } from "../edit/draft";

/** The formats in which questions come and go. */
export const EXCHANGE_FORMATS = ["csv", "gift"] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

export const asExchangeFormat = (value: string | null): ExchangeFormat | null =>
  EXCHANGE_FORMATS.find((format) => format === value) ?? null;

/** The most that one import takes. */
export const IMPORT_LIMITS = { bytes: 1_000_000, questions: 500, questionLength: 20_000 } as const;

/** One question of a foreign file: what could be taken of it and what was lost. */
export interface ImportedQuestion {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** How its author would know it: its title, its id or its first words. */
  readonly name: string;
  /** Null: nothing could be taken, and `lost` says why. */
  readonly draft: QuestionDraft | null;
  readonly lost: readonly Text[];
}

export type ImportReport =
  | {
      readonly kind: "read";
      readonly questions: readonly ImportedQuestion[];
      /** What holds for the whole file. */
      readonly notes: readonly Text[];
    }
  | { readonly kind: "refused"; readonly message: Text };

/** A file that questions were written to. */
export interface Exported {
  readonly text: string;
  /** What the format could not hold, by question id; nothing lost, no entry. */
  readonly lost: readonly { readonly id: string; readonly parts: readonly Text[] }[];
}
