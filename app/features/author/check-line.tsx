import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";

interface CheckLineProps {
  /** Whether the content check found nothing. */
  readonly clean: boolean;
  readonly children: ReactNode;
}

/** What the content check says, with the sign of it. */
export function CheckLine({ clean, children }: CheckLineProps) {
  return (
    <p className={classNames("flex gap-2 font-strong", clean ? "text-key" : "text-call")}>
      <Icon name={clean ? "tick" : "diamond"} className="mt-1" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
