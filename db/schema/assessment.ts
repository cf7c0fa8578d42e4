import { index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { questionVersion } from "./content";
import { enrolment } from "./progress";

/** One try at a check. The unique key holds the attempt limit under races. */
export const attempt = sqliteTable(
  "attempt",
  {
    id: text().primaryKey(),
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    step: text().notNull(),
    number: integer().notNull(),
    seed: integer().notNull(),
    startedAt: integer("started_at").notNull(),
  },
  (t) => [unique("attempt_number").on(t.enrolment, t.step, t.number)],
);

/** A drawn question version at its place in the attempt, with the order in which it is shown. */
export const attemptItem = sqliteTable(
  "attempt_item",
  {
    attempt: text()
      .notNull()
      .references(() => attempt.id),
    position: integer().notNull(),
    questionVersion: text("question_version")
      .notNull()
      .references(() => questionVersion.id),
    /** `DisplayOrder` as JSON. */
    displayOrder: text("display_order").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.attempt, t.position] }),
    index("attempt_item_question").on(t.questionVersion),
  ],
);

/** Every answer as it was given; the highest revision counts. A trigger refuses it after submission. */
export const attemptAnswer = sqliteTable(
  "attempt_answer",
  {
    attempt: text()
      .notNull()
      .references(() => attempt.id),
    position: integer().notNull(),
    revision: integer().notNull(),
    /** `Answer` as JSON, by authored ids. */
    answer: text().notNull(),
    confidence: text({ enum: ["guess", "likely", "sure"] }),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.attempt, t.position, t.revision] })],
);

/** The one result of an attempt; its key makes submitting twice the same as once. */
export const attemptResult = sqliteTable("attempt_result", {
  attempt: text()
    .primaryKey()
    .references(() => attempt.id),
  /** `QuizResult` as JSON. */
  result: text().notNull(),
  at: integer().notNull(),
});

/** A result after a key was corrected; the highest revision counts in the place of the first. */
export const attemptRegrade = sqliteTable(
  "attempt_regrade",
  {
    attempt: text()
      .notNull()
      .references(() => attempt.id),
    revision: integer().notNull(),
    /** The question whose key was corrected, `<lesson>/<id>`. */
    question: text().notNull(),
    /** `QuizResult` as JSON. */
    result: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.attempt, t.revision] })],
);
