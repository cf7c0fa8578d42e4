import { classNames } from "~/ui/class-names";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of two or three, in words side by side; the one that holds is strong and ruled. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange } = props;
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-x-4">
      {options.map((one) => (
        <button
          key={one.value}
          type="button"
          aria-pressed={one.value === value}
          onClick={() => onChange(one.value)}
          className={classNames(
            "min-h-target min-w-target border-b-2 text-small",
            one.value === value
              ? "border-key font-strong text-ink"
              : "border-transparent text-key underline underline-offset-4",
          )}
        >
          {one.label}
        </button>
      ))}
    </div>
  );
}
