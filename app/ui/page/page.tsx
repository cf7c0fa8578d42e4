import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { Footer } from "./footer";
import { PAGE_WIDTHS, type PageWidth } from "./page-width";
import { CONTENT_ID, SkipLink } from "./skip-link";
import { SiteHeader } from "./site-header";
import { TabBar, type Tab } from "./tab-bar";

interface PageProps {
  readonly home: string;
  /** At the right of the header. */
  readonly headerEnd?: ReactNode;
  readonly tabs?: readonly Tab[];
  /** `column` 680 px for reading and doing; `wide` 1040 px for tables; `full` for editors. */
  readonly width?: PageWidth;
  readonly children: ReactNode;
}

/** The shell of every page outside a lesson or a check. */
export function Page({ home, headerEnd, tabs, width = "column", children }: PageProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader home={home} width={width}>
        {headerEnd}
      </SiteHeader>
      {tabs !== undefined && tabs.length > 0 && <TabBar tabs={tabs} width={width} />}
      <main
        id={CONTENT_ID}
        tabIndex={-1}
        className={classNames("mx-auto w-full flex-1 px-4 pt-6 pb-10 lg:pt-10", PAGE_WIDTHS[width])}
      >
        {children}
      </main>
      <Footer width={width} />
    </div>
  );
}
