import type { InputHTMLAttributes } from "react";

interface CheckFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly type: "checkbox" | "radio";
  readonly label: string;
}

/** A mark with its words, as high as a finger. */
export function CheckField({ label, ...rest }: CheckFieldProps) {
  return (
    <label className="flex min-h-target items-center gap-3 py-2">
      <input {...rest} className="shrink-0" />
      {label}
    </label>
  );
}
