import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { person } from "./people";
import { enrolment } from "./progress";

/** Why somebody was let past a step; the event in the log names it. */
export const waiver = sqliteTable(
  "waiver",
  {
    id: text().primaryKey(),
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    step: text().notNull(),
    reason: text().notNull(),
    /** Who let them past it. */
    actor: text()
      .notNull()
      .references(() => person.id),
    at: integer().notNull(),
  },
  (t) => [index("waiver_enrolment").on(t.enrolment, t.at)],
);
