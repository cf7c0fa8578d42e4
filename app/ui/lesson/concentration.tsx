import { MOST_CUSTOMERS } from "~/domain/toolkit/read-revenues";
import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import { ConcentrationResult } from "./concentration-result";
import { fieldError } from "./field-error";
import { IslandFrame } from "./island-frame";
import type { IslandForm, ViewOf } from "./island-view";

interface ConcentrationProps {
  readonly view: ViewOf<"concentration">;
  readonly form: IslandForm;
}

/** Own revenue concentration: ten fields named `revenue` and one text named `pasted`. */
export function Concentration({ view, form }: ConcentrationProps) {
  const t = useT();
  const error = fieldError(form, "pasted");
  return (
    <IslandFrame
      form={form}
      submit={t("lesson.concentration.save")}
      after={view.result && <ConcentrationResult result={view.result} />}
    >
      <fieldset className="question__fields" aria-describedby={`${form.id}-intro`}>
        <legend>
          <h2 className="question__stem">{t("lesson.concentration.title")}</h2>
        </legend>
        <p id={`${form.id}-intro`} className="question__hint">
          {t("lesson.concentration.intro")} {t("common.field.onlyYou")}.
        </p>
        {fieldError(form, "revenue") && (
          <p className="question__error" role="alert">
            {fieldError(form, "revenue")}
          </p>
        )}
        <div className="revenues">
          {Array.from({ length: MOST_CUSTOMERS }, (_, index) => (
            <TextInput
              key={index}
              id={`${form.id}-revenue-${index}`}
              name="revenue"
              label={t("lesson.concentration.customer", { number: index + 1 })}
              numeric
              autoComplete="off"
              maxLength={40}
              defaultValue={view.revenues[index] ?? ""}
            />
          ))}
        </div>
      </fieldset>
      <Details
        summary={t("lesson.concentration.paste")}
        open={view.pasted !== "" || error !== undefined}
      >
        <TextArea
          id={`${form.id}-pasted`}
          name="pasted"
          label={t("lesson.concentration.pasteLabel")}
          hint={t("lesson.concentration.pasteHint")}
          error={error}
          audience="self"
          rows={5}
          maxLength={4000}
          defaultValue={view.pasted}
        />
      </Details>
    </IslandFrame>
  );
}
