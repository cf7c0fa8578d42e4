import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { person } from "./people";

/** What a learner wrote or chose in a block of a lesson; private; the highest revision counts. */
export const blockResponse = sqliteTable(
  "block_response",
  {
    person: text()
      .notNull()
      .references(() => person.id),
    lesson: text().notNull(),
    block: text().notNull(),
    revision: integer().notNull(),
    /** `BlockResponse` as JSON. */
    response: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.lesson, t.block, t.revision] })],
);

/** A customer that a learner practises on; the one practised on last is the practice account. */
export const account = sqliteTable(
  "account",
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => person.id),
    name: text().notNull(),
    /** Shown instead of the name wherever others may look on. */
    disguise: text(),
    /** 0: only on the list of accounts, never practised on. */
    practisedSince: integer("practised_since").notNull(),
  },
  (t) => [index("account_person").on(t.person, t.practisedSince)],
);

/** An if–then plan. Writing it anew replaces the earlier one and keeps it. */
export const plan = sqliteTable(
  "plan",
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => person.id),
    lesson: text().notNull(),
    block: text().notNull(),
    cue: text().notNull(),
    action: text().notNull(),
    account: text().references(() => account.id),
    writtenAt: integer("written_at").notNull(),
    /** Calendar day (`2026-11-30`) on which the learner is asked what became of it. */
    followUpOn: text("follow_up_on").notNull(),
    replacedAt: integer("replaced_at"),
  },
  (t) => [index("plan_person").on(t.person, t.writtenAt)],
);

/** What was said of a plan each time that it came back. */
export const planOutcome = sqliteTable(
  "plan_outcome",
  {
    plan: text()
      .notNull()
      .references(() => plan.id),
    number: integer().notNull(),
    answer: text({ enum: ["done", "no-occasion"] }).notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.plan, t.number] })],
);
