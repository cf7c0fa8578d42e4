import type { ReactNode } from "react";
import type { Verdict } from "~/domain/quiz/view";

const SHAPES: Readonly<Record<Verdict, ReactNode>> = {
  right: <path d="M3.5 10.5 8 15l8.5-10" />,
  partly: <path d="M3.5 10h13" />,
  wrong: <path d="m4.5 4.5 11 11m0-11-11 11" />,
  blank: <circle cx="10" cy="10" r="6.5" />,
};

/** The shape that goes with a verdict: tick, dash, cross, ring. The word always stands beside it. */
export function Mark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className={`mark mark--${verdict}`} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[verdict]}
    </svg>
  );
}
