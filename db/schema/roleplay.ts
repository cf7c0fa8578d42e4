import { index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { enrolment } from "./progress";

/** A role-play and the version that new runs get. */
export const roleplay = sqliteTable("roleplay", {
  slug: text().primaryKey(),
  currentVersion: text("current_version").notNull(),
});

/** A published role-play, addressed by the hash of its content. Never changed. */
export const roleplayVersion = sqliteTable(
  "roleplay_version",
  {
    id: text().primaryKey(),
    slug: text().notNull(),
    /** `Roleplay` as JSON, marks and explanations included. */
    body: text().notNull(),
    publishedAt: integer("published_at").notNull(),
  },
  (t) => [index("roleplay_version_slug").on(t.slug, t.publishedAt)],
);

/** One time through a conversation. Its id decides the order in which choices are shown. */
export const roleplayRun = sqliteTable(
  "roleplay_run",
  {
    id: text().primaryKey(),
    enrolment: text()
      .notNull()
      .references(() => enrolment.id),
    step: text().notNull(),
    number: integer().notNull(),
    version: text()
      .notNull()
      .references(() => roleplayVersion.id),
    variant: text({ enum: ["guided", "standard", "challenge"] }).notNull(),
    /** Ids of what was prepared, as JSON. */
    prepared: text().notNull(),
    startedAt: integer("started_at").notNull(),
  },
  (t) => [unique("roleplay_run_number").on(t.enrolment, t.step, t.number)],
);

/** What was said in a run, turn by turn, in the author's ids. */
export const roleplayTurn = sqliteTable(
  "roleplay_turn",
  {
    run: text()
      .notNull()
      .references(() => roleplayRun.id),
    turn: integer().notNull(),
    choice: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.run, t.turn] })],
);

/** How a run ended, as the server replayed it; its key makes ending twice the same as once. */
export const roleplayResult = sqliteTable("roleplay_result", {
  run: text()
    .primaryKey()
    .references(() => roleplayRun.id),
  ending: text().notNull(),
  /** `Metrics` as JSON. */
  metrics: text().notNull(),
  at: integer().notNull(),
});
