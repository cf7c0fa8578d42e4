import type { Text } from "~/domain/text";
import { useT } from "~/i18n/use-t";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";

interface TextFieldsProps {
  readonly id: string;
  readonly name: string;
  readonly text: Text;
  readonly label?: "title" | "brief";
  readonly long?: boolean;
}

/** One text in both languages, side by side where there is room. */
export function TextFields({ id, name, text, label = "title", long }: TextFieldsProps) {
  const t = useT();
  const Control = long ? TextArea : TextInput;
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <Control
        id={`${id}-${name}-sr`}
        name={`${name}-sr`}
        label={t(`pathEditor.${label}Sr`)}
        defaultValue={text.sr}
        required
      />
      <Control
        id={`${id}-${name}-en`}
        name={`${name}-en`}
        label={t(`pathEditor.${label}En`)}
        defaultValue={text.en}
        required
      />
    </div>
  );
}
