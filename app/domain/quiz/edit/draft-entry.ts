import type { Text } from "~/domain/text";
import { RIGHT, type DraftRow, type QuestionDraft } from "./draft";
import { plainDecimal } from "./plain-decimal";

/** A question as `questions.yaml` holds it, keys in the order in which people read them. */
export type QuestionEntry = Readonly<Record<string, unknown>>;

const credit = (key: string): number | string =>
  /^\d{1,3}$/.test(key.trim()) ? Number(key) : key.trim();

function body(draft: QuestionDraft): QuestionEntry {
  const { rows, partners, why } = draft;
  const choice = ({ id, text, why: reason }: DraftRow, mark: QuestionEntry) => ({
    id,
    ...mark,
    text,
    why: reason,
  });
  switch (draft.type) {
    case "single":
    case "multiple":
      return { options: rows.map((row) => choice(row, { right: row.key === RIGHT })) };
    case "scenario":
      return {
        case: draft.case,
        options: rows.map((row) => choice(row, { credit: credit(row.key) })),
      };
    case "numeric":
      return {
        answer: {
          value: plainDecimal(draft.value),
          tolerance: plainDecimal(draft.tolerance),
          ...(draft.unit !== "" && { unit: draft.unit }),
        },
        ...(rows.length > 0 && {
          mistakes: rows.map((row) => ({ value: plainDecimal(row.key), why: row.why })),
        }),
        why,
      };
    case "ordering":
      return { items: rows.map(({ id, text }) => ({ id, text })), why };
    case "matching":
      return {
        left: rows.map((row) => choice(row, {})),
        right: partners.map(({ id, text }) => ({ id, text })),
        pairs: Object.fromEntries(
          rows.flatMap(({ id, key }) => (key === "" ? [] : [[id, key] as const])),
        ),
      };
  }
}

const trimmed = (text: Text): Text => ({ sr: text.sr.trim(), en: text.en.trim() });

/** The same draft with spaces around its texts gone. */
export function tidyDraft(draft: QuestionDraft): QuestionDraft {
  return {
    ...draft,
    id: draft.id.trim(),
    family: draft.family.trim(),
    unit: draft.unit.trim(),
    stem: trimmed(draft.stem),
    case: trimmed(draft.case),
    why: trimmed(draft.why),
    rows: draft.rows.map((row) => ({
      ...row,
      key: row.key.trim(),
      text: trimmed(row.text),
      why: trimmed(row.why),
    })),
    partners: draft.partners.map((one) => ({ ...one, text: trimmed(one.text) })),
  };
}

/** What stands in the file for a draft; a question alone in its family is not told to have one. */
export function entryOf(written: QuestionDraft): QuestionEntry {
  const draft = tidyDraft(written);
  const { id, type, objective, family, critical, use, stem } = draft;
  const { case: situation, ...rest } = body(draft);
  return {
    id,
    type,
    objective,
    ...(family !== "" && family !== id && { family }),
    ...(critical && { critical }),
    use: [...use],
    ...(situation !== undefined && { case: situation }),
    stem,
    ...rest,
  };
}
