import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import * as schema from "./schema";

export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database };

declare global {
  // Survives a reload of the modules in development.
  var kljucDatabase: Db | undefined;
}

/**
 * Opens the database file, creating it and its folder when missing, and applies the migrations.
 * An acknowledged write is on disk (`synchronous=FULL`).
 */
export function openDatabase(file: string, migrations = "db/migrations"): Db {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const client = new Database(file);
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = FULL");
  // A migration that makes a table anew drops the old one first; what names it is checked afterwards.
  client.pragma("foreign_keys = OFF");
  client.pragma("busy_timeout = 5000");
  // So that `or replace` deletes as `delete` does: what is append-only refuses it too.
  client.pragma("recursive_triggers = ON");
  const opened = drizzle(client, { schema });
  migrate(opened, { migrationsFolder: migrations });
  client.pragma("foreign_keys = ON");
  globalThis.kljucDatabase = opened;
  return opened;
}

/** The open database. Throws when nothing opened it: a mistake of the programme, not of a person. */
export function database(): Db {
  if (!globalThis.kljucDatabase) throw new Error("The database is not open");
  return globalThis.kljucDatabase;
}

/** Writes what is pending into the file and closes it. */
export function closeDatabase(): void {
  globalThis.kljucDatabase?.$client.close();
  globalThis.kljucDatabase = undefined;
}

/** A prepared query made once for each open database: preparing costs ten times the reading. */
export function prepared<Query>(prepare: (db: Db) => Query): () => Query {
  const made = new WeakMap<Db, Query>();
  return () => {
    const db = database();
    const known = made.get(db);
    if (known !== undefined) return known;
    const query = prepare(db);
    made.set(db, query);
    return query;
  };
}
