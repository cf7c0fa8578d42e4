import type { SelectHTMLAttributes } from "react";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { CONTROL_STYLE } from "./control-style";
import { Field, type FieldText } from "./field";

export interface SelectProps
  extends FieldText, Omit<SelectHTMLAttributes<HTMLSelectElement>, "name" | "id" | "multiple"> {
  readonly name: string;
  readonly id?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of several, in the platform's own list. */
export function Select(props: SelectProps) {
  const { label, hint, error, audience, optional, name, id = name, options, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error, audience, optional }}>
      {(aria) => (
        <span className="relative block">
          <select
            name={name}
            {...rest}
            {...aria}
            className={classNames(CONTROL_STYLE, "appearance-none pr-10 text-ellipsis")}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon
            name="down"
            className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-key"
          />
        </span>
      )}
    </Field>
  );
}
