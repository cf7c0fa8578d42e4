/**
 * `npm run restore -- file`: puts a backup in the place of the database. The file is checked first,
 * a running server is in the way, and the database that was there is kept beside it.
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { env } from "~/platform/env.server";
import { findFlaw, flush, takeAlone } from "./database-file";
import { Failure, orTell } from "./prepare/failure";

await orTell(async () => {
  const { databaseFile, dataDir } = env();
  const [source] = process.argv.slice(2);
  if (!source) throw new Failure("Which file? npm run restore -- data/backups/kljuc-….db");
  mkdirSync(dataDir, { recursive: true });
  const incoming = `${databaseFile}.incoming`;
  rmSync(incoming, { force: true });
  if (!existsSync(source)) throw new Failure(`${source}: there is no such file`);
  copyFileSync(source, incoming);
  const flaw = findFlaw(incoming);
  if (flaw) {
    rmSync(incoming);
    throw new Failure(flaw.replace(incoming, source));
  }
  chmodSync(incoming, 0o600);
  flush(incoming);
  if (existsSync(databaseFile)) setAside(databaseFile, incoming);
  renameSync(incoming, databaseFile);
  flush(databaseFile);
  console.log(`Restored ${databaseFile} from ${source}`);
});

function setAside(databaseFile: string, incoming: string): void {
  if (!takeAlone(databaseFile)) {
    rmSync(incoming);
    throw new Failure("A server has the database open. Stop it first, then restore.");
  }
  const moment = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  const aside = `${databaseFile}.before-${moment}`;
  renameSync(databaseFile, aside);
  console.log(`The database that was there is kept: ${aside}`);
}
