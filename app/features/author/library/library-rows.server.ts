import { listTexts, listUses } from "~db/queries/library-facts.server";
import { studioAddress, type DocumentKind } from "~/domain/library/document";
import { foundPassage } from "~/domain/library/found-passage";
import { markWords } from "~/domain/library/search-words";
import { LOCALES, type Locale } from "~/domain/text";
import { clockTime, shortDay } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import type { LibraryEntry } from "./library-entries.server";
import type { LibraryRow } from "./library-list";
import { pathProblems } from "./path-problems.server";

/** What a page of the list says of its documents: so many queries as there are kinds of news. */
export async function libraryRows(
  entries: readonly LibraryEntry[],
  words: readonly string[] | null,
  locale: Locale,
): Promise<readonly LibraryRow[]> {
  const named = (kind: DocumentKind) =>
    entries.flatMap((one) => (one.kind === kind ? [one.slug] : []));
  const [lessons, roleplays, problems, passages] = await Promise.all([
    usesOf("lesson", named("lesson"), locale),
    usesOf("roleplay", named("roleplay"), locale),
    pathProblems(
      entries.flatMap((one) => (one.kind === "path" && one.published ? [one.slug] : [])),
    ),
    passagesOf(entries, words, locale),
  ]);
  const used: Partial<Record<DocumentKind, ReadonlyMap<string, readonly string[]>>> = {
    lesson: lessons,
    roleplay: roleplays,
  };
  return entries.map((entry) => ({
    ...standing(entry, locale),
    title: markWords(entry.title[locale], words ?? []),
    usedIn: entry.published
      ? ((used[entry.kind] && (used[entry.kind]?.get(entry.slug) ?? [])) ?? null)
      : null,
    problems: (entry.kind === "path" && problems.get(entry.slug)) || null,
    passage: (entry.published && passages.get(entry.published.id ?? 0)) ?? null,
  }));
}

/** Status, who touched it when, and what was read when it was published. */
function standing({ published, draft, ...entry }: LibraryEntry, locale: Locale) {
  const { timeZone } = env();
  const day = (at: number) => shortDay(at, timeZone, locale);
  const { kind, slug, status } = entry;
  return {
    kind,
    slug,
    to: studioAddress({ kind, slug }),
    status,
    published: published && {
      on: day(published.publishedAt),
      by: published.publishedBy,
      isFromFiles: published.inFiles === published.version,
    },
    withdrawnOn: typeof published?.withdrawnAt === "number" ? day(published.withdrawnAt) : null,
    draft: draft && {
      by: draft.ownerName,
      isMine: draft.isMine,
      on: day(draft.touchedAt),
      time: clockTime(draft.touchedAt, timeZone),
    },
    incomplete: LOCALES.filter(
      (one) => published?.[one === "sr" ? "srComplete" : "enComplete"] === false,
    ),
    coverage:
      typeof published?.objectives === "number"
        ? { objectives: published.objectives, measured: published.measured ?? 0 }
        : null,
  };
}

async function usesOf(kind: DocumentKind, slugs: readonly string[], locale: Locale) {
  const uses = new Map<string, readonly string[]>();
  if (slugs.length === 0) return uses;
  for (const { slug, titleSr, titleEn } of await listUses(kind, slugs)) {
    uses.set(slug, [...(uses.get(slug) ?? []), locale === "sr" ? titleSr : titleEn]);
  }
  return uses;
}

/** By document the passage in the reader's language, else in the other. */
async function passagesOf(
  entries: readonly LibraryEntry[],
  words: readonly string[] | null,
  locale: Locale,
) {
  const ids = entries.flatMap(({ rank, published }) =>
    rank !== null && typeof published?.id === "number" ? [published.id] : [],
  );
  const passages = new Map<number, NonNullable<LibraryRow["passage"]>>();
  if (words === null || ids.length === 0) return passages;
  const languages = [locale, ...LOCALES.filter((one) => one !== locale)];
  for (const { id, sr, en, foldedSr, foldedEn } of await listTexts(ids)) {
    const texts = { sr: [sr, foldedSr], en: [en, foldedEn] } as const;
    for (const language of languages) {
      const [written, folded] = texts[language];
      const pieces = foundPassage(written, folded, words);
      if (!pieces) continue;
      passages.set(id, { pieces, language });
      break;
    }
  }
  return passages;
}
