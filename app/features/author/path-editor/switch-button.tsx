import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";

interface SwitchButtonProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** One of a few views of the same thing; the chosen one is underlined. */
export function SwitchButton({ pressed, onPress, children }: SwitchButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={classNames(
        "min-h-target min-w-target border-b-2",
        pressed ? "border-key font-strong text-ink" : "border-transparent text-key",
      )}
    >
      {children}
    </button>
  );
}
