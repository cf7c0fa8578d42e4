import type { ReactNode } from "react";
import { Wordmark } from "./wordmark";

interface SiteHeaderProps {
  /** Where the wordmark leads. */
  readonly home: string;
  /** At the right: the person's name as a link to their profile, or the language switch. */
  readonly children?: ReactNode;
}

/** The top line of every page outside a lesson or a check. */
export function SiteHeader({ home, children }: SiteHeaderProps) {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-wide flex-wrap items-center justify-between gap-x-4 px-4 py-1">
        <Wordmark to={home} />
        {children !== undefined && (
          <div className="flex min-w-0 flex-wrap items-center gap-x-4 text-small text-ink2">
            {children}
          </div>
        )}
      </div>
    </header>
  );
}
