import { listFlaggedLessons } from "~db/queries/flags.server";
import { studioAddress, type DocumentKind } from "~/domain/library/document";
import { pageOfList, type LibraryFilter } from "~/domain/library/listing";
import { searchWords } from "~/domain/library/search-words";
import type { Locale } from "~/domain/text";
import { clockTime, shortDay } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { libraryEntries, type LibraryEntry, type NamedDraft } from "./library-entries.server";
import type { DraftRow, StudioView } from "./library-list";
import { libraryRows } from "./library-rows.server";

/** What waits for an author, and a page of everything they may see. */
export async function readStudio(
  actor: string,
  filter: LibraryFilter,
  locale: Locale,
): Promise<StudioView> {
  const words = filter.query === "" ? null : searchWords(filter.query);
  const [{ entries, drafts, published }, flags] = await Promise.all([
    libraryEntries(actor, words),
    listFlaggedLessons(),
  ]);
  const list = pageOfList(entries, filter, words);
  const desk = drafts.map((draft) => {
    const row = published.get(`${draft.kind}/${draft.slug}`);
    return [draft.isMine, draftRow(draft, row?.version ?? null, locale)] as const;
  });
  return {
    own: desk.flatMap(([isMine, row]) => (isMine ? [row] : [])),
    shared: desk.flatMap(([isMine, row]) => (isMine ? [] : [row])),
    flagged: flags.map(({ lesson, count }) => {
      const row = published.get(`lesson/${lesson}`);
      return {
        to: "/studio/flags",
        title: row ? (locale === "sr" ? row.titleSr : row.titleEn) : lesson,
        count,
      };
    }),
    counts: countsOf(entries),
    filter: { ...filter, page: list.page },
    list: { ...list, rows: await libraryRows(list.rows, words, locale) },
  };
}

function draftRow(draft: NamedDraft, version: string | null, locale: Locale): DraftRow {
  const { timeZone } = env();
  const { id, kind, slug, title, ownerName, touchedAt, base } = draft;
  return {
    to: `${studioAddress({ kind, slug })}?draft=${id}`,
    kind,
    title: title[locale],
    by: ownerName,
    on: shortDay(touchedAt, timeZone, locale),
    time: clockTime(touchedAt, timeZone),
    isStale: base !== version,
  };
}

function countsOf(entries: readonly LibraryEntry[]): Readonly<Record<DocumentKind, number>> {
  const counts = { lesson: 0, path: 0, roleplay: 0, glossary: 0 };
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
}
