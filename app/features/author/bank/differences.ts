import type { QuestionDraft } from "~/domain/quiz/edit/draft";
import { LOCALES, type Text } from "~/domain/text";

/** A field as somebody else left it. */
export interface Difference {
  readonly field: string;
  readonly theirs: string;
}

type Field = readonly [field: string, value: string];

const pair = (field: string, text: Text): Field[] =>
  LOCALES.map((locale) => [`${field}.${locale}`, text[locale]] as const);

function fieldsOf(draft: QuestionDraft): readonly Field[] {
  return [
    ["objective", draft.objective],
    ["family", draft.family],
    ["critical", draft.critical ? "✓" : ""],
    ["use", draft.use.join(", ")],
    ...pair("case", draft.case),
    ...pair("stem", draft.stem),
    ["value", draft.value],
    ["tolerance", draft.tolerance],
    ["unit", draft.unit],
    ...draft.partners.flatMap(({ text }, index) => pair(`partners.${index}.text`, text)),
    ...draft.rows.flatMap(({ text, why, key }, index): Field[] => [
      [`rows.${index}.key`, key],
      ...pair(`rows.${index}.text`, text),
      ...pair(`rows.${index}.why`, why),
    ]),
    ...pair("why", draft.why),
  ];
}

/** Every field that stands differently in their version, as it stands there. */
export function differences(mine: QuestionDraft, theirs: QuestionDraft): readonly Difference[] {
  const own = new Map(fieldsOf(mine));
  const other = new Map(fieldsOf(theirs));
  return [...new Set([...other.keys(), ...own.keys()])].flatMap((field) => {
    const value = other.get(field) ?? "";
    return value === (own.get(field) ?? "") ? [] : [{ field, theirs: value }];
  });
}
