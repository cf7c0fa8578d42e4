import { useT } from "~/i18n/use-t";
import { TextArea } from "~/ui/form/text-area";
import { Stem } from "~/ui/question/stem";
import { AccountLine } from "./account-line";
import { fieldError } from "./field-error";
import { IslandFrame } from "./island-frame";
import type { IslandForm, ViewOf } from "./island-view";

interface ReflectionProps {
  readonly prompt: string;
  readonly hint?: string;
  /** About the case in the text and not about the own account. */
  readonly about?: "case";
  readonly view: ViewOf<"reflection">;
  readonly form: IslandForm;
}

/** Private thoughts on a prompt, in a text named `text`, at most 4000 characters. */
export function Reflection({ prompt, hint, about, view, form }: ReflectionProps) {
  const t = useT();
  return (
    <IslandFrame
      form={form}
      submit={t("lesson.reflection.save")}
      savedText={t("lesson.reflection.saved")}
    >
      <div>
        <Stem level={2}>{prompt}</Stem>
        {about !== "case" && <AccountLine name={form.practiceAccount} />}
      </div>
      <TextArea
        id={`${form.id}-text`}
        name="text"
        label={t("lesson.reflection.label")}
        hint={hint}
        error={fieldError(form, "text")}
        audience="self"
        rows={5}
        maxLength={4000}
        defaultValue={view.text}
      />
    </IslandFrame>
  );
}
