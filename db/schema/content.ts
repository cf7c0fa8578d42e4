import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A lesson and the version that readers get. */
export const lesson = sqliteTable("lesson", {
  slug: text().primaryKey(),
  currentVersion: text("current_version").notNull(),
});

/** A published lesson, addressed by the hash of its content. Never changed. */
export const lessonVersion = sqliteTable(
  "lesson_version",
  {
    id: text().primaryKey(),
    slug: text().notNull(),
    policyVersion: integer("policy_version").notNull(),
    /** `LessonOutline` as JSON: titles, parts and minutes in both languages, objectives. */
    outline: text().notNull(),
    /** The three source files as JSON, so that going back and exporting lose nothing. */
    source: text().notNull(),
    publishedAt: integer("published_at").notNull(),
  },
  (t) => [index("lesson_version_slug").on(t.slug, t.publishedAt)],
);

/** One part of one language of a lesson version: `Block[]` as JSON, read with one key look-up. */
export const lessonPart = sqliteTable(
  "lesson_part",
  {
    version: text()
      .notNull()
      .references(() => lessonVersion.id),
    locale: text({ enum: ["sr", "en"] }).notNull(),
    part: integer().notNull(),
    blocks: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.version, t.locale, t.part] })],
);

/** A question by its stable id, `<lesson>/<id>`. A question no longer in its file is retired. */
export const question = sqliteTable(
  "question",
  {
    id: text().primaryKey(),
    lesson: text().notNull(),
    currentVersion: text("current_version").notNull(),
    retiredAt: integer("retired_at"),
  },
  (t) => [index("question_lesson").on(t.lesson)],
);

/** A question as an attempt saw it, addressed by hash. Never changed. */
export const questionVersion = sqliteTable(
  "question_version",
  {
    id: text().primaryKey(),
    question: text().notNull(),
    /** `Question` as JSON, key included. */
    body: text().notNull(),
    publishedAt: integer("published_at").notNull(),
  },
  (t) => [index("question_version_question").on(t.question)],
);

/** A path and the version that new enrolments get. */
export const path = sqliteTable("path", {
  slug: text().primaryKey(),
  currentVersion: text("current_version").notNull(),
});

/** A published path: its resolved definition as JSON, addressed by hash. Never changed. */
export const pathVersion = sqliteTable("path_version", {
  id: text().primaryKey(),
  slug: text().notNull(),
  definition: text().notNull(),
  publishedAt: integer("published_at").notNull(),
});
