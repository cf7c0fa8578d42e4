import { READERS } from "~/domain/lesson/edit/component-fields";
import { VARIANTS } from "~/domain/path/definition";
import type { Locale } from "~/domain/text";
import type { Translate } from "~/i18n/use-t";
import type { BlockFieldProps } from "./block-field";

export interface FieldChoice {
  readonly value: string;
  readonly label: string;
}

/** What a field lets one choose from, in the reader's language. */
export function choicesFor(
  { field, value, choices, language }: BlockFieldProps,
  locale: Locale,
  t: Translate,
): readonly FieldChoice[] {
  switch (field.kind) {
    case "choice":
      return withBlank(
        field.options.map((one) => ({ value: one.value, label: one.label[locale] })),
        t(field.optional === true ? "editor.field.none" : "editor.field.choose"),
      );
    case "duty":
      return [
        { value: "", label: t("editor.duty.usual") },
        { value: "required", label: t("editor.duty.required") },
        { value: "optional", label: t("editor.duty.optional") },
      ];
    case "question":
      return withCurrent(
        choices.questions.map(({ id, stem }) => ({
          value: id,
          label: `${stem[language]} (${id})`,
        })),
        value,
        t("editor.field.choose"),
      );
    case "questions":
      return choices.questions
        .filter(({ use }) => use === "pre")
        .map(({ id, stem }) => ({ value: id, label: stem[language] }));
    case "term":
      return withCurrent(
        choices.terms.map(({ id, term }) => ({ value: id, label: term[language] })),
        value,
        t("editor.field.choose"),
      );
    case "objective":
      return withCurrent(objectives(choices, language), value, t("editor.field.none"));
    case "objectives":
      return objectives(choices, language);
    case "variants":
      return VARIANTS.map((one) => ({ value: one, label: READERS[one][locale] }));
    default:
      return [];
  }
}

function objectives(
  { objectives: all }: BlockFieldProps["choices"],
  language: Locale,
): readonly FieldChoice[] {
  return all.map(({ id, text }) => ({ value: id, label: `${id}: ${text[language]}` }));
}

function withBlank(options: readonly FieldChoice[], label: string): readonly FieldChoice[] {
  return [{ value: "", label }, ...options];
}

/** What is written stays a choice, also when nothing of that name is known (yet). */
function withCurrent(
  options: readonly FieldChoice[],
  value: unknown,
  blank: string,
): readonly FieldChoice[] {
  const isKnown = options.some((one) => one.value === value);
  const current = typeof value === "string" && value !== "" && !isKnown;
  return withBlank(current ? [...options, { value, label: value }] : options, blank);
}
