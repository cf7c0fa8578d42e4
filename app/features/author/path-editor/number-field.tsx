import type { ReactNode } from "react";
import { TextInput } from "~/ui/form/text-input";

interface NumberFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

/** A whole number. */
export function NumberField({ id, name, value, optional, ...rest }: NumberFieldProps) {
  return (
    <TextInput
      id={`${id}-${name}`}
      name={name}
      defaultValue={value}
      numeric
      inputMode="numeric"
      pattern="[0-9]{1,4}"
      required={optional !== true}
      optional={optional}
      {...rest}
    />
  );
}
