import type { ReactNode } from "react";

interface CheckBoxProps {
  readonly name: string;
  readonly value?: string;
  readonly checked: boolean;
  readonly children: ReactNode;
}

/** One yes or no, its words beside it. */
export function CheckBox({ name, value = "on", checked, children }: CheckBoxProps) {
  return (
    <label className="flex min-h-target items-center gap-3 py-2">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
