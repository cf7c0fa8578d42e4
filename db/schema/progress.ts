import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { path, pathVersion } from "./content";
import { person } from "./people";

/** One person on one path. */
export const enrolment = sqliteTable(
  "enrolment",
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => person.id),
    path: text()
      .notNull()
      .references(() => path.slug),
    pathVersion: text("path_version")
      .notNull()
      .references(() => pathVersion.id),
    startedAt: integer("started_at").notNull(),
  },
  (t) => [unique("enrolment_person_path").on(t.person, t.path), index("enrolment_path").on(t.path)],
);

/** What happened, in order, for ever: a trigger refuses change and deletion. */
export const progressEvent = sqliteTable(
  "progress_event",
  {
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    seq: integer().notNull(),
    at: integer().notNull(),
    /** Person whose command caused it. */
    actor: text().notNull(),
    command: text().notNull(),
    type: text().notNull(),
    payload: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.enrolment, t.seq] }),
    index("progress_event_changed")
      .on(t.command)
      .where(sql`type = 'path.changed'`),
  ],
);

/** The fold of an enrolment's events, written in the same batch as the event it ends with. */
export const progress = sqliteTable(
  "progress",
  {
    enrolment: text()
      .primaryKey()
      .references(() => enrolment.id),
    seq: integer().notNull(),
    snapshot: text().notNull(),
    modulesMastered: integer("modules_mastered").notNull(),
    complete: integer({ mode: "boolean" }).notNull(),
    updatedAt: integer("updated_at").notNull(),
    /** Where each module stands, as JSON: what a manager's table shows. Empty: not rolled up yet. */
    modules: text().notNull().default(""),
    /** Expected minutes of the steps that are done, and of those still to be done. */
    minutesDone: integer("minutes_done").notNull().default(0),
    minutesLeft: integer("minutes_left").notNull().default(0),
    /** The learner's own last act (UTC ms); null: none since they began. */
    actedAt: integer("acted_at"),
    /** When time alone moves this learner on (UTC ms); null: never. */
    dueAt: integer("due_at"),
  },
  (t) => [index("progress_due").on(t.dueAt)],
);

/** Which process does a job, so that two on one file do not do it twice. */
export const jobLease = sqliteTable("job_lease", {
  job: text().primaryKey(),
  holder: text().notNull(),
  until: integer().notNull(),
});

/** Roll-up for lists and tables: where each step of an enrolment stands. */
export const stepProgress = sqliteTable(
  "step_progress",
  {
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    step: text().notNull(),
    module: text().notNull(),
    state: text().notNull(),
    attempts: integer().notNull(),
    bestRight: integer("best_right"),
    bestOf: integer("best_of"),
    at: integer(),
  },
  (t) => [primaryKey({ columns: [t.enrolment, t.step] })],
);

/** The answer that a command got: asked again with the same key, it gets the same. */
export const command = sqliteTable(
  "command",
  {
    actor: text().notNull(),
    key: text().notNull(),
    result: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actor, t.key] })],
);

/** The part of a lesson at which a learner stopped. */
export const lessonPlace = sqliteTable(
  "lesson_place",
  {
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    step: text().notNull(),
    part: integer().notNull(),
    at: integer().notNull(),
    /** When the learner first went on from the first part; null: before this was kept. */
    startedAt: integer("started_at"),
  },
  (t) => [primaryKey({ columns: [t.enrolment, t.step] })],
);
