import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { pathVersion } from "./content";
import { person } from "./people";
import { enrolment } from "./progress";

/** What was certified, as of the day it was issued: later names and titles do not change it. */
export const certificate = sqliteTable(
  "certificate",
  {
    /** Cannot be guessed: who has it may see the certificate. */
    id: text().primaryKey(),
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    /** Sequence number of the event that issued it. */
    seq: integer().notNull(),
    person: text()
      .notNull()
      .references(() => person.id),
    pathVersion: text("path_version")
      .notNull()
      .references(() => pathVersion.id),
    name: text().notNull(),
    titleSr: text("title_sr").notNull(),
    titleEn: text("title_en").notNull(),
    /** How many modules the path had. */
    modules: integer().notNull(),
    issuedAt: integer("issued_at").notNull(),
    /** Calendar day (`2028-11-24`): the last on which it is valid. */
    validThrough: text("valid_through").notNull(),
  },
  (t) => [
    unique("certificate_event").on(t.enrolment, t.seq),
    index("certificate_person").on(t.person),
  ],
);
