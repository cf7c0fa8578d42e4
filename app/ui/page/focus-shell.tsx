import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { CONTENT_ID, SkipLink } from "./skip-link";

interface FocusShellProps {
  readonly exit: { readonly to: string; readonly label: string };
  /** Where in it: "Deo 2 od 4", "Pitanje 3 od 6 · sačuvano". */
  readonly position: ReactNode;
  /** The bar at the bottom edge: the way on, or the answer's buttons. */
  readonly actions?: ReactNode;
  /** `margin` leaves room for notes beside the column from 1024 px. */
  readonly width?: "column" | "margin";
  readonly children: ReactNode;
}

/** A lesson, a question, a conversation: nothing but it, the way out and the way on. */
export function FocusShell({
  exit,
  position,
  actions,
  width = "column",
  children,
}: FocusShellProps) {
  const measure = width === "column" ? "max-w-column" : "max-w-wide";
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-b border-line">
        <div
          className={classNames(
            "mx-auto flex flex-wrap items-center justify-between gap-x-4 px-4 py-1 text-small",
            measure,
          )}
        >
          <Link to={exit.to} className="inline-flex min-h-target min-w-target items-center">
            {exit.label}
          </Link>
          <p className="text-ink2">{position}</p>
        </div>
      </header>
      <main id={CONTENT_ID} tabIndex={-1} className="flex flex-1 flex-col">
        <div className={classNames("mx-auto w-full flex-1 px-4 pt-6 pb-10", measure)}>
          {children}
        </div>
        {actions !== undefined && (
          <div className="z-10 border-t border-line bg-sheet tall:sticky tall:bottom-0 print:hidden">
            <div className={classNames("mx-auto px-4 py-3", measure)}>
              <div className="max-w-column">{actions}</div>
            </div>
          </div>
        )}
      </main>
    </div>
  );
}
