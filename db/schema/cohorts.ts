import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { path } from "./content";
import { person } from "./people";

/** People who learn together and whoever answers for them. */
export const cohort = sqliteTable("cohort", {
  id: text().primaryKey(),
  name: text().notNull(),
  createdAt: integer("created_at").notNull(),
  /** Set: no longer shown among those under way; nothing in it is lost. */
  closedAt: integer("closed_at"),
});

const ofCohort = () =>
  text()
    .notNull()
    .references(() => cohort.id);
const ofPerson = () =>
  text()
    .notNull()
    .references(() => person.id);

/** A path that a cohort walks. Days are calendar days in TIME_ZONE: `2026-11-27`. */
export const cohortPath = sqliteTable(
  "cohort_path",
  {
    cohort: ofCohort(),
    path: text()
      .notNull()
      .references(() => path.slug),
    /** 0-based place among the cohort's paths. */
    position: integer().notNull(),
    startsOn: text("starts_on").notNull(),
    /** Null: by no day in particular, so that nobody can be behind. */
    dueOn: text("due_on"),
  },
  (t) => [primaryKey({ columns: [t.cohort, t.path] })],
);

export const cohortMember = sqliteTable(
  "cohort_member",
  { cohort: ofCohort(), person: ofPerson() },
  (t) => [
    primaryKey({ columns: [t.cohort, t.person] }),
    index("cohort_member_person").on(t.person),
  ],
);

/** Who answers for a cohort and may see it. */
export const cohortManager = sqliteTable(
  "cohort_manager",
  { cohort: ofCohort(), person: ofPerson() },
  (t) => [
    primaryKey({ columns: [t.cohort, t.person] }),
    index("cohort_manager_person").on(t.person),
  ],
);

/** A later day for one person on one path of a cohort; the newest counts. */
export const extension = sqliteTable(
  "extension",
  {
    id: text().primaryKey(),
    cohort: ofCohort(),
    person: ofPerson(),
    path: text()
      .notNull()
      .references(() => path.slug),
    dueOn: text("due_on").notNull(),
    reason: text().notNull(),
    actor: ofPerson(),
    at: integer().notNull(),
  },
  (t) => [index("extension_person").on(t.cohort, t.person, t.path, t.at)],
);

/** Days that do not count towards the pace: a leave, a fair. */
export const pause = sqliteTable(
  "pause",
  {
    id: text().primaryKey(),
    cohort: ofCohort(),
    /** Null: the whole cohort. */
    person: text().references(() => person.id),
    fromOn: text("from_on").notNull(),
    /** Its last day; null: until somebody ends it. */
    untilOn: text("until_on"),
    reason: text().notNull(),
    actor: ofPerson(),
    at: integer().notNull(),
  },
  (t) => [index("pause_cohort").on(t.cohort, t.person)],
);

/** What somebody who answers for a learner wrote down about them. */
export const personNote = sqliteTable(
  "person_note",
  {
    id: text().primaryKey(),
    cohort: ofCohort(),
    person: ofPerson(),
    author: ofPerson(),
    text: text().notNull(),
    /** Whether the learner reads it too. */
    visible: integer({ mode: "boolean" }).notNull(),
    at: integer().notNull(),
  },
  (t) => [index("person_note_person").on(t.person, t.at)],
);
