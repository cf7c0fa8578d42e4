/**
 * `npm run content:export [-- folder] [--force] [--lang sr|en]`: writes everything that is published
 * into `content/`, or as a copy into another folder. Files that were changed on their own are told
 * and stay, unless `--force`. Exit code 1 when something was not written.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { exportLibrary, type ExportOutcome } from "~/features/author/export-library.server";
import { contentName } from "~/domain/library/content-name";
import { EXCHANGE_MESSAGES as SAY } from "~/domain/library/exchange-messages";
import { env } from "~/platform/env.server";
import { closeDatabase, openDatabase } from "~db/client.server";
import { chosenLocale } from "./chosen-locale";
import { Failure, orTell } from "./prepare/failure";

/** The folder that is imported at every start. */
const OWN = "content";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { force: { type: "boolean", default: false }, lang: { type: "string" } },
});
const locale = chosenLocale(values.lang);
const folder = positionals[0] ?? OWN;
const agree = resolve(folder) === resolve(OWN);

await orTell(async () => {
  const { databaseFile } = env();
  if (!existsSync(databaseFile)) throw new Failure(`${databaseFile}: there is no database yet`);
  openDatabase(databaseFile);
  try {
    tell(await exportLibrary(folder, { force: values.force, agree }));
  } finally {
    closeDatabase();
  }
});

function tell({ written, same, differing, blocked }: ExportOutcome): void {
  for (const one of differing) console.error(SAY.differs(contentName(one))[locale]);
  for (const path of blocked) console.error(SAY.blocked(path)[locale]);
  console.log(SAY.exported(folder, written.length, same)[locale]);
  if (!agree) console.log(SAY.copied(folder)[locale]);
  if (differing.length + blocked.length > 0) process.exitCode = 1;
}
