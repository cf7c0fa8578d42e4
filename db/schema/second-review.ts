import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { submission } from "./fieldwork";
import { person } from "./people";

/** The points of a second reviewer, given without seeing the first one's. */
export const secondReview = sqliteTable("second_review", {
  submission: text()
    .primaryKey()
    .references(() => submission.id),
  reviewer: text()
    .notNull()
    .references(() => person.id),
  /** Points by criterion, 0–3, as JSON. */
  scores: text().notNull(),
  comments: text().notNull(),
  at: integer().notNull(),
});

/** What two reviewers agreed on after their points had differed too much. */
export const calibration = sqliteTable("calibration", {
  submission: text()
    .primaryKey()
    .references(() => submission.id),
  note: text().notNull(),
  actor: text()
    .notNull()
    .references(() => person.id),
  at: integer().notNull(),
});
