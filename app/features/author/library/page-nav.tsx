import { useT } from "~/i18n/use-t";
import { TextLink } from "~/ui/text-link";

interface PageNavProps {
  /** Of the first row shown, from 1. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Addresses of the pages on either side; null: there is none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Which rows of how many, and the way to those before and after. */
export function PageNav({ from, to, count, before, after }: PageNavProps) {
  const t = useT();
  if (before === null && after === null) return null;
  return (
    <nav aria-label={t("library.pages.label")} className="mt-4 flex flex-wrap items-center gap-x-6">
      <p className="text-small text-ink2">{t("library.pages.range", { from, to, count })}</p>
      {before !== null && (
        <TextLink standalone to={before} rel="prev">
          {t("library.pages.before")}
        </TextLink>
      )}
      {after !== null && (
        <TextLink standalone to={after} rel="next">
          {t("library.pages.after")}
        </TextLink>
      )}
    </nav>
  );
}
