import type { ReactNode } from "react";
import { Icon } from "./icon";

interface DetailsProps {
  /** What opens, in words. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** Something that waits folded until asked for. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details className="group" open={open}>
      <summary className="flex min-h-target items-center gap-2 py-2 text-key">
        <Icon name="down" className="transition-transform group-open:rotate-180" />
        <span className="min-w-0 underline decoration-1 underline-offset-4">{summary}</span>
      </summary>
      <div className="pt-1 pb-4">{children}</div>
    </details>
  );
}
