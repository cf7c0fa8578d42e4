import Database from "better-sqlite3";
import { database } from "./client.server";

/** One write, ready to run: a Drizzle statement, or a prepared one with its values bound. */
export interface Statement {
  run(): unknown;
}

/** `conflict`: a key was taken or a guard refused, and nothing was written. Read again, decide again. */
export type CommitOutcome = "committed" | "conflict";

/**
 * Runs the statements as one batch: all or nothing, on disk when it returns `committed`.
 * The only place that opens a transaction. Throws what is not a conflict.
 */
export async function commit(statements: readonly Statement[]): Promise<CommitOutcome> {
  const batch = database().$client.transaction(() => {
    for (const statement of statements) statement.run();
  });
  try {
    batch.immediate();
    return "committed";
  } catch (error) {
    if (isConflict(error)) return "conflict";
    throw error;
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Database.SqliteError && /_(PRIMARYKEY|UNIQUE|TRIGGER)$/.test(error.code);
}
