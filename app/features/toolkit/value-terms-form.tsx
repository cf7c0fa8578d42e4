import { CONFIDENCES } from "~/domain/toolkit/value-calculator/document";
import { VALUE_TEXT } from "~/domain/toolkit/value-calculator/form";
import { useT } from "~/i18n/use-t";
import { TextArea } from "~/ui/form/text-area";
import { Section } from "~/ui/heading";
import { SheetInput, useFieldError, type FormState } from "./part-fields";
import { Tick } from "./value-fields";

interface TermsFormProps {
  readonly state: FormState;
}

/** How long the contract runs, the customer's rate, and what the conservative case counts. */
export function TermsForm({ state }: TermsFormProps) {
  const t = useT();
  return (
    <>
      <Section id="contract" title={t("value.form.contract")}>
        <div className="grid gap-6">
          <SheetInput
            name="years"
            label={t("value.form.years")}
            hint={t("value.form.yearsHint")}
            numeric
            maxLength={4}
            state={state}
          />
          <Tick name="years-agreed" label={t("value.form.yearsAgreed")} state={state} />
          <SheetInput
            name="rate"
            label={t("value.form.rate")}
            hint={t("value.form.rateHint")}
            numeric
            optional
            maxLength={10}
            state={state}
          />
          <Tick name="rate-agreed" label={t("value.form.rateAgreed")} state={state} />
        </div>
      </Section>
      <Section id="weights" title={t("value.form.weights")}>
        <p className="mb-4 text-small text-ink2">{t("value.form.weightsHint")}</p>
        <div className="grid gap-6">
          {CONFIDENCES.map((level) => (
            <SheetInput
              key={level}
              name={`weight-${level}`}
              label={t(`value.confidence.${level}`)}
              numeric
              maxLength={6}
              state={state}
            />
          ))}
          <Tick name="careful-agreed" label={t("value.form.carefulAgreed")} state={state} />
        </div>
      </Section>
    </>
  );
}

/** What stays with us: margin and notes. */
export function OwnForm({ state }: TermsFormProps) {
  const t = useT();
  const error = useFieldError(state);
  return (
    <div className="grid gap-6">
      <SheetInput
        name="margin"
        label={t("value.form.margin")}
        numeric
        optional
        maxLength={10}
        state={state}
      />
      <TextArea
        name="note"
        label={t("value.form.note")}
        hint={t("value.form.noteHint")}
        error={error("note")}
        optional
        rows={4}
        maxLength={VALUE_TEXT.note}
        defaultValue={state.fields.note ?? ""}
      />
    </div>
  );
}
