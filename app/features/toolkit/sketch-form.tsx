import { CURRENCIES } from "~/domain/toolkit/amount";
import { DRIVERS } from "~/domain/toolkit/profit-sketch/document";
import { useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { Section } from "~/ui/heading";
import { SheetInput, useFieldError, type FormState } from "./part-fields";

/** The figures of a profit sketch: one amount, or from one to another. */
export function SketchForm({ state }: { readonly state: FormState }) {
  const t = useT();
  const error = useFieldError(state);
  return (
    <>
      <Section id="income" title={t("toolkit.sketch.income")}>
        <div className="grid gap-6">
          <Select
            name="currency"
            label={t("toolkit.currency")}
            defaultValue={state.fields.currency ?? "EUR"}
            options={CURRENCIES.map((currency) => ({ value: currency, label: currency }))}
          />
          <SheetInput
            name="sales"
            label={t("toolkit.sketch.sales")}
            numeric
            maxLength={40}
            state={state}
          />
          <RangeFields
            name="margin"
            legend={t("toolkit.sketch.margin")}
            hint={t("toolkit.sketch.marginHint")}
            state={state}
          />
        </div>
      </Section>
      <Section id="costs" title={t("toolkit.sketch.costs")}>
        <p className="mb-4 text-small text-ink2">{t("toolkit.sketch.costsHint")}</p>
        <div className="grid gap-6">
          {DRIVERS.map((driver) => (
            <RangeFields
              key={driver}
              name={driver}
              legend={t(`toolkit.sketch.cost.${driver}`)}
              hint={t(`toolkit.sketch.hint.${driver}`)}
              state={state}
            />
          ))}
        </div>
      </Section>
      <Section id="credit" title={t("toolkit.sketch.cost.credit")}>
        <div className="grid gap-6">
          <SheetInput
            name="days"
            label={t("toolkit.sketch.days")}
            hint={t("toolkit.sketch.daysHint")}
            numeric
            maxLength={4}
            state={state}
          />
          <SheetInput
            name="capital"
            label={t("toolkit.sketch.capital")}
            hint={t("toolkit.sketch.capitalHint")}
            numeric
            maxLength={6}
            state={state}
          />
        </div>
      </Section>
      <Section id="conclusion" title={t("toolkit.sketch.note")}>
        <TextArea
          name="note"
          label={t("toolkit.sketch.noteLabel")}
          error={error("note")}
          optional
          rows={4}
          maxLength={2000}
          defaultValue={state.fields.note ?? ""}
        />
      </Section>
    </>
  );
}

interface RangeFieldsProps {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly state: FormState;
}

function RangeFields({ name, legend, hint, state }: RangeFieldsProps) {
  const t = useT();
  return (
    <fieldset>
      <legend className="font-strong">{legend}</legend>
      <p className="pb-2 text-small text-ink2">{hint}</p>
      <div className="flex flex-wrap gap-4">
        <SheetInput
          name={`${name}-low`}
          label={t("toolkit.sketch.low")}
          numeric
          maxLength={40}
          state={state}
        />
        <SheetInput
          name={`${name}-high`}
          label={t("toolkit.sketch.high")}
          numeric
          maxLength={40}
          state={state}
        />
      </div>
    </fieldset>
  );
}
