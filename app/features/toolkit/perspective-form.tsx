import { ASKED, type Asked } from "~/domain/toolkit/perspective-sheet/document";
import { LONGEST } from "~/domain/toolkit/perspective-sheet/form";
import { useT } from "~/i18n/use-t";
import { TextArea } from "~/ui/form/text-area";
import { Section } from "~/ui/heading";
import { SheetInput, useFieldError, type FormState } from "./part-fields";

interface PersonFormProps {
  readonly state: FormState;
  /** The last day that a check may have. */
  readonly today: string;
}

/** One person: who, five answers each with its source, and what a check brought. */
export function PersonForm({ state, today }: PersonFormProps) {
  const t = useT();
  return (
    <>
      <p className="mb-6 max-w-read">
        {t("toolkit.sheet.audience")} {t("perspective.facts")}
      </p>
      <SheetInput
        name="name"
        label={t("perspective.name")}
        hint={t("perspective.nameHint")}
        maxLength={LONGEST.name}
        state={state}
      />
      {ASKED.map((asked) => (
        <Answer key={asked} asked={asked} state={state} />
      ))}
      <Check state={state} today={today} />
    </>
  );
}

function Answer({ asked, state }: { readonly asked: Asked; readonly state: FormState }) {
  const t = useT();
  return (
    <Section id={asked} title={t(`perspective.field.${asked}`)}>
      <div className="grid gap-4">
        <Words name={asked} label={t(`perspective.ask.${asked}`)} state={state} />
        <SheetInput
          name={`${asked}-source`}
          label={t("perspective.source")}
          hint={asked === ASKED[0] ? t("perspective.sourceHint") : undefined}
          maxLength={LONGEST.source}
          state={state}
        />
      </div>
    </Section>
  );
}

function Check({ state, today }: PersonFormProps) {
  const t = useT();
  return (
    <Section id="check" title={t("perspective.check")}>
      <p className="mb-4">{t("perspective.checkHint")}</p>
      <div className="grid gap-4">
        <SheetInput
          name="check-with"
          label={t("perspective.with")}
          hint={t("perspective.withHint")}
          maxLength={LONGEST.name}
          state={state}
        />
        <SheetInput
          name="check-on"
          type="date"
          max={today}
          label={t("perspective.on")}
          state={state}
        />
        <Words name="check-right" label={t("perspective.right")} state={state} />
        <Words name="check-correct" label={t("perspective.toCorrect")} state={state} />
      </div>
    </Section>
  );
}

interface WordsProps {
  readonly name: string;
  readonly label: string;
  readonly state: FormState;
}

function Words({ name, label, state }: WordsProps) {
  const error = useFieldError(state);
  return (
    <TextArea
      name={name}
      label={label}
      error={error(name)}
      rows={2}
      maxLength={LONGEST.text}
      defaultValue={state.fields[name] ?? ""}
    />
  );
}
