import { and, asc, desc, eq, sql } from "drizzle-orm";
import { database } from "../client.server";
import type { Statement } from "../commit.server";
import { document, documentVersion, person, publication } from "../schema";

type Kind = (typeof document.$inferSelect)["kind"];

/** The published version of a document with its files as JSON, or null. */
export async function findDocument(kind: Kind, slug: string) {
  const row = await database()
    .select({
      version: document.version,
      inFiles: document.inFiles,
      publishedAt: document.publishedAt,
      withdrawnAt: document.withdrawnAt,
      titleSr: document.titleSr,
      titleEn: document.titleEn,
      files: documentVersion.files,
    })
    .from(document)
    .innerJoin(documentVersion, eq(documentVersion.id, document.version))
    .where(and(eq(document.kind, kind), eq(document.slug, slug)))
    .get();
  return row ?? null;
}

/** Every document of the library, without its texts. */
export async function listDocuments() {
  return database()
    .select({
      kind: document.kind,
      slug: document.slug,
      version: document.version,
      titleSr: document.titleSr,
      titleEn: document.titleEn,
      inFiles: document.inFiles,
      publishedAt: document.publishedAt,
      publishedBy: person.name,
      withdrawnAt: document.withdrawnAt,
    })
    .from(document)
    .leftJoin(person, eq(person.id, document.publishedBy))
    .orderBy(asc(document.kind), asc(document.slug));
}

/** Every document of the library with its files as JSON, or those of one kind. */
export async function listDocumentFiles(kind: Kind | null = null) {
  return database()
    .select({
      kind: document.kind,
      slug: document.slug,
      version: document.version,
      files: documentVersion.files,
      withdrawnAt: document.withdrawnAt,
    })
    .from(document)
    .innerJoin(documentVersion, eq(documentVersion.id, document.version))
    .where(kind === null ? undefined : eq(document.kind, kind))
    .orderBy(asc(document.kind), asc(document.slug));
}

/** The files of one version of a document as JSON, or null. */
export async function findDocumentVersion(kind: Kind, slug: string, id: string) {
  const row = await database()
    .select({ files: documentVersion.files })
    .from(documentVersion)
    .where(
      and(
        eq(documentVersion.id, id),
        eq(documentVersion.kind, kind),
        eq(documentVersion.slug, slug),
      ),
    )
    .get();
  return row?.files ?? null;
}

/** Every version that the library keeps of anything. */
export async function listVersionIds(): Promise<readonly string[]> {
  const rows = await database().select({ id: documentVersion.id }).from(documentVersion);
  return rows.map(({ id }) => id);
}

/** What was published, withdrawn and offered again under a name, newest first. */
export async function listPublications(kind: Kind, slug: string) {
  return database()
    .select({
      number: publication.number,
      act: publication.act,
      version: publication.version,
      door: publication.door,
      actor: person.name,
      note: publication.note,
      at: publication.at,
    })
    .from(publication)
    .leftJoin(person, eq(person.id, publication.actor))
    .where(and(eq(publication.kind, kind), eq(publication.slug, slug)))
    .orderBy(desc(publication.number));
}

/** The trail of the whole library, newest first, before a moment (UTC ms). */
export async function listTrail(before: number, limit: number) {
  return database()
    .select({
      kind: publication.kind,
      slug: publication.slug,
      titleSr: document.titleSr,
      titleEn: document.titleEn,
      number: publication.number,
      act: publication.act,
      door: publication.door,
      actor: person.name,
      note: publication.note,
      at: publication.at,
    })
    .from(publication)
    .innerJoin(
      document,
      and(eq(document.kind, publication.kind), eq(document.slug, publication.slug)),
    )
    .leftJoin(person, eq(person.id, publication.actor))
    .where(sql`${publication.at} < ${before}`)
    .orderBy(desc(publication.at), desc(publication.number))
    .limit(limit);
}

/** How many publications a document has: the next one's number less one. */
export async function countPublications(kind: Kind, slug: string): Promise<number> {
  const row = await database()
    .select({ last: sql<number | null>`max(${publication.number})` })
    .from(publication)
    .where(and(eq(publication.kind, kind), eq(publication.slug, slug)))
    .get();
  return row?.last ?? 0;
}

/** The last publication's number of every document. */
export async function listLastNumbers() {
  return database()
    .select({
      kind: publication.kind,
      slug: publication.slug,
      number: sql<number>`max(${publication.number})`,
    })
    .from(publication)
    .groupBy(publication.kind, publication.slug);
}

export function insertDocumentVersion(row: typeof documentVersion.$inferInsert): Statement {
  return database().insert(documentVersion).values(row).onConflictDoNothing();
}

/** Makes a version the published one; a withdrawn document is offered again. */
export function pointDocument(row: typeof document.$inferInsert): Statement {
  const { version, titleSr, titleEn, inFiles, publishedAt, publishedBy } = row;
  return database()
    .insert(document)
    .values(row)
    .onConflictDoUpdate({
      target: [document.kind, document.slug],
      set: {
        version,
        titleSr,
        titleEn,
        publishedAt,
        publishedBy,
        withdrawnAt: null,
        ...(inFiles !== undefined && { inFiles }),
      },
    });
}

/** Notes the version on which files and library agree. */
export function agreeOnDocument(kind: Kind, slug: string, version: string): Statement {
  return database()
    .update(document)
    .set({ inFiles: version })
    .where(and(eq(document.kind, kind), eq(document.slug, slug)));
}

/** Takes a document out of what is offered, or (null) offers it again. */
export function withdrawDocument(kind: Kind, slug: string, withdrawnAt: number | null): Statement {
  return database()
    .update(document)
    .set({ withdrawnAt })
    .where(and(eq(document.kind, kind), eq(document.slug, slug)));
}

/** Its key refuses a second publication of the same number. */
export function insertPublication(row: typeof publication.$inferInsert): Statement {
  return database().insert(publication).values(row);
}
