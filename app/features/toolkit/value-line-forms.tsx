import {
  CONFIDENCES,
  EFFECTS,
  MINUS_KINDS,
  SUPPLIERS,
  type ValueCalculator,
} from "~/domain/toolkit/value-calculator/document";
import { VALUE_TEXT } from "~/domain/toolkit/value-calculator/form";
import { useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import { Section } from "~/ui/heading";
import { SheetInput, type FormState } from "./part-fields";
import { Tick } from "./value-fields";

interface LineFormProps {
  readonly calculator: ValueCalculator;
  readonly state: FormState;
  /** It is on the sheet already. */
  readonly known: boolean;
}

/** Something that goes better with us: what it is worth, and where that comes from. */
export function DriverForm({ calculator: { currency }, state, known }: LineFormProps) {
  const t = useT();
  const { fields } = state;
  return (
    <>
      <div className="grid gap-6">
        <SheetInput
          name="what"
          label={t("value.form.what")}
          hint={t("value.form.whatHint")}
          maxLength={VALUE_TEXT.name}
          state={state}
        />
        <SheetInput
          name="metric"
          label={t("value.form.metric")}
          hint={t("value.form.metricHint")}
          maxLength={VALUE_TEXT.name}
          state={state}
        />
        <Select
          name="effect"
          label={t("value.form.effect")}
          defaultValue={fields.effect ?? ""}
          options={[
            { value: "", label: t("value.form.noEffect") },
            ...EFFECTS.map((effect) => ({
              value: effect,
              label: t(`value.form.effect.${effect}`),
            })),
          ]}
        />
      </div>
      <Section id="worth" title={t("value.form.worth")}>
        <p className="mb-4 text-small text-ink2">{t("value.form.worthHint")}</p>
        <div className="grid gap-6">
          <SheetInput
            name="improvement"
            label={t("value.form.improvement")}
            hint={t("value.form.improvementHint")}
            numeric
            inputMode="text"
            maxLength={40}
            state={state}
          />
          <SheetInput
            name="unit-value"
            label={t("value.form.unitValue", { currency })}
            numeric
            maxLength={40}
            state={state}
          />
          <SheetInput
            name="volume"
            label={t("value.form.volume")}
            hint={t("value.form.volumeHint")}
            numeric
            maxLength={40}
            state={state}
          />
          <SheetInput
            name="amount"
            label={t("value.form.amount", { currency })}
            numeric
            maxLength={40}
            state={state}
          />
          <Tick name="agreed" label={t("value.form.agreed")} state={state} />
        </div>
      </Section>
      <Section id="proof" title={t("value.form.proof")}>
        <p className="mb-4 text-small text-ink2">{t("value.form.proofHint")}</p>
        <div className="grid gap-6">
          <SheetInput
            name="source"
            label={t("value.form.source")}
            hint={t("value.form.sourceHint")}
            maxLength={VALUE_TEXT.source}
            state={state}
          />
          <Select
            name="confidence"
            label={t("value.form.confidence")}
            defaultValue={fields.confidence ?? ""}
            options={[
              { value: "", label: t("value.form.noConfidence") },
              ...CONFIDENCES.map((level) => ({
                value: level,
                label: t(`value.confidence.${level}`),
              })),
            ]}
          />
          <Select
            name="supplier"
            label={t("value.form.supplier")}
            defaultValue={fields.supplier ?? ""}
            options={[
              { value: "", label: t("value.form.noSupplier") },
              ...SUPPLIERS.map((who) => ({ value: who, label: t(`value.form.supplier.${who}`) })),
            ]}
          />
        </div>
      </Section>
      {known && (
        <div className="mt-10">
          <Tick name="remove" label={t("value.form.removeDriver")} state={state} />
        </div>
      )}
    </>
  );
}

/** Something that costs the customer more with us than with the alternative. */
export function MinusForm({ calculator: { currency }, state, known }: LineFormProps) {
  const t = useT();
  return (
    <>
      <div className="grid gap-6">
        <SheetInput
          name="what"
          label={t("value.form.minusWhat")}
          hint={t("value.form.minusHint")}
          maxLength={VALUE_TEXT.name}
          state={state}
        />
        <Select
          name="kind"
          label={t("value.form.kind")}
          defaultValue={state.fields.kind ?? "yearly"}
          options={MINUS_KINDS.map((kind) => ({
            value: kind,
            label: t(`value.form.kind.${kind}`),
          }))}
        />
        <SheetInput
          name="amount"
          label={t("value.form.minusAmount", { currency })}
          numeric
          maxLength={40}
          state={state}
        />
        <SheetInput
          name="rate"
          label={t("value.form.minusRate")}
          hint={t("value.form.minusRateHint")}
          numeric
          maxLength={10}
          state={state}
        />
        <Tick name="agreed" label={t("value.form.agreed")} state={state} />
      </div>
      {known && (
        <div className="mt-10">
          <Tick name="remove" label={t("value.form.removeMinus")} state={state} />
        </div>
      )}
    </>
  );
}
