import { useLocale, useT } from "~/i18n/use-t";
import type { BlockFieldProps } from "./block-field";
import type { FieldChoice } from "./field-choices";

interface TicksFieldProps extends BlockFieldProps {
  readonly options: readonly FieldChoice[];
}

/** Several of a few: written as ids between spaces, or as a list for questions. */
export function TicksField({ field, value, error, options, onChange }: TicksFieldProps) {
  const t = useT();
  const locale = useLocale();
  const chosen = Array.isArray(value) ? value.map(String) : String(value ?? "").split(/ +/);
  const known = new Set(options.map((one) => one.value));
  // What is no longer there stays as it is written until it is taken out.
  const unknown = chosen.filter((one) => one !== "" && !known.has(one));
  const gone = unknown.map((id) => ({ value: id, label: t("editor.field.gone", { id }) }));
  const toggle = (id: string, ticked: boolean) => {
    const wanted = new Set(ticked ? [...chosen, id] : chosen.filter((one) => one !== id));
    const all = [...options, ...gone].map((one) => one.value);
    const ids = all.filter((one) => wanted.has(one));
    if (ids.length === 0) onChange(null);
    else onChange(field.kind === "questions" ? ids : ids.join(" "));
  };
  return (
    <fieldset aria-describedby={error === undefined ? undefined : `block-${field.name}-error`}>
      <legend className="pb-1 font-strong">{field.label[locale]}</legend>
      {error !== undefined && (
        <p id={`block-${field.name}-error`} className="pb-2 font-strong text-error">
          {error}
        </p>
      )}
      {[...options, ...gone].map(({ value: id, label }) => (
        <label key={id} className="flex min-h-target items-center gap-3 py-1">
          <input
            type="checkbox"
            name={field.name}
            className="size-[20px] shrink-0 accent-key"
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          <span className="min-w-0">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
