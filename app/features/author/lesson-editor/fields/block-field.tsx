import type { ComponentField } from "~/domain/lesson/edit/field";
import type { Literal } from "~/domain/lesson/literal";
import type { Locale } from "~/domain/text";
import { useLocale, useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import type { BlockChoices } from "../editor-view";
import { AreasField } from "./areas-field";
import { choicesFor } from "./field-choices";
import { LinesField } from "./lines-field";
import { TicksField } from "./ticks-field";

export interface BlockFieldProps<Field extends ComponentField = ComponentField> {
  readonly field: Field;
  readonly value: Literal | null;
  readonly error: string | undefined;
  readonly choices: BlockChoices;
  /** Language of the text that is written, in which questions and terms are named. */
  readonly language: Locale;
  readonly onChange: (value: Literal | null) => void;
}

/** One field of a block's form, by its kind. */
export function BlockField(props: BlockFieldProps) {
  const t = useT();
  const locale = useLocale();
  const { field, value, error, onChange } = props;
  const common = {
    name: field.name,
    id: `block-${field.name}`,
    label: field.label[locale],
    hint: field.hint?.[locale],
    error,
    optional: field.optional,
  };
  const text = typeof value === "string" ? value : "";
  switch (field.kind) {
    case "line":
    case "slug":
    case "address":
      return (
        <TextInput {...common} value={text} onChange={(event) => onChange(event.target.value)} />
      );
    case "text":
      return (
        <TextArea
          {...common}
          rows={2}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case "list":
      return (
        <TextArea
          {...common}
          value={Array.isArray(value) ? value.join("\n") : ""}
          onChange={(event) => onChange(event.target.value.split("\n"))}
        />
      );
    case "choice":
    case "question":
    case "term":
    case "objective":
    case "duty": {
      const options = choicesFor(props, locale, t);
      return (
        <Select
          {...common}
          optional={false}
          options={options}
          value={text}
          onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
        />
      );
    }
    case "objectives":
    case "variants":
    case "questions":
      return <TicksField {...props} options={choicesFor(props, locale, t)} />;
    case "lines":
      return <LinesField {...props} />;
    case "areas":
      return <AreasField {...props} />;
  }
}
