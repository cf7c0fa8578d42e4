import { useT } from "~/i18n/use-t";
import { Ruled } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { StudioView } from "./library-list";
import { LibraryPages } from "./library-pages";
import { LibraryRowItem } from "./library-row";
import { LibrarySearchForm } from "./library-search-form";

/** The search, and a page of what it asks for. */
export function LibraryList({ list, filter }: Pick<StudioView, "list" | "filter">) {
  const t = useT();
  return (
    <>
      <LibrarySearchForm filter={filter} />
      {list.count === 0 ? (
        <div className="mt-4">
          <p>{t(filter.query === "" ? "library.none.filtered" : "library.none.found")}</p>
          <TextLink standalone to="/studio">
            {t("library.none.all")}
          </TextLink>
        </div>
      ) : (
        <div className="mt-2">
          <Ruled label={t("library.list.label")}>
            {list.rows.map((row) => (
              <LibraryRowItem key={`${row.kind}/${row.slug}`} row={row} />
            ))}
          </Ruled>
          <LibraryPages list={list} filter={filter} />
        </div>
      )}
    </>
  );
}
