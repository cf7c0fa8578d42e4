import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { person } from "./people";
import { enrolment } from "./progress";

/** What learner and reviewer said so many days after a path was completed; once each. */
export const followUpReport = sqliteTable(
  "follow_up_report",
  {
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    days: integer().notNull(),
    party: text({ enum: ["learner", "reviewer"] }).notNull(),
    person: text()
      .notNull()
      .references(() => person.id),
    /** `LearnerReport` or `ReviewerReport` as JSON. */
    report: text().notNull(),
    note: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.enrolment, t.days, t.party] })],
);
