import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { cohort } from "./cohorts";
import { person } from "./people";

/** An invitation to one address. Its link is made from the id and a secret that is not stored here. */
export const invitation = sqliteTable(
  "invitation",
  {
    id: text().primaryKey(),
    email: text().notNull(),
    emailKey: text("email_key").notNull(),
    name: text().notNull(),
    role: text({ enum: ["learner", "trainer", "manager", "admin"] }).notNull(),
    language: text({ enum: ["sr", "en"] }).notNull(),
    cohort: text().references(() => cohort.id),
    actor: text()
      .notNull()
      .references(() => person.id),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    /** A newer one to the same address, or an administrator, closed it. */
    revokedAt: integer("revoked_at"),
    acceptedAt: integer("accepted_at"),
    /** Who came of it. */
    person: text().references(() => person.id),
  },
  (t) => [
    index("invitation_email").on(t.emailKey, t.createdAt),
    index("invitation_created").on(t.createdAt),
  ],
);

/** Somebody forgot a password. Its link is made from the id and a secret that is not stored here. */
export const passwordReset = sqliteTable(
  "password_reset",
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => person.id),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
  },
  (t) => [index("password_reset_person").on(t.person, t.createdAt)],
);
