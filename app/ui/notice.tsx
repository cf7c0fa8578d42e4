import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

/** `plain`: how things stand. `done`: happened. `call`: needs the reader. `error`: failed. */
export type NoticeTone = "plain" | "done" | "call" | "error";

const TONES: Record<NoticeTone, { readonly icon: IconName; readonly style: string }> = {
  plain: { icon: "clock", style: "bg-sunk text-ink" },
  done: { icon: "tick", style: "bg-key-wash text-ink" },
  call: { icon: "diamond", style: "bg-call-wash text-ink" },
  error: { icon: "cross", style: "bg-error-wash text-ink" },
};

const SIGN: Record<NoticeTone, string> = {
  plain: "text-ink2",
  done: "text-key",
  call: "text-call",
  error: "text-error",
};

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly children: ReactNode;
  /** Tells a screen reader at once: for what appears after an action. */
  readonly live?: boolean;
}

/** A state said in place: what is the case, and what to do about it. */
export function Notice({ tone = "plain", live = false, children }: NoticeProps) {
  const { icon, style } = TONES[tone];
  return (
    <div
      role={live ? (tone === "error" ? "alert" : "status") : undefined}
      className={classNames("flex gap-3 rounded-control px-4 py-3", style)}
    >
      <Icon name={icon} className={classNames("mt-1", SIGN[tone])} />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
