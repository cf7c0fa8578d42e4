import { listDraftHeads, listDrafts } from "~db/queries/drafts.server";
import { listEntries, searchDocuments } from "~db/queries/library-facts.server";
import { draftTitle, HEAD } from "~/domain/library/draft-title.schema";
import type { Listed } from "~/domain/library/listing";
import { matchExpression } from "~/domain/library/search-words";
import { documentStatus } from "~/domain/library/status";
import type { Text } from "~/domain/text";

type PublishedRow = Awaited<ReturnType<typeof listEntries>>[number];
type DraftListRow = Awaited<ReturnType<typeof listDrafts>>[number];

/** An open draft that the author may see, with what it is called. */
export interface NamedDraft extends DraftListRow {
  readonly title: Text;
  readonly isMine: boolean;
}

/** A document with all that the list may say of it. */
export interface LibraryEntry extends Listed {
  readonly published: PublishedRow | null;
  /** The newest one that the author may see. */
  readonly draft: NamedDraft | null;
}

/**
 * Every document that an author may see, in a number of queries that does not grow with them.
 * @param words what is looked for, folded; null: nothing is
 */
export async function libraryEntries(actor: string, words: readonly string[] | null) {
  const match = words && matchExpression(words);
  const [rows, open, found] = await Promise.all([
    listEntries(),
    listDrafts(actor),
    match === null ? [] : searchDocuments(match),
  ]);
  const published = new Map(rows.map((row) => [`${row.kind}/${row.slug}`, row]));
  const drafts = await named(actor, open, published);
  const ranks = new Map(found.map((id, rank) => [id, rank]));
  const byName = new Map<string, NamedDraft[]>();
  for (const draft of drafts) {
    const name = `${draft.kind}/${draft.slug}`;
    byName.set(name, [...(byName.get(name) ?? []), draft]);
  }
  const entries: LibraryEntry[] = [
    ...rows.map((row) => entryOf(row, byName.get(`${row.kind}/${row.slug}`) ?? [], ranks)),
    ...[...byName].flatMap(([name, own]) => (published.has(name) ? [] : newEntry(own))),
  ];
  return { entries, drafts, published };
}

/** Drafts with their titles; where a file is as it was published, so is its title. */
async function named(
  actor: string,
  drafts: readonly DraftListRow[],
  published: ReadonlyMap<string, PublishedRow>,
): Promise<readonly NamedDraft[]> {
  const heads = new Map<string, Record<string, string>>();
  const rows =
    drafts.length === 0
      ? []
      : await listDraftHeads(
          drafts.map(({ id }) => id),
          HEAD,
        );
  for (const { draft, file, head } of rows) {
    heads.set(draft, { ...heads.get(draft), [file]: head });
  }
  return drafts.map((draft) => {
    const row = published.get(`${draft.kind}/${draft.slug}`);
    const before = row && { sr: row.titleSr, en: row.titleEn };
    const isMine = draft.owner === actor;
    return { ...draft, isMine, title: draftTitle(draft, heads.get(draft.id) ?? {}, before) };
  });
}

function entryOf(
  row: PublishedRow,
  drafts: readonly NamedDraft[],
  ranks: ReadonlyMap<number, number>,
): LibraryEntry {
  const { kind, slug, publishedAt, withdrawnAt } = row;
  const [draft = null] = drafts;
  return {
    kind,
    slug,
    title: { sr: row.titleSr, en: row.titleEn },
    status: documentStatus({
      isPublished: true,
      isWithdrawn: withdrawnAt !== null,
      isDrafted: draft !== null,
    }),
    touchedAt: Math.max(publishedAt, withdrawnAt ?? 0, draft?.touchedAt ?? 0),
    draftTitles: drafts.map(({ title }) => title),
    rank: row.id === null ? null : (ranks.get(row.id) ?? null),
    published: row,
    draft,
  };
}

function newEntry(drafts: readonly NamedDraft[]): readonly LibraryEntry[] {
  const [draft] = drafts;
  if (!draft) return [];
  const { kind, slug, title, touchedAt } = draft;
  const draftTitles = drafts.map((one) => one.title);
  const status = documentStatus({ isPublished: false, isWithdrawn: false, isDrafted: true });
  return [
    { kind, slug, title, status, touchedAt, draftTitles, rank: null, published: null, draft },
  ];
}
