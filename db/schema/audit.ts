import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { person } from "./people";

/** Every change of a role, a result, a key or what is published, for ever: triggers refuse change. */
export const auditEntry = sqliteTable(
  "audit_entry",
  {
    number: integer().primaryKey({ autoIncrement: true }),
    at: integer().notNull(),
    /** Null: the product itself, or a command on the server. */
    actor: text().references(() => person.id),
    act: text().notNull(),
    subjectKind: text("subject_kind").notNull(),
    subject: text().notNull(),
    /** JSON; null where there was nothing. No names and addresses: these can be erased, this cannot. */
    before: text(),
    after: text(),
  },
  (t) => [index("audit_entry_at").on(t.at), index("audit_entry_subject").on(t.subject, t.number)],
);
