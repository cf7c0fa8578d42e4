import { sql } from "drizzle-orm";
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { person } from "./people";

const kind = () => text({ enum: ["lesson", "path", "roleplay", "glossary"] }).notNull();

/** A document's files as its author wrote them, addressed by their hash. Never changed. */
export const documentVersion = sqliteTable(
  "document_version",
  {
    id: text().primaryKey(),
    kind: kind(),
    slug: text().notNull(),
    /** Text by file name, as JSON. */
    files: text().notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [index("document_version_slug").on(t.kind, t.slug)],
);

/** What the library holds under a name, and which version of it is published. */
export const document = sqliteTable(
  "document",
  {
    kind: kind(),
    slug: text().notNull(),
    version: text()
      .notNull()
      .references(() => documentVersion.id),
    titleSr: text("title_sr").notNull(),
    titleEn: text("title_en").notNull(),
    /** The version that files and library last agreed on; null: never in files. */
    inFiles: text("in_files"),
    publishedAt: integer("published_at").notNull(),
    publishedBy: text("published_by").references(() => person.id),
    /** Set: kept for whoever is under way, and offered to nobody else. */
    withdrawnAt: integer("withdrawn_at"),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug] })],
);

/** Every publishing, restoring and withdrawing, for ever: the audit trail and the list of versions. */
export const publication = sqliteTable(
  "publication",
  {
    kind: kind(),
    slug: text().notNull(),
    number: integer().notNull(),
    act: text({ enum: ["published", "withdrawn", "offered"] }).notNull(),
    version: text()
      .notNull()
      .references(() => documentVersion.id),
    /** Through which door it came. */
    door: text({ enum: ["studio", "files"] }).notNull(),
    /** Null: taken from files when nobody was signed in. */
    actor: text().references(() => person.id),
    /** What the author says has changed; may be empty. */
    note: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug, t.number] }), index("publication_at").on(t.at)],
);

/** Unpublished work on a document: its owner's, and other authors' only when shared. */
export const draft = sqliteTable(
  "draft",
  {
    id: text().primaryKey(),
    kind: kind(),
    slug: text().notNull(),
    owner: text()
      .notNull()
      .references(() => person.id),
    shared: integer({ mode: "boolean" }).notNull(),
    /** The published version it began from; null: the document is new. */
    base: text().references(() => documentVersion.id),
    createdAt: integer("created_at").notNull(),
    touchedAt: integer("touched_at").notNull(),
    closedAt: integer("closed_at"),
    closedAs: text("closed_as", { enum: ["published", "discarded"] }),
  },
  (t) => [
    uniqueIndex("draft_open")
      .on(t.kind, t.slug, t.owner)
      .where(sql`closed_at is null`),
    index("draft_owner").on(t.owner, t.touchedAt),
  ],
);

/** A file of a draft as it was saved; the highest revision counts, and its key lets each happen once. */
export const draftFile = sqliteTable(
  "draft_file",
  {
    draft: text()
      .notNull()
      .references(() => draft.id),
    file: text().notNull(),
    revision: integer().notNull(),
    text: text().notNull(),
    author: text()
      .notNull()
      .references(() => person.id),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.draft, t.file, t.revision] })],
);

/** What somebody wrote upon a revision that was no longer the newest: kept beside the draft. */
export const draftAside = sqliteTable(
  "draft_aside",
  {
    id: text().primaryKey(),
    draft: text()
      .notNull()
      .references(() => draft.id),
    file: text().notNull(),
    text: text().notNull(),
    author: text()
      .notNull()
      .references(() => person.id),
    at: integer().notNull(),
  },
  (t) => [index("draft_aside_draft").on(t.draft, t.at)],
);

/** Who has a draft open, so that the second is told of the first. */
export const draftPresence = sqliteTable(
  "draft_presence",
  {
    draft: text()
      .notNull()
      .references(() => draft.id),
    person: text()
      .notNull()
      .references(() => person.id),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.draft, t.person] })],
);

/** A passage that a learner found unclear or outdated; it stands on the editors' list until settled. */
export const lessonFlag = sqliteTable(
  "lesson_flag",
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => person.id),
    lesson: text().notNull(),
    lessonVersion: text("lesson_version").notNull(),
    locale: text({ enum: ["sr", "en"] }).notNull(),
    /** 0-based. */
    part: integer().notNull(),
    reason: text({ enum: ["unclear", "outdated", "mistake"] }).notNull(),
    /** The passage, as marked or typed; may be empty. */
    quote: text().notNull(),
    note: text().notNull(),
    at: integer().notNull(),
    settledAt: integer("settled_at"),
    settledBy: text("settled_by").references(() => person.id),
    answer: text(),
  },
  (t) => [
    index("lesson_flag_lesson").on(t.lesson, t.at),
    index("lesson_flag_person").on(t.person, t.lesson),
    index("lesson_flag_open")
      .on(t.lesson)
      .where(sql`settled_at is null`),
  ],
);

/** What was uploaded for lessons, with its words in both languages. */
export const media = sqliteTable(
  "media",
  {
    id: text().primaryKey(),
    /** Slug by which lessons and files name it; never used again. */
    slug: text().notNull(),
    kind: text({ enum: ["image", "audio", "video", "document"] }).notNull(),
    fileName: text("file_name").notNull(),
    altSr: text("alt_sr").notNull(),
    altEn: text("alt_en").notNull(),
    width: integer(),
    height: integer(),
    /** Bytes of all its variants. */
    bytes: integer().notNull(),
    uploadedBy: text("uploaded_by").references(() => person.id),
    at: integer().notNull(),
    retiredAt: integer("retired_at"),
  },
  (t) => [unique("media_slug").on(t.slug), index("media_at").on(t.at)],
);
