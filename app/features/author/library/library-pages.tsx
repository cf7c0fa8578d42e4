import { PAGE_SIZE, type LibraryFilter, type ListPage } from "~/domain/library/listing";
import { pageAddress } from "./library-filter";
import { PageNav } from "./page-nav";

interface LibraryPagesProps {
  readonly list: ListPage<unknown>;
  readonly filter: LibraryFilter;
}

/** Which documents of how many, and the way to those before and after. */
export function LibraryPages({ list, filter }: LibraryPagesProps) {
  const { page, pages, count, rows } = list;
  const from = (page - 1) * PAGE_SIZE + 1;
  return (
    <PageNav
      from={from}
      to={from + rows.length - 1}
      count={count}
      before={page > 1 ? pageAddress(filter, page - 1) : null}
      after={page < pages ? pageAddress(filter, page + 1) : null}
    />
  );
}
