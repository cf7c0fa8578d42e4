import { useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { PAGE_WIDTHS, type PageWidth } from "./page-width";

/** The last line of a page: what this is. */
export function Footer({ width }: { readonly width: PageWidth }) {
  const t = useT();
  return (
    <footer
      className={classNames("mx-auto w-full px-4 py-6 text-small text-ink2", PAGE_WIDTHS[width])}
    >
      <p className="border-t border-line pt-4">{t("common.footer")}</p>
    </footer>
  );
}
