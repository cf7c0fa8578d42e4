import { RIGHT, type DraftRow, type QuestionDraft } from "~/domain/quiz/edit/draft";
import { KEY_FIELD, rowField } from "~/domain/quiz/edit/draft-form";
import { useLocale, useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";
import { CheckField } from "./check-field";
import { useNotes } from "./field-notes";

interface RowKeyProps {
  readonly draft: QuestionDraft;
  readonly row: DraftRow;
  readonly index: number;
}

/** What makes a row right: a mark, a credit, a value or a partner. */
export function RowKey({ draft, row, index }: RowKeyProps) {
  const t = useT();
  const name = rowField("rows", index, "key");
  const { error } = useNotes(name);
  switch (draft.type) {
    case "single":
      return (
        <CheckField
          type="radio"
          name={KEY_FIELD}
          value={row.id}
          defaultChecked={row.key === RIGHT}
          label={t("bank.row.isRight")}
        />
      );
    case "multiple":
      return (
        <CheckField
          type="checkbox"
          name={name}
          value={RIGHT}
          defaultChecked={row.key === RIGHT}
          label={t("bank.row.isRight")}
        />
      );
    case "scenario":
    case "numeric":
      return (
        <TextInput
          id={name}
          name={name}
          numeric
          label={t(draft.type === "scenario" ? "bank.field.credit" : "bank.field.mistake")}
          error={error}
          defaultValue={row.key}
          autoComplete="off"
        />
      );
    case "matching":
      return <Partner draft={draft} row={row} name={name} error={error} />;
    case "ordering":
      return null;
  }
}

interface PartnerProps {
  readonly draft: QuestionDraft;
  readonly row: DraftRow;
  readonly name: string;
  readonly error: string | undefined;
}

function Partner({ draft, row, name, error }: PartnerProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <Select
      id={name}
      name={name}
      label={t("bank.field.partner")}
      error={error}
      defaultValue={row.key}
      options={[
        { value: "", label: t("bank.field.noPartner") },
        ...draft.partners.map(({ id, text }, index) => ({
          value: id,
          label: text[locale] || t("bank.row.partner", { number: index + 1 }),
        })),
      ]}
    />
  );
}
