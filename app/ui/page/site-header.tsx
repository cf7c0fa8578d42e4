import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { PAGE_WIDTHS, type PageWidth } from "./page-width";
import { Wordmark } from "./wordmark";

interface SiteHeaderProps {
  /** As wide as the content below it. */
  readonly width: PageWidth;
  /** Where the wordmark leads. */
  readonly home: string;
  /** At the right: the person's name as a link to their profile, or the language switch. */
  readonly children?: ReactNode;
}

/** The top line of every page outside a lesson or a check. */
export function SiteHeader({ home, width, children }: SiteHeaderProps) {
  return (
    <header className="border-b border-line">
      <div
        className={classNames(
          "mx-auto flex flex-wrap items-center justify-between gap-x-4 px-4 py-1",
          PAGE_WIDTHS[width],
        )}
      >
        <Wordmark to={home} />
        {children !== undefined && (
          <div className="flex min-w-0 flex-wrap items-center gap-x-4 text-small text-ink2 print:hidden">
            {children}
          </div>
        )}
      </div>
    </header>
  );
}
