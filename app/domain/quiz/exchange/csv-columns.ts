import type { DraftPartner, DraftRow, QuestionDraft } from "../edit/draft";
import { PARTNER_LIMITS, ROW_LIMITS } from "../edit/draft";

/** Columns of a question itself, in the order of the file. */
const HEAD = [
  "lesson",
  "id",
  "type",
  "objective",
  "family",
  "critical",
  "use",
  "stem_sr",
  "stem_en",
  "case_sr",
  "case_en",
  "why_sr",
  "why_en",
  "value",
  "tolerance",
  "unit",
] as const;

/** Parts of a row: its id, texts, key (`1`, credit, partner or value) and explanation. */
export const ROW_PARTS = ["id", "sr", "en", "key", "why_sr", "why_en"] as const;
export const PARTNER_PARTS = ["id", "sr", "en"] as const;

/** Column of a part of the n-th row (from 0). */
export const rowColumn = (index: number, part: (typeof ROW_PARTS)[number]): string =>
  `row${index + 1}_${part}`;
export const partnerColumn = (index: number, part: (typeof PARTNER_PARTS)[number]): string =>
  `match${index + 1}_${part}`;

const range = (length: number) => Array.from({ length }, (_, index) => index);

/** The columns that these questions need, and none that all of them leave empty but the head. */
export function columnsFor(drafts: readonly QuestionDraft[]): readonly string[] {
  const rows = Math.max(0, ...drafts.map((draft) => draft.rows.length));
  const partners = Math.max(0, ...drafts.map((draft) => draft.partners.length));
  return [
    ...HEAD,
    ...range(Math.min(rows, ROW_LIMITS.matching.max)).flatMap((index) =>
      ROW_PARTS.map((part) => rowColumn(index, part)),
    ),
    ...range(Math.min(partners, PARTNER_LIMITS.max)).flatMap((index) =>
      PARTNER_PARTS.map((part) => partnerColumn(index, part)),
    ),
  ];
}

export const rowCell = (row: DraftRow, part: (typeof ROW_PARTS)[number]): string => {
  switch (part) {
    case "id":
      return row.id;
    case "sr":
    case "en":
      return row.text[part];
    case "key":
      return row.key;
    case "why_sr":
      return row.why.sr;
    case "why_en":
      return row.why.en;
  }
};

export const partnerCell = (partner: DraftPartner, part: (typeof PARTNER_PARTS)[number]): string =>
  part === "id" ? partner.id : partner.text[part];
