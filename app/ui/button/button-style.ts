import { classNames } from "~/ui/class-names";

/**
 * `filled`: the one thing to do next, once per screen. `outlined`: other actions. `text`: underlined
 * words. `quiet`: the same, small, for bars. `destructive`: outlined in red.
 */
export type ButtonTone = "filled" | "outlined" | "text" | "quiet" | "destructive";

const BASE =
  "inline-flex min-h-target items-center justify-center gap-2 rounded-control border text-center transition-colors disabled:cursor-default disabled:text-ink2";

/** What cannot be pressed yet keeps its place. */
const IDLE_BOX = "disabled:border-line disabled:bg-sunk";
const IDLE_WORDS = "disabled:no-underline";

const TONES: Record<ButtonTone, string> = {
  filled: `${IDLE_BOX} border-key bg-key px-4 py-3 font-strong text-on-key no-underline hover:border-ink hover:bg-ink hover:text-paper`,
  outlined: `${IDLE_BOX} border-edge bg-transparent px-4 py-3 font-strong text-key no-underline hover:border-key hover:bg-key-wash`,
  text: `${IDLE_WORDS} min-w-target border-transparent py-2 font-strong text-key underline decoration-1 underline-offset-4 hover:decoration-2`,
  quiet: `${IDLE_WORDS} min-w-target border-transparent py-2 text-small text-key underline decoration-1 underline-offset-4 hover:decoration-2`,
  destructive: `${IDLE_BOX} border-error bg-transparent px-4 py-3 font-strong text-error no-underline hover:bg-error-wash`,
};

/** The classes of a button or of a link that looks like one. `wide` fills the line. */
export function buttonStyle(tone: ButtonTone, wide: boolean, className?: string): string {
  return classNames(BASE, TONES[tone], wide && "w-full", className);
}
