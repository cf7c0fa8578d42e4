import { CURRENCIES } from "~/domain/toolkit/amount";
import { VALUE_TEXT } from "~/domain/toolkit/value-calculator/form";
import { useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import { Section } from "~/ui/heading";
import { SheetInput, type FormState } from "./part-fields";
import { Tick } from "./value-fields";

/** What the same job costs in a year: with the alternative, and with us. */
export function BillsForm({ state }: { readonly state: FormState }) {
  const t = useT();
  return (
    <>
      <Select
        name="currency"
        label={t("toolkit.currency")}
        defaultValue={state.fields.currency ?? "EUR"}
        options={CURRENCIES.map((currency) => ({ value: currency, label: currency }))}
      />
      {(["reference", "offer"] as const).map((side) => (
        <Section key={side} id={side} title={t(`value.form.${side}`)}>
          <p className="mb-4 text-small text-ink2">{t(`value.form.${side}Hint`)}</p>
          <div className="grid gap-6">
            <SheetInput
              name={`${side}-name`}
              label={t("value.form.name")}
              maxLength={VALUE_TEXT.name}
              state={state}
            />
            <SheetInput
              name={`${side}-quantity`}
              label={t("value.form.quantity")}
              numeric
              maxLength={40}
              state={state}
            />
            <SheetInput
              name={`${side}-unit`}
              label={t("value.form.unit")}
              hint={t("value.form.unitHint")}
              maxLength={VALUE_TEXT.unit}
              state={state}
            />
            <SheetInput
              name={`${side}-price`}
              label={t("value.form.price")}
              numeric
              maxLength={40}
              state={state}
            />
            <Tick name={`${side}-agreed`} label={t("value.form.agreed")} state={state} />
          </div>
        </Section>
      ))}
    </>
  );
}
