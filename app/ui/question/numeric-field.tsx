import { useT } from "~/i18n/use-t";
import { TextInput } from "~/ui/form/text-input";

interface NumericFieldProps {
  readonly id: string;
  readonly unit: string;
  /** As typed before. */
  readonly value: string;
}

/** One number as text, so that comma and point both work, with its unit beside it. */
export function NumericField({ id, unit, value }: NumericFieldProps) {
  const t = useT();
  const label = t("practice.question.numericLabel");
  return (
    <div className="numeric">
      <TextInput
        id={`${id}-value`}
        name="value"
        label={unit ? t("practice.question.numericUnit", { label, unit }) : label}
        hint={t("practice.question.numericHint")}
        numeric
        autoComplete="off"
        maxLength={40}
        defaultValue={value}
      />
    </div>
  );
}
