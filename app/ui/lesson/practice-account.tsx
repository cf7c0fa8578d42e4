import { useT } from "~/i18n/use-t";
import { TextInput } from "~/ui/form/text-input";
import { fieldError } from "./field-error";
import { IslandFrame } from "./island-frame";
import type { IslandForm, ViewOf } from "./island-view";

interface PracticeAccountProps {
  readonly view: ViewOf<"account">;
  readonly form: IslandForm;
}

/** The customer on whom everything is practised: `name`, and `disguise` to be shown instead. */
export function PracticeAccount({ view, form }: PracticeAccountProps) {
  const t = useT();
  return (
    <IslandFrame
      form={form}
      submit={t("lesson.account.save")}
      savedText={t("lesson.account.saved", { name: view.disguise.trim() || view.name.trim() })}
    >
      <div>
        <h2 className="question__stem">{t("lesson.account.title")}</h2>
        <p>{t("lesson.account.intro")}</p>
      </div>
      <TextInput
        id={`${form.id}-name`}
        name="name"
        label={t("lesson.account.name")}
        error={fieldError(form, "name")}
        audience="self"
        maxLength={80}
        autoComplete="off"
        defaultValue={view.name}
      />
      <TextInput
        id={`${form.id}-disguise`}
        name="disguise"
        label={t("lesson.account.disguise")}
        hint={t("lesson.account.disguiseHint")}
        error={fieldError(form, "disguise")}
        audience="manager"
        optional
        maxLength={40}
        autoComplete="off"
        defaultValue={view.disguise}
      />
    </IslandFrame>
  );
}
