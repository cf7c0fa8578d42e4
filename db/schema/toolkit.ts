import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { submission } from "./fieldwork";
import { person } from "./people";

/** A sheet as it was saved; nothing is overwritten, the highest revision counts. */
export const toolDocument = sqliteTable(
  "tool_document",
  {
    person: text()
      .notNull()
      .references(() => person.id),
    /** An account of the person, or `portfolio` for a sheet over all of them. */
    account: text().notNull(),
    tool: text({
      enum: [
        "selection-matrix",
        "profit-sketch",
        "contact-matrix",
        "perspective-sheet",
        "value-calculator",
      ],
    }).notNull(),
    revision: integer().notNull(),
    /** `ToolDocument` as JSON. */
    document: text().notNull(),
    /** Whether it was whole when it was saved. */
    complete: integer({ mode: "boolean" }).notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.account, t.tool, t.revision] })],
);

/** A sheet handed in with field work, as it was on that day. */
export const submissionSheet = sqliteTable(
  "submission_sheet",
  {
    submission: text()
      .notNull()
      .references(() => submission.id),
    tool: text({
      enum: [
        "selection-matrix",
        "profit-sketch",
        "contact-matrix",
        "perspective-sheet",
        "value-calculator",
      ],
    }).notNull(),
    account: text().notNull(),
    revision: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.submission, t.tool] })],
);

/** What somebody is typing into a part of a sheet and has not saved; only they ever read it. */
export const sheetDraft = sqliteTable(
  "sheet_draft",
  {
    person: text()
      .notNull()
      .references(() => person.id),
    account: text().notNull(),
    tool: text({
      enum: [
        "selection-matrix",
        "profit-sketch",
        "contact-matrix",
        "perspective-sheet",
        "value-calculator",
      ],
    }).notNull(),
    part: text().notNull(),
    /** Of the sheet that was open. */
    revision: integer().notNull(),
    /** The form's fields as typed, as JSON. */
    fields: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.account, t.tool, t.part] })],
);
