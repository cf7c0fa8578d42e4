import { useLocale } from "~/i18n/use-t";
import type { BlockFieldProps } from "./block-field";
import type { FieldChoice } from "./field-choices";

interface TicksFieldProps extends BlockFieldProps {
  readonly options: readonly FieldChoice[];
}

/** Several of a few: written as ids between spaces, or as a list for questions. */
export function TicksField({ field, value, error, options, onChange }: TicksFieldProps) {
  const locale = useLocale();
  const chosen = Array.isArray(value) ? value.map(String) : String(value ?? "").split(/ +/);
  const known = new Set(options.map((one) => one.value));
  // Ids that nothing here knows stay as they are written.
  const unknown = chosen.filter((one) => one !== "" && !known.has(one));
  const toggle = (id: string, ticked: boolean) => {
    const wanted = new Set(ticked ? [...chosen, id] : chosen.filter((one) => one !== id));
    const ids = [...options.map((one) => one.value).filter((one) => wanted.has(one)), ...unknown];
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
      {options.map(({ value: id, label }) => (
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
