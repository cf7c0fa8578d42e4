import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";

interface FormMessageProps {
  /** `saved`: kept. `kept`: kept here, not sent yet. `error`: not kept, and what to do. */
  readonly tone: "saved" | "kept" | "error";
  readonly children: ReactNode;
}

const SIGNS = {
  saved: { icon: "tick", style: "text-key" },
  kept: { icon: "clock", style: "text-ink2" },
  error: { icon: "cross", style: "text-error" },
} as const;

/** One line beside a button: what became of it. Heard by screen readers. */
export function FormMessage({ tone, children }: FormMessageProps) {
  const { icon, style } = SIGNS[tone];
  return (
    <p
      role={tone === "error" ? "alert" : "status"}
      className={classNames("flex items-start gap-2 py-2", style)}
    >
      <Icon name={icon} className="mt-1" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
