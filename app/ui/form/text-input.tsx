import type { InputHTMLAttributes } from "react";
import { classNames } from "~/ui/class-names";
import { CONTROL_STYLE } from "./control-style";
import { Field, type FieldText } from "./field";

export interface TextInputProps
  extends FieldText, Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id"> {
  readonly name: string;
  /** Defaults to the name. */
  readonly id?: string;
  /** Right-aligned figures and a shorter box. */
  readonly numeric?: boolean;
}

/** One line of text with its label. */
export function TextInput(props: TextInputProps) {
  const { label, hint, error, audience, optional, name, id = name, numeric, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error, audience, optional }}>
      {(aria) => (
        <input
          name={name}
          type="text"
          inputMode={numeric === true ? "decimal" : undefined}
          {...rest}
          {...aria}
          className={classNames(CONTROL_STYLE, numeric === true && "max-w-figure text-right")}
        />
      )}
    </Field>
  );
}
