import { SCORES } from "~/domain/toolkit/selection-matrix/document";
import type { FieldErrors, Fields } from "~/domain/toolkit/fields";
import { useT } from "~/i18n/use-t";
import { TextInput, type TextInputProps } from "~/ui/form/text-input";

/** What a form holds and what is wrong with it. */
export interface FormState {
  readonly fields: Fields;
  readonly errors: FieldErrors;
}

/** What is wrong with a field, in words. */
export function useFieldError({ errors }: FormState) {
  const t = useT();
  return (name: string): string | undefined => {
    const error = errors[name];
    return error === undefined ? undefined : t(`toolkit.error.${error}`);
  };
}

interface SheetInputProps extends Omit<TextInputProps, "error" | "defaultValue"> {
  readonly state: FormState;
}

/** A field of a sheet with what was typed into it. */
export function SheetInput({ state, ...props }: SheetInputProps) {
  const error = useFieldError(state)(props.name);
  return (
    <TextInput
      autoComplete="off"
      {...props}
      error={error}
      defaultValue={state.fields[props.name] ?? ""}
    />
  );
}

interface ScoreRowProps {
  readonly name: string;
  readonly legend: string;
  /** What the scores mean, as the author of the sheet wrote it. */
  readonly hint?: string;
  readonly state: FormState;
}

/** A score of 1–5, or none yet. */
export function ScoreRow({ name, legend, hint, state }: ScoreRowProps) {
  const t = useT();
  const given = state.fields[name] ?? "";
  const values = ["", ...SCORES.map(String)];
  return (
    <fieldset className="mb-4">
      <legend className="pb-1 font-strong">{legend}</legend>
      {hint !== undefined && <p className="pb-2 text-small text-ink2">{hint}</p>}
      <div className="ratings">
        {values.map((value) => (
          <label key={value} className="rating">
            <input
              type="radio"
              name={name}
              value={value}
              aria-label={value === "" ? t("toolkit.score.none") : value}
              defaultChecked={given === value}
            />
            <span aria-hidden="true">{value === "" ? "–" : value}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
