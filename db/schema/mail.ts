import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { person } from "./people";

/**
 * Mail to be sent, each once: `key` says what it is about, so that what asks twice sends once. It is
 * put together when it goes out; a link that opens a door is never stored.
 */
export const outboxMail = sqliteTable(
  "outbox_mail",
  {
    id: text().primaryKey(),
    key: text().notNull().unique(),
    /** Null: to somebody who has no account yet. */
    person: text().references(() => person.id),
    address: text().notNull(),
    kind: text().notNull(),
    language: text({ enum: ["sr", "en"] }).notNull(),
    /** What the kind's template is filled in with, as JSON. */
    params: text().notNull(),
    createdAt: integer("created_at").notNull(),
    /** When it is tried next; null once it was sent or given up. */
    nextAt: integer("next_at"),
    attempts: integer().notNull(),
    sentAt: integer("sent_at"),
    gaveUpAt: integer("gave_up_at"),
    /** What the server said last; nothing of the mail's content. */
    problem: text(),
  },
  (t) => [
    index("outbox_mail_next")
      .on(t.nextAt)
      .where(sql`next_at is not null`),
    index("outbox_mail_created").on(t.createdAt),
    index("outbox_mail_person").on(t.person),
  ],
);

/** A kind of mail that somebody does not want. */
export const mailRefusal = sqliteTable(
  "mail_refusal",
  {
    person: text()
      .notNull()
      .references(() => person.id),
    kind: text({ enum: ["reminders", "reviews", "digest"] }).notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.kind] })],
);
