import { DOCUMENT_KINDS } from "~/domain/library/document";
import type { LibraryFilter } from "~/domain/library/listing";
import { DOCUMENT_STATUSES } from "~/domain/library/status";

const LONGEST = 200;

/** Reads the filter off an address; what makes no sense there asks for everything. */
export function readFilter(wish: URLSearchParams): LibraryFilter {
  const page = Number.parseInt(wish.get("page") ?? "", 10);
  return {
    kind: DOCUMENT_KINDS.find((kind) => kind === wish.get("kind")) ?? null,
    status: DOCUMENT_STATUSES.find((status) => status === wish.get("status")) ?? null,
    query: (wish.get("q") ?? "").trim().slice(0, LONGEST),
    page: page > 0 ? page : 1,
  };
}

/** Whether anything but the first page of everything is asked for. */
export function isFiltered({ kind, status, query, page }: LibraryFilter): boolean {
  return kind !== null || status !== null || query !== "" || page > 1;
}

/** The address of a page of the same list. */
export function pageAddress({ kind, status, query }: LibraryFilter, page: number): string {
  const wish = new URLSearchParams();
  if (query !== "") wish.set("q", query);
  if (kind !== null) wish.set("kind", kind);
  if (status !== null) wish.set("status", status);
  if (page > 1) wish.set("page", String(page));
  const search = wish.toString();
  return search === "" ? "/studio" : `/studio?${search}`;
}
