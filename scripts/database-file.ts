import { closeSync, existsSync, fsyncSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

/**
 * Writes a consistent copy of a database, also while a server writes to it, as one file without
 * companions, on disk when it returns. Throws when the copy is not sound.
 */
export async function copyDatabase(file: string, copy: string): Promise<void> {
  const source = new Database(file, { readonly: true, fileMustExist: true });
  try {
    // One step for all pages: in small steps every write of the server starts the copy anew.
    await source.backup(copy, { progress: () => 0x7fff_ffff });
  } finally {
    source.close();
  }
  const flaw = findFlaw(copy);
  if (flaw) throw new Error(flaw);
  flush(copy);
}

/**
 * Why a file cannot serve as this product's database, in one line; null when it can. What was
 * pending beside the file is folded into it.
 */
export function findFlaw(file: string): string | null {
  if (!existsSync(file)) return `${file}: there is no such file`;
  if (readFileSync(file).subarray(0, 15).toString("latin1") !== "SQLite format 3")
    return `${file}: this is not a database`;
  const database = new Database(file, { fileMustExist: true });
  try {
    database.pragma("journal_mode = DELETE");
    if (database.pragma("integrity_check", { simple: true }) !== "ok")
      return `${file}: the database is damaged`;
    if (asList(database.pragma("foreign_key_check")).length > 0)
      return `${file}: records refer to others that are missing`;
    const known = asList(database.pragma("table_info(person)")).length > 0;
    return known ? null : `${file}: this is a database of something else`;
  } catch (error) {
    if (error instanceof Database.SqliteError) return `${file}: ${error.message}`;
    throw error;
  } finally {
    database.close();
  }
}

/**
 * Folds what is pending into the database file itself, which nobody can do while a server has it
 * open. Returns whether it could.
 */
export function takeAlone(file: string): boolean {
  const database = new Database(file, { fileMustExist: true, timeout: 0 });
  try {
    return database.pragma("journal_mode = DELETE", { simple: true }) === "delete";
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) return false;
    throw error;
  } finally {
    database.close();
  }
}

/** Returns when the file and its name are on disk. */
export function flush(file: string): void {
  for (const path of [file, dirname(file)]) {
    const handle = openSync(path, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
