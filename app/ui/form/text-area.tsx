import type { TextareaHTMLAttributes } from "react";
import { classNames } from "~/ui/class-names";
import { CONTROL_STYLE } from "./control-style";
import { Field, type FieldText } from "./field";

export interface TextAreaProps
  extends FieldText, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "id"> {
  readonly name: string;
  readonly id?: string;
}

/** Several lines of the reader's own words; grows with them where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, audience, optional, name, id = name, rows = 4, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error, audience, optional }}>
      {(aria) => (
        <textarea
          name={name}
          rows={rows}
          {...rest}
          {...aria}
          className={classNames(
            CONTROL_STYLE,
            "min-h-[calc(4lh+18px)] resize-y field-sizing-content",
          )}
        />
      )}
    </Field>
  );
}
