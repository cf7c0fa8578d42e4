import { and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import {
  document,
  documentFacts,
  documentText,
  documentUse,
  documentVersion,
  person,
} from "../schema";

type Kind = (typeof document.$inferSelect)["kind"];

interface Name {
  readonly kind: Kind;
  readonly slug: string;
}

/** What is kept of a document for lists and for the search; `folded` is what words are found in. */
export interface KeptFacts {
  readonly row: Omit<typeof documentFacts.$inferInsert, "id">;
  readonly text: { readonly sr: string; readonly en: string };
  readonly folded: { readonly title: string; readonly sr: string; readonly en: string };
  readonly uses: readonly Name[];
}

/** Replaces what is known of a document, and what it is found by. */
export function keepFacts({ row, text, folded, uses }: KeptFacts): Statement {
  const db = database();
  return {
    run() {
      const { id } = db
        .insert(documentFacts)
        .values(row)
        .onConflictDoUpdate({ target: [documentFacts.kind, documentFacts.slug], set: row })
        .returning({ id: documentFacts.id })
        .get();
      db.insert(documentText)
        .values({ document: id, ...text })
        .onConflictDoUpdate({ target: documentText.document, set: text })
        .run();
      db.delete(documentUse).where(eq(documentUse.document, id)).run();
      if (uses.length > 0)
        db.insert(documentUse)
          .values(uses.map(({ kind, slug }) => ({ document: id, kind, slug })))
          .run();
      db.run(sql`delete from library_search where rowid = ${id}`);
      db.run(
        sql`insert into library_search (rowid, title, sr, en) values (${id}, ${folded.title}, ${folded.sr}, ${folded.en})`,
      );
    },
  };
}

/** Documents of which nothing is known, or only of another version or by older rules. */
export async function listWithoutFacts(reading: number) {
  return database()
    .select({
      kind: document.kind,
      slug: document.slug,
      titleSr: document.titleSr,
      titleEn: document.titleEn,
      version: document.version,
      files: documentVersion.files,
    })
    .from(document)
    .innerJoin(documentVersion, eq(documentVersion.id, document.version))
    .leftJoin(
      documentFacts,
      and(eq(documentFacts.kind, document.kind), eq(documentFacts.slug, document.slug)),
    )
    .where(
      or(
        isNull(documentFacts.id),
        ne(documentFacts.version, document.version),
        ne(documentFacts.reading, reading),
      ),
    );
}

const entries = prepared((db) =>
  db
    .select({
      id: documentFacts.id,
      kind: document.kind,
      slug: document.slug,
      version: document.version,
      titleSr: document.titleSr,
      titleEn: document.titleEn,
      inFiles: document.inFiles,
      publishedAt: document.publishedAt,
      publishedBy: person.name,
      withdrawnAt: document.withdrawnAt,
      srComplete: documentFacts.srComplete,
      enComplete: documentFacts.enComplete,
      objectives: documentFacts.objectives,
      measured: documentFacts.measured,
    })
    .from(document)
    .leftJoin(
      documentFacts,
      and(eq(documentFacts.kind, document.kind), eq(documentFacts.slug, document.slug)),
    )
    .leftJoin(person, eq(person.id, document.publishedBy))
    .prepare(),
);

/** Every document with what is known of it. */
export async function listEntries() {
  return entries().all();
}

/** For each of these documents the published ones that name it, by title. */
export async function listUses(kind: Kind, slugs: readonly string[]) {
  return database()
    .select({
      slug: documentUse.slug,
      titleSr: document.titleSr,
      titleEn: document.titleEn,
    })
    .from(documentUse)
    .innerJoin(documentFacts, eq(documentFacts.id, documentUse.document))
    .innerJoin(
      document,
      and(eq(document.kind, documentFacts.kind), eq(document.slug, documentFacts.slug)),
    )
    .where(
      and(
        eq(documentUse.kind, kind),
        inArray(documentUse.slug, [...slugs]),
        isNull(document.withdrawnAt),
      ),
    )
    .orderBy(asc(document.titleSr));
}

const found = prepared((db) =>
  db
    .select({ id: sql<number>`rowid` })
    .from(sql`library_search`)
    .where(sql`library_search match ${sql.placeholder("match")}`)
    .orderBy(sql`bm25(library_search, 8, 1, 1)`)
    .prepare(),
);

/**
 * Documents whose title or text holds all words of a query, best first, by the id of their facts.
 * @param match an expression of FTS5 over folded words
 */
export async function searchDocuments(match: string): Promise<readonly number[]> {
  return found()
    .all({ match })
    .map(({ id }) => id);
}

/** The texts of some documents as they were written and as they are searched, a passage a line. */
export async function listTexts(ids: readonly number[]) {
  return database().all<{
    readonly id: number;
    readonly sr: string;
    readonly en: string;
    readonly foldedSr: string;
    readonly foldedEn: string;
  }>(
    sql`select t.document as id, t.sr, t.en, s.sr as foldedSr, s.en as foldedEn
        from document_text t inner join library_search s on s.rowid = t.document
        where t.document in (select value from json_each(${JSON.stringify(ids)}))`,
  );
}
