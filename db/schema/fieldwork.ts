import {
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { person } from "./people";
import { enrolment } from "./progress";

/** What a learner is writing for field work and has not handed in. */
export const submissionDraft = sqliteTable(
  "submission_draft",
  {
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    step: text().notNull(),
    text: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.enrolment, t.step] })],
);

/** Field work as it was handed in; a revision is a further row. */
export const submission = sqliteTable(
  "submission",
  {
    id: text().primaryKey(),
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    step: text().notNull(),
    number: integer().notNull(),
    text: text().notNull(),
    submittedAt: integer("submitted_at").notNull(),
  },
  (t) => [unique("submission_number").on(t.enrolment, t.step, t.number)],
);

/** A file handed in with field work. */
export const submissionFile = sqliteTable(
  "submission_file",
  {
    id: text().primaryKey(),
    submission: text()
      .notNull()
      .references(() => submission.id),
    name: text().notNull(),
    bytes: blob({ mode: "buffer" }).notNull(),
  },
  (t) => [index("submission_file_submission").on(t.submission)],
);

/** The one review of a submission; its key makes reviewing twice the same as once. */
export const submissionReview = sqliteTable("submission_review", {
  submission: text()
    .primaryKey()
    .references(() => submission.id),
  reviewer: text()
    .notNull()
    .references(() => person.id),
  /** Points by criterion, 0–3, as JSON. */
  scores: text().notNull(),
  /** A comment by criterion, as JSON; may be empty. */
  comments: text().notNull(),
  outcome: text({ enum: ["passed", "returned"] }).notNull(),
  at: integer().notNull(),
});
