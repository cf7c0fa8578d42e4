import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { path } from "./content";
import { person } from "./people";

export const cohort = sqliteTable("cohort", {
  id: text().primaryKey(),
  name: text().notNull(),
  path: text()
    .notNull()
    .references(() => path.slug),
  createdAt: integer("created_at").notNull(),
});

export const cohortMember = sqliteTable(
  "cohort_member",
  {
    cohort: text()
      .notNull()
      .references(() => cohort.id),
    person: text()
      .notNull()
      .references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.cohort, t.person] }),
    index("cohort_member_person").on(t.person),
  ],
);

/** Who answers for a cohort and may see it. */
export const cohortManager = sqliteTable(
  "cohort_manager",
  {
    cohort: text()
      .notNull()
      .references(() => cohort.id),
    person: text()
      .notNull()
      .references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.cohort, t.person] }),
    index("cohort_manager_person").on(t.person),
  ],
);
