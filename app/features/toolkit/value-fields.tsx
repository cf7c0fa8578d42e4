import type { FormState } from "./part-fields";

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly state: FormState;
}

/** Something that is so or is not, such as agreed with the customer. */
export function Tick({ name, label, state }: TickProps) {
  return (
    <label className="flex min-h-target items-center gap-3">
      <input
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={(state.fields[name] ?? "") !== ""}
      />
      <span className="min-w-0">{label}</span>
    </label>
  );
}
