import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

/** Rows between hairlines. */
export function Ruled({
  children,
  label,
}: {
  readonly children: ReactNode;
  readonly label?: string;
}) {
  return (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {children}
    </ul>
  );
}

interface RuledRowProps {
  readonly title: ReactNode;
  /** Makes the title the link of the row. */
  readonly to?: string;
  /** Why the reader is called, in brass. */
  readonly reason?: ReactNode;
  readonly detail?: ReactNode;
  /** One link or button, at the right, below when the line is too short. */
  readonly action?: ReactNode;
  /** More of the row: a key, a list. */
  readonly children?: ReactNode;
}

/** One row: what it is, how it stands, what can be done. */
export function RuledRow({ title, to, reason, detail, action, children }: RuledRowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 py-3">
      <div className="min-w-0 flex-[1_1_12rem]">
        <div className="font-strong">
          {to === undefined ? (
            title
          ) : (
            <Link to={to} className="inline-flex min-h-target items-end">
              {title}
            </Link>
          )}
        </div>
        {reason !== undefined && <p className="font-strong text-call">{reason}</p>}
        {detail !== undefined && <div className="text-small text-ink2">{detail}</div>}
        {children !== undefined && <div className="mt-2">{children}</div>}
      </div>
      {action}
    </li>
  );
}
