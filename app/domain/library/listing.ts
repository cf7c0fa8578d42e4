import type { Text } from "~/domain/text";
import type { DocumentKind, DocumentName } from "./document";
import { holdsWords } from "./search-words";
import type { DocumentStatus } from "./status";

/** Which documents somebody wants to see. */
export interface LibraryFilter {
  readonly kind: DocumentKind | null;
  readonly status: DocumentStatus | null;
  /** As it was typed; empty: everything. */
  readonly query: string;
  /** From 1. */
  readonly page: number;
}

/** What a list has to know of a document to choose and order it. */
export interface Listed extends DocumentName {
  readonly title: Text;
  readonly status: DocumentStatus;
  /** When anything of it changed last, UTC ms. */
  readonly touchedAt: number;
  /** What drafts call it that the author may see. */
  readonly draftTitles: readonly Text[];
  /** Place among what the search found in published texts, best first; null: not found there. */
  readonly rank: number | null;
}

export const PAGE_SIZE = 30;

/** One page of a list. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** Of all pages. */
  readonly count: number;
  readonly page: number;
  readonly pages: number;
}

/** Paths first, as they hold the rest together. */
const ORDER: Readonly<Record<DocumentKind, number>> = {
  path: 0,
  lesson: 1,
  roleplay: 2,
  glossary: 3,
};

const { compare } = new Intl.Collator("sr-Latn");

/**
 * The page of a list: by a search the best match first, else what was touched last.
 * @param words what is looked for, folded; null: everything
 */
export function pageOfList<Row extends Listed>(
  all: readonly Row[],
  { kind, status, page }: LibraryFilter,
  words: readonly string[] | null,
): ListPage<Row> {
  const chosen = all.filter(
    (one) =>
      (kind === null || one.kind === kind) &&
      (status === null || one.status === status) &&
      (words === null || isFound(one, words)),
  );
  const ordered = chosen.sort(words === null ? byTouch : byRank);
  const pages = Math.max(1, Math.ceil(ordered.length / PAGE_SIZE));
  const shown = Math.min(Math.max(page, 1), pages);
  return {
    rows: ordered.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
    count: ordered.length,
    page: shown,
    pages,
  };
}

/** In published texts, or by what a draft is called. */
function isFound({ rank, draftTitles }: Listed, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  return rank !== null || draftTitles.some(({ sr, en }) => holdsWords(`${sr} ${en}`, words));
}

const byTouch = (one: Listed, other: Listed) =>
  other.touchedAt - one.touchedAt ||
  ORDER[one.kind] - ORDER[other.kind] ||
  compare(one.title.sr, other.title.sr) ||
  compare(one.slug, other.slug);

/** What is found by its draft's title comes first: its author looks for it. */
const byRank = (one: Listed, other: Listed) =>
  (one.rank ?? -1) - (other.rank ?? -1) || byTouch(one, other);
