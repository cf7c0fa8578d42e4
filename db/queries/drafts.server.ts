import { and, asc, desc, eq, gt, isNull, ne, or, sql } from "drizzle-orm";
import { database } from "../client.server";
import type { Statement } from "../commit.server";
import { draft, draftAside, draftFile, draftPresence, person } from "../schema";

type Kind = (typeof draft.$inferSelect)["kind"];

const visibleTo = (actor: string) => or(eq(draft.owner, actor), eq(draft.shared, true));

const columns = {
  id: draft.id,
  kind: draft.kind,
  slug: draft.slug,
  owner: draft.owner,
  ownerName: person.name,
  shared: draft.shared,
  base: draft.base,
  touchedAt: draft.touchedAt,
};

/** Open drafts of a document that an author may see: their own first, then shared ones, newest first. */
export async function listDraftsOf(actor: string, kind: Kind, slug: string) {
  return database()
    .select(columns)
    .from(draft)
    .innerJoin(person, eq(person.id, draft.owner))
    .where(
      and(eq(draft.kind, kind), eq(draft.slug, slug), isNull(draft.closedAt), visibleTo(actor)),
    )
    .orderBy(desc(eq(draft.owner, actor)), desc(draft.touchedAt));
}

/** Every open draft that an author may see, newest first. */
export async function listDrafts(actor: string) {
  return database()
    .select(columns)
    .from(draft)
    .innerJoin(person, eq(person.id, draft.owner))
    .where(and(isNull(draft.closedAt), visibleTo(actor)))
    .orderBy(desc(draft.touchedAt));
}

/** A draft that an author may see, open or closed; null for any other. */
export async function findDraft(actor: string, id: string) {
  const row = await database()
    .select({ ...columns, closedAt: draft.closedAt })
    .from(draft)
    .innerJoin(person, eq(person.id, draft.owner))
    .where(and(eq(draft.id, id), visibleTo(actor)))
    .get();
  return row ?? null;
}

/** The newest revision of each file of a draft. */
export async function listDraftFiles(id: string) {
  return database()
    .select({
      file: draftFile.file,
      revision: sql<number>`max(${draftFile.revision})`,
      text: draftFile.text,
      author: draftFile.author,
      authorName: person.name,
      at: draftFile.at,
    })
    .from(draftFile)
    .innerJoin(person, eq(person.id, draftFile.author))
    .where(eq(draftFile.draft, id))
    .groupBy(draftFile.file)
    .orderBy(asc(draftFile.file));
}

/** How the files of some drafts begin in their newest revision: so many characters of each. */
export async function listDraftHeads(ids: readonly string[], characters: number) {
  return database().all<{ readonly draft: string; readonly file: string; readonly head: string }>(
    sql`select f.draft, f.file, substr(f.text, 1, ${characters}) as head
        from ${draftFile} f
        inner join (
          select draft, file, max(revision) as revision from ${draftFile}
          where draft in (select value from json_each(${JSON.stringify(ids)}))
            and file <> 'questions.yaml'
          group by draft, file
        ) newest on newest.draft = f.draft and newest.file = f.file and newest.revision = f.revision`,
  );
}

/** Texts that were kept beside a draft, newest first. */
export async function listAsides(id: string) {
  return database()
    .select({
      id: draftAside.id,
      file: draftAside.file,
      text: draftAside.text,
      authorName: person.name,
      at: draftAside.at,
    })
    .from(draftAside)
    .innerJoin(person, eq(person.id, draftAside.author))
    .where(eq(draftAside.draft, id))
    .orderBy(desc(draftAside.at));
}

/** Others who had the draft open since a moment (UTC ms). */
export async function listPresent(id: string, actor: string, since: number) {
  return database()
    .select({ name: person.name, at: draftPresence.at })
    .from(draftPresence)
    .innerJoin(person, eq(person.id, draftPresence.person))
    .where(
      and(
        eq(draftPresence.draft, id),
        ne(draftPresence.person, actor),
        gt(draftPresence.at, since),
      ),
    );
}

/** Whether any author has an open draft under this name, seen or not. */
export async function hasOpenDraft(kind: Kind, slug: string): Promise<boolean> {
  const row = await database()
    .select({ id: draft.id })
    .from(draft)
    .where(and(eq(draft.kind, kind), eq(draft.slug, slug), isNull(draft.closedAt)))
    .get();
  return row !== undefined;
}

export function insertDraft(row: typeof draft.$inferInsert): Statement {
  return database().insert(draft).values(row);
}

export function insertDraftFile(row: typeof draftFile.$inferInsert): Statement {
  return database().insert(draftFile).values(row);
}

/** Fails the batch, as a conflict, when the draft is closed. */
export function touchDraft(id: string, at: number): Statement {
  const touch = database()
    .update(draft)
    .set({ touchedAt: at })
    .where(and(eq(draft.id, id), isNull(draft.closedAt)));
  return touch;
}

/** Revisions older than the newest so many of a file go; publications keep what was published. */
export function pruneDraftFile(id: string, file: string, below: number): Statement {
  return database()
    .delete(draftFile)
    .where(
      and(
        eq(draftFile.draft, id),
        eq(draftFile.file, file),
        sql`${draftFile.revision} <= ${below}`,
        sql`${draftFile.revision} % 20 <> 0`,
      ),
    );
}

export function insertAside(row: typeof draftAside.$inferInsert): Statement {
  return database().insert(draftAside).values(row);
}

export function notePresence(row: typeof draftPresence.$inferInsert): Statement {
  return database()
    .insert(draftPresence)
    .values(row)
    .onConflictDoUpdate({
      target: [draftPresence.draft, draftPresence.person],
      set: { at: row.at },
    });
}

export function shareDraft(id: string, shared: boolean): Statement {
  return database().update(draft).set({ shared }).where(eq(draft.id, id));
}

export function closeDraft(id: string, closedAs: "published" | "discarded", at: number): Statement {
  return database()
    .update(draft)
    .set({ closedAs, closedAt: at })
    .where(and(eq(draft.id, id), isNull(draft.closedAt)));
}
