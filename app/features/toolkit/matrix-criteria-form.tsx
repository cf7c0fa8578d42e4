import { CURRENCIES } from "~/domain/toolkit/amount";
import { SIDES } from "~/domain/toolkit/selection-matrix/document";
import { criterionSlots } from "~/domain/toolkit/selection-matrix/form";
import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { Select } from "~/ui/form/select";
import { Section } from "~/ui/heading";
import { SheetInput, type FormState } from "./part-fields";

const ANCHORED = [1, 3, 5] as const;

/** Criteria, weights and scales of both sides. */
export function CriteriaForm({ state }: { readonly state: FormState }) {
  const t = useT();
  return (
    <>
      {SIDES.map((side) => (
        <Section key={side} id={side} title={t(`toolkit.matrix.side.${side}`)}>
          <p className="mb-4 text-small text-ink2">{t(`toolkit.matrix.sideHint.${side}`)}</p>
          {criterionSlots(side).map((id, index) => (
            <Criterion key={id} id={id} number={index + 1} state={state} />
          ))}
        </Section>
      ))}
      <Section id="line" title={t("toolkit.matrix.line")}>
        <div className="grid gap-6">
          <SheetInput
            name="threshold"
            label={t("toolkit.matrix.thresholdLabel")}
            hint={t("toolkit.matrix.thresholdHint")}
            numeric
            optional
            maxLength={10}
            state={state}
          />
          <Select
            name="currency"
            label={t("toolkit.currency")}
            defaultValue={state.fields.currency ?? "EUR"}
            options={CURRENCIES.map((currency) => ({ value: currency, label: currency }))}
          />
        </div>
      </Section>
    </>
  );
}

interface CriterionProps {
  readonly id: string;
  readonly number: number;
  readonly state: FormState;
}

function Criterion({ id, number, state }: CriterionProps) {
  const t = useT();
  const said = ANCHORED.some((_, index) => (state.fields[`${id}-anchor-${index}`] ?? "") !== "");
  return (
    <div className="mb-6 border-b border-line pb-3">
      <div className="flex flex-wrap gap-4">
        <div className="flex-[3_1_12rem]">
          <SheetInput
            name={`${id}-name`}
            label={t("toolkit.matrix.criterion", { number })}
            maxLength={60}
            state={state}
          />
        </div>
        <div className="flex-[1_1_5rem]">
          <SheetInput
            name={`${id}-weight`}
            label={t("toolkit.matrix.weight")}
            numeric
            maxLength={3}
            state={state}
          />
        </div>
      </div>
      <Details summary={t("toolkit.matrix.scale")} open={said}>
        <div className="grid gap-4">
          {ANCHORED.map((score, index) => (
            <SheetInput
              key={score}
              name={`${id}-anchor-${index}`}
              label={t("toolkit.matrix.anchor", { score })}
              maxLength={120}
              state={state}
            />
          ))}
        </div>
      </Details>
    </div>
  );
}
