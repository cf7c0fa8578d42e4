import type { ReactNode } from "react";
import type { Verdict } from "~/domain/quiz/view";
import { Mark } from "./mark";

/** One line about an answer, with the shape of its verdict. */
export function Said({ verdict, children }: { verdict: Verdict; children: ReactNode }) {
  return (
    <p className={`said said--${verdict}`}>
      <Mark verdict={verdict} />
      <span className="row__text">{children}</span>
    </p>
  );
}
