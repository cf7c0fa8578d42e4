import type { FormEvent } from "react";
import type { Entry } from "~/domain/roleplay/play-from";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Select } from "~/ui/form/select";
import { CheckBox } from "../path-editor/check-box";
import { FormValues } from "../path-editor/form-values";
import { NumberField } from "../path-editor/number-field";

interface EntryFormProps {
  readonly roleplay: Roleplay;
  readonly onBegin: (entry: Entry) => void;
}

/** Chooses where in a talk one enters, and how it stands there. */
export function EntryForm({ roleplay, onBegin }: EntryFormProps) {
  const t = useT();
  const locale = useLocale();
  const { start, flags, prepare, states, first } = roleplay;
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onBegin(entryIn(new FormValues(new FormData(event.currentTarget)), roleplay));
  };
  return (
    <form onSubmit={begin} className="grid max-w-form gap-3">
      <Select
        name="state"
        label={t("pathEditor.play.state")}
        defaultValue={first}
        options={Object.entries(states).map(([id, { says }]) => ({
          value: id,
          label: `${id}: ${says[0]?.text[locale] ?? ""}`,
        }))}
      />
      <NumberField id="play" name="trust" label={t("pathEditor.play.trust")} value={start.trust} />
      <NumberField id="play" name="value" label={t("pathEditor.play.value")} value={start.value} />
      {start.time !== null && (
        <NumberField id="play" name="time" label={t("pathEditor.play.time")} value={start.time} />
      )}
      {flags.length > 0 && (
        <fieldset>
          <legend className="font-strong">{t("pathEditor.play.flags")}</legend>
          {flags.map((flag) => (
            <CheckBox key={flag} name="flags" value={flag} checked={false}>
              {flag}
            </CheckBox>
          ))}
        </fieldset>
      )}
      {prepare.from.length > 0 && (
        <fieldset>
          <legend className="font-strong">{t("pathEditor.play.prepared")}</legend>
          {prepare.from.map(({ id, text }) => (
            <CheckBox key={id} name="prepared" value={id} checked={false}>
              {text[locale]}
            </CheckBox>
          ))}
        </fieldset>
      )}
      <p>
        <Button>{t("pathEditor.play.begin")}</Button>
      </p>
    </form>
  );
}

function entryIn(form: FormValues, { start, prepare }: Roleplay): Entry {
  const prepared = form.words("prepared");
  return {
    state: form.word("state"),
    metrics: {
      trust: Math.min(100, form.number("trust")),
      value: Math.min(100, form.number("value")),
      time: start.time === null ? null : form.number("time"),
    },
    flags: form.words("flags"),
    prepared: prepare.from.map(({ id }) => id).filter((id) => prepared.includes(id)),
  };
}
