import { classNames } from "~/ui/class-names";

/**
 * `filled`: the one thing to do next, once per screen. `outlined`: other actions. `text`: quiet
 * ones. `destructive`: outlined in red.
 */
export type ButtonTone = "filled" | "outlined" | "text" | "destructive";

const BASE =
  "inline-flex min-h-target items-center justify-center gap-2 rounded-control border text-center font-strong text-body no-underline transition-colors disabled:cursor-default disabled:border-line disabled:bg-sunk disabled:text-ink2 aria-disabled:opacity-100";

const TONES: Record<ButtonTone, string> = {
  filled: "border-key bg-key px-4 py-3 text-on-key hover:border-ink hover:bg-ink hover:text-paper",
  outlined: "border-edge bg-transparent px-4 py-3 text-key hover:border-key hover:bg-key-wash",
  text: "border-transparent bg-transparent px-2 py-2 text-key underline decoration-1 underline-offset-4 hover:decoration-2",
  destructive: "border-error bg-transparent px-4 py-3 text-error hover:bg-error-wash",
};

/** The classes of a button or of a link that looks like one. `wide` fills the line. */
export function buttonStyle(tone: ButtonTone, wide: boolean, className?: string): string {
  return classNames(BASE, TONES[tone], wide && "w-full", className);
}
