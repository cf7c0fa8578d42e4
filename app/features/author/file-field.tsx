import type { ChangeEvent } from "react";
import { useT } from "~/i18n/use-t";
import { Field, type FieldText } from "~/ui/form/field";
import { FileInput } from "~/ui/form/file-input";

interface FileFieldProps extends FieldText {
  readonly name: string;
  /** Endings without the dot. */
  readonly endings: readonly string[];
  /** Megabytes; what is larger is told before it is sent. */
  readonly most?: number;
}

/** A file to be sent, with what may be chosen. */
export function FileField({ name, endings, most, ...text }: FileFieldProps) {
  const t = useT();
  const tell = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const size = currentTarget.files?.[0]?.size ?? 0;
    const tooLarge = most !== undefined && size > most * 1_000_000;
    currentTarget.setCustomValidity(tooLarge ? t("media.field.tooLarge", { most }) : "");
    currentTarget.reportValidity();
  };
  return (
    <Field id={name} {...text}>
      {(aria) => (
        <FileInput
          name={name}
          accept={endings.map((ending) => `.${ending}`).join(",")}
          onChange={tell}
          {...aria}
        />
      )}
    </Field>
  );
}
