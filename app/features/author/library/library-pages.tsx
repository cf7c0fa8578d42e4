import { PAGE_SIZE, type LibraryFilter, type ListPage } from "~/domain/library/listing";
import { useT } from "~/i18n/use-t";
import { TextLink } from "~/ui/text-link";
import { pageAddress } from "./library-filter";

interface LibraryPagesProps {
  readonly list: ListPage<unknown>;
  readonly filter: LibraryFilter;
}

/** Which rows of how many, and the way to those before and after. */
export function LibraryPages({ list, filter }: LibraryPagesProps) {
  const t = useT();
  const { page, pages, count, rows } = list;
  if (pages === 1) return null;
  const from = (page - 1) * PAGE_SIZE + 1;
  return (
    <nav aria-label={t("library.pages.label")} className="mt-4 flex flex-wrap items-center gap-x-6">
      <p className="text-small text-ink2">
        {t("library.pages.range", { from, to: from + rows.length - 1, count })}
      </p>
      {page > 1 && (
        <TextLink standalone to={pageAddress(filter, page - 1)} rel="prev">
          {t("library.pages.before")}
        </TextLink>
      )}
      {page < pages && (
        <TextLink standalone to={pageAddress(filter, page + 1)} rel="next">
          {t("library.pages.after")}
        </TextLink>
      )}
    </nav>
  );
}
