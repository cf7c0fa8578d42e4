import { index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";

const kind = () => text({ enum: ["lesson", "path", "roleplay", "glossary"] }).notNull();

/** What lists say of a published document, read from its files when it was published. */
export const documentFacts = sqliteTable(
  "document_facts",
  {
    /** Also the row of `library_search`. */
    id: integer().primaryKey(),
    kind: kind(),
    slug: text().notNull(),
    /** The version that was read; another than the published one is read again. */
    version: text().notNull(),
    /** By which rules it was read; when they rise it is read again. */
    reading: integer().notNull(),
    srComplete: integer("sr_complete", { mode: "boolean" }).notNull(),
    enComplete: integer("en_complete", { mode: "boolean" }).notNull(),
    /** Null: no lesson. */
    objectives: integer(),
    /** Objectives that at least one check question measures. */
    measured: integer(),
  },
  (t) => [unique("document_facts_name").on(t.kind, t.slug)],
);

/** What readers see of a published document, a passage a line, to show where a word was found. */
export const documentText = sqliteTable("document_text", {
  document: integer()
    .primaryKey()
    .references(() => documentFacts.id),
  sr: text().notNull(),
  en: text().notNull(),
});

/** Which published documents name which others: a path its lessons and role-plays. */
export const documentUse = sqliteTable(
  "document_use",
  {
    document: integer()
      .notNull()
      .references(() => documentFacts.id),
    kind: kind(),
    slug: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.document, t.kind, t.slug] }),
    index("document_use_name").on(t.kind, t.slug),
  ],
);
