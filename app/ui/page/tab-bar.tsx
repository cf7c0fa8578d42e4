import { NavLink } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { PAGE_WIDTHS, type PageWidth } from "./page-width";

export interface Tab {
  readonly to: string;
  readonly label: string;
  /** Current only on this very address, not below it. */
  readonly exact?: boolean;
}

interface TabBarProps {
  readonly tabs: readonly Tab[];
  /** As wide as the content below it. */
  readonly width: PageWidth;
}

const TAB =
  "flex min-h-target min-w-target flex-1 items-center justify-center border-t-4 px-2 py-3 text-small font-strong no-underline lg:flex-none lg:border-t-0 lg:border-b-4 lg:text-body";

/**
 * The places of one role, in words: at the bottom edge on a phone, below the header from 1024 px
 * and wherever the window is low.
 */
export function TabBar({ tabs, width }: TabBarProps) {
  const t = useT();
  return (
    <nav
      aria-label={t("common.nav.label")}
      className="z-10 print:hidden border-b border-line bg-sheet docked:sticky docked:bottom-0 docked:order-last docked:border-t docked:border-b-0 lg:bg-transparent"
    >
      <ul className={classNames("mx-auto flex flex-wrap lg:gap-x-2 lg:px-2", PAGE_WIDTHS[width])}>
        {tabs.map((tab) => (
          <li key={tab.to} className="flex flex-1 lg:flex-none">
            <NavLink
              to={tab.to}
              end={tab.exact}
              className={({ isActive }) =>
                classNames(TAB, isActive ? "border-key text-key" : "border-transparent text-ink2")
              }
            >
              {tab.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
