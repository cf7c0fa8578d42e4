import type { BlankVerdict } from "~/domain/toolkit/exercise";
import type { ToolName } from "~/domain/toolkit/tool-name";
import { useT } from "~/i18n/use-t";
import { FormMessage } from "~/ui/form/form-message";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";
import { blankText, choiceTexts } from "./blank-text";
import type { ShownBlank } from "./example-view";

interface ExampleBlankProps {
  readonly tool: ToolName;
  readonly blank: ShownBlank;
  readonly value: string;
  readonly verdict: BlankVerdict | null;
}

/** A place to fill in, and once it was checked how it is, with the way to it when it is not right. */
export function ExampleBlank({ tool, blank, value, verdict }: ExampleBlankProps) {
  const t = useT();
  const { label, hint } = blankText(t, tool, blank.id);
  const error =
    verdict === "wrong" || verdict === "unreadable"
      ? t(`toolkit.example.${verdict}`, { hint })
      : undefined;
  return (
    <div>
      {blank.kind === "choice" ? (
        <Select
          name={blank.id}
          label={label}
          error={error}
          defaultValue={value}
          options={[{ value: "", label: t("toolkit.example.choose") }, ...choiceTexts(t, tool)]}
        />
      ) : (
        <TextInput
          name={blank.id}
          label={label}
          error={error}
          numeric
          autoComplete="off"
          maxLength={40}
          defaultValue={value}
        />
      )}
      {verdict === "right" && <FormMessage tone="saved">{t("toolkit.example.right")}</FormMessage>}
    </div>
  );
}
