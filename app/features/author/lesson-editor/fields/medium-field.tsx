import type { MediaKind } from "~/domain/media/media";
import { useLocale, useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import { TextLink } from "~/ui/text-link";
import type { BlockFieldProps } from "./block-field";
import type { FieldChoice } from "./field-choices";

interface MediumFieldProps extends BlockFieldProps {
  readonly shows: MediaKind;
  readonly options: readonly FieldChoice[];
}

/** Something of the media library, by what it shows; what is missing is uploaded beside the text. */
export function MediumField(props: MediumFieldProps) {
  const { field, value, error, shows, options, onChange } = props;
  const t = useT();
  const locale = useLocale();
  return (
    <div>
      <Select
        name={field.name}
        id={`block-${field.name}`}
        label={field.label[locale]}
        hint={t("editor.medium.hint")}
        error={error}
        options={options}
        value={typeof value === "string" ? value : ""}
        onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
      />
      <TextLink standalone to={`/studio/media/new/${shows}`} target="_blank">
        {t("editor.medium.upload")}
      </TextLink>
    </div>
  );
}
