import { sql } from "drizzle-orm";
import { check, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { questionVersion } from "./content";
import { person } from "./people";

/** What a learner remembers of one idea of a lesson, on whatever path it was learnt. */
export const reviewCard = sqliteTable(
  "review_card",
  {
    person: text()
      .notNull()
      .references(() => person.id),
    lesson: text().notNull(),
    /** Family of parallel questions within the lesson. */
    family: text().notNull(),
    /** Calendar day (`2026-11-30`) from which it is asked again. */
    dueOn: text("due_on").notNull(),
    /** Calendar day of the last review. */
    lastOn: text("last_on"),
    /** Question asked last, as `<lesson>/<question>`. */
    lastItem: text("last_item"),
    /** Reviews so far. */
    turn: integer().notNull(),
    lapses: integer().notNull(),
    /** Memory by FSRS: both null before the first review. */
    stability: real(),
    difficulty: real(),
    /** Sure and wrong, and not mended since. */
    urgent: integer({ mode: "boolean" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.person, t.lesson, t.family] }),
    check("review_card_memory", sql`(${t.stability} is null) = (${t.difficulty} is null)`),
  ],
);

/** Every review as it was answered; triggers refuse change. Its key lets each turn happen once. */
export const reviewLog = sqliteTable(
  "review_log",
  {
    person: text()
      .notNull()
      .references(() => person.id),
    lesson: text().notNull(),
    family: text().notNull(),
    turn: integer().notNull(),
    at: integer().notNull(),
    questionVersion: text("question_version")
      .notNull()
      .references(() => questionVersion.id),
    /** `Answer` as JSON, by authored ids. */
    answer: text().notNull(),
    confidence: text({ enum: ["guess", "likely", "sure"] }),
    credit: integer().notNull(),
    dueOn: text("due_on").notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.lesson, t.family, t.turn] })],
);
