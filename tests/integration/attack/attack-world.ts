import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { v4 as uuid } from "uuid";
import { closeDatabase, database, openDatabase } from "~db/client.server";
import { takeLease } from "~db/queries/jobs.server";
import { seedFolder } from "../../support/seed";
import { ProductServer } from "../../support/server";
import { CHECK, PATH, publishCanaries } from "./canary-library";
import { Visitor } from "./visitor";

/** The address of the check of the canary path. */
export const DOOR = `/learn/${PATH}/${CHECK}`;

/** The built product on a database that this process has open too, canaries published. */
export interface AttackWorld {
  readonly server: ProductServer;
  /** Somebody signed in as one of the demo's people and, unless told otherwise, on the path. */
  readonly enter: (name: string, options?: { readonly enrol?: boolean }) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

export async function openAttackWorld(): Promise<AttackWorld> {
  const server = new ProductServer(seedFolder());
  const folder = mkdtempSync(join(tmpdir(), "kljuc-canary-"));
  await server.reset();
  openDatabase(server.databaseFile);
  await publishCanaries(folder);
  // While the world stands the clock's own job writes nothing into what is compared.
  await takeLease("tell-time", "nobody", 0, Number.MAX_SAFE_INTEGER);
  return {
    server,
    enter: async (name, { enrol = true } = {}) => {
      const visitor = await new Visitor(server.address).signIn(name);
      if (enrol) await visitor.post(`/learn/${PATH}/enrol`, { command: uuid() });
      return visitor;
    },
    close: async () => {
      closeDatabase();
      await server.remove();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts an attempt at the check; the address of the attempt. */
export async function startAttempt(visitor: Visitor): Promise<string> {
  const { headers } = await visitor.post(`${DOOR}/attempts`, { command: uuid() });
  const place = headers.get("location") ?? "";
  if (!place.includes("/attempts/")) throw new Error(`no attempt started: ${place}`);
  return place;
}

/** Sessions come and go with every visit; everything else is what attacks must not touch. */
const VOLATILE = new Set(["session", "sign_in_limit", "__drizzle_migrations"]);

/**
 * What every table that a command could change holds, to compare before and after: how many rows
 * and a digest of all their values, since the rows themselves are too many to be compared one by one.
 */
export function everyRow(): Readonly<Record<string, string>> {
  const client = database().$client;
  const tables = client
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
    .map(String)
    .filter((name) => !VOLATILE.has(name));
  return Object.fromEntries(tables.map((name) => [name, digestOf(client, name)]));
}

function digestOf(client: ReturnType<typeof database>["$client"], table: string): string {
  const hash = createHash("sha256");
  let rows = 0;
  for (const row of client.prepare(`select * from "${table}"`).raw().iterate()) {
    hash.update(serialize(row));
    rows += 1;
  }
  return `${String(rows)} rows ${hash.digest("hex")}`;
}

/** How many rows a condition holds for. */
export function count(table: string, where = "1", ...values: readonly string[]): number {
  const statement = database().$client.prepare(`select count(*) from "${table}" where ${where}`);
  return Number(statement.pluck().get(...values));
}
