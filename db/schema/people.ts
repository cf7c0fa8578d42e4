import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Everybody who signs in. Times are UTC milliseconds everywhere in this schema. */
export const person = sqliteTable(
  "person",
  {
    id: text().primaryKey(),
    /** As the person writes it. */
    email: text().notNull(),
    /** Trimmed and in lower case: what sign-in compares. */
    emailKey: text("email_key").notNull().unique(),
    name: text().notNull(),
    role: text({ enum: ["learner", "trainer", "manager", "admin"] }).notNull(),
    passwordHash: text("password_hash").notNull(),
    /** The person's own choice of interface language, if made. */
    language: text({ enum: ["sr", "en"] }),
    createdAt: integer("created_at").notNull(),
    deactivatedAt: integer("deactivated_at"),
    /** Name and address are gone; what was learnt stays for the statistics. */
    erasedAt: integer("erased_at"),
    /** Part of the address of the person's calendar: a new number closes the old address. */
    calendarNumber: integer("calendar_number").notNull().default(0),
  },
  (t) => [check("person_role", sql`${t.role} in ('learner', 'trainer', 'manager', 'admin')`)],
);

/** A signed-in browser. Only the hash of its token is kept. */
export const session = sqliteTable(
  "session",
  {
    tokenHash: text("token_hash").primaryKey(),
    /** What the person sees and names when ending a session: never the token or its hash. */
    id: text().notNull().unique(),
    person: text()
      .notNull()
      .references(() => person.id),
    createdAt: integer("created_at").notNull(),
    seenAt: integer("seen_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    device: text().notNull(),
  },
  (t) => [index("session_person").on(t.person)],
);

/** Sign-in attempts counted per account and address; the columns are rate-limiter-flexible's. */
export const signInLimit = sqliteTable("sign_in_limit", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: integer(),
});

/** Facts about this installation, such as whether it was opened as a demo. */
export const setting = sqliteTable("setting", {
  key: text().primaryKey(),
  value: text().notNull(),
});
