/**
 * `npm run backup [-- file]`: a consistent copy of the database, also while a server runs. Without
 * a file it goes to `DATA_DIR/backups/`, named by the moment. Never overwrites.
 */
import { chmodSync, existsSync, linkSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "~/platform/env.server";
import { copyDatabase, flush } from "./database-file";
import { Failure, orTell } from "./prepare/failure";

await orTell(async () => {
  const { databaseFile, dataDir } = env();
  if (!existsSync(databaseFile)) throw new Failure(`${databaseFile}: there is no database yet`);
  const moment = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  const target = process.argv[2] ?? join(dataDir, "backups", `kljuc-${moment}.db`);
  if (existsSync(target)) throw new Failure(`${target} exists already; choose another name`);
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  await copyDatabase(databaseFile, unfinished);
  chmodSync(unfinished, 0o600);
  // A link fails where the name was taken meanwhile; a rename would overwrite.
  linkSync(unfinished, target);
  rmSync(unfinished);
  flush(target);
  console.log(`${target} (${Math.ceil(statSync(target).size / 1024)} kB)`);
});
