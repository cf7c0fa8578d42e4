import { classNames } from "~/ui/class-names";

/**
 * `filled`: the one thing to do next, once per screen. `outlined`: other actions. `text`: underlined
 * words. `quiet`: the same, small, for bars. `destructive`: outlined in red.
 */
export type ButtonTone = "filled" | "outlined" | "text" | "quiet" | "destructive";

const BASE =
  "inline-flex min-h-target items-center justify-center gap-2 rounded-control border text-center transition-colors disabled:cursor-default disabled:border-line disabled:bg-sunk disabled:text-ink2";

const TONES: Record<ButtonTone, string> = {
  filled:
    "border-key bg-key px-4 py-3 font-strong text-on-key no-underline hover:border-ink hover:bg-ink hover:text-paper",
  outlined:
    "border-edge bg-transparent px-4 py-3 font-strong text-key no-underline hover:border-key hover:bg-key-wash",
  text: "min-w-target border-transparent py-2 font-strong text-key underline decoration-1 underline-offset-4 hover:decoration-2",
  quiet:
    "min-w-target border-transparent py-2 text-small text-key underline decoration-1 underline-offset-4 hover:decoration-2",
  destructive:
    "border-error bg-transparent px-4 py-3 font-strong text-error no-underline hover:bg-error-wash",
};

/** The classes of a button or of a link that looks like one. `wide` fills the line. */
export function buttonStyle(tone: ButtonTone, wide: boolean, className?: string): string {
  return classNames(BASE, TONES[tone], wide && "w-full", className);
}
