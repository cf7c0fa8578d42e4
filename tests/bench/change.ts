import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { v7 as uuid } from "uuid";
import { closeDatabase, openDatabase } from "~db/client.server";
import { commit } from "~db/commit.server";
import { insertPathVersion, pointPath } from "~db/queries/content.server";
import { insertPerson } from "~db/queries/people.server";
import { insertEnrolment, insertEvent } from "~db/queries/progress.server";
import { previewChange } from "~/features/author/preview-change.server";
import { readHome } from "~/features/learn/read-home.server";
import { begin, fold } from "~/domain/path/fold";
import { foldStatements } from "~/platform/progress/append.server";
import { LONG, LONGER, longLog } from "./long-path";

/**
 * A change of a path previewed for 1,000 learners of 300 events each: how long it takes, how long
 * it keeps others waiting, and what a learner's home costs beside so much data.
 */
const LEARNERS = 1_000;
const EVENTS = 300;

const folder = mkdtempSync(join(tmpdir(), "kljuc-bench-"));
openDatabase(join(folder, "bench.db"));

const log = longLog().slice(0, EVENTS);
await commit([
  insertPathVersion({ id: "v1", slug: "long", definition: JSON.stringify(LONG), publishedAt: 0 }),
  pointPath("long", "v1"),
]);
const first = await walk();
const alone = await home(first);
for (let index = 1; index < LEARNERS; index += 1) await walk();
const crowded = await home(first);

await commit([
  insertPathVersion({ id: "v2", slug: "long", definition: JSON.stringify(LONGER), publishedAt: 1 }),
  pointPath("long", "v2"),
]);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const start = performance.now();
const view = await previewChange("long", "keep", "sr", EVENTS * 86_400_000);
const took = performance.now() - start;
delay.disable();

console.table([
  {
    learners: view?.learners.length,
    "events each": EVENTS,
    "preview, s": Number((took / 1000).toFixed(2)),
    "longest wait of others, ms": Math.round(delay.max / 1e6),
  },
]);
console.table([
  { "a learner's home": "alone", ms: Number(alone.toFixed(2)), ratio: 1 },
  {
    "a learner's home": `beside ${LEARNERS} × ${EVENTS}`,
    ms: Number(crowded.toFixed(2)),
    ratio: Number((crowded / alone).toFixed(2)),
  },
]);
closeDatabase();
rmSync(folder, { recursive: true });

/** One more learner with the whole log. Returns the person. */
async function walk(): Promise<string> {
  const person = uuid();
  const enrolment = uuid();
  const snapshot = fold(LONG, log, begin(LONG));
  await commit([
    insertPerson({
      id: person,
      email: person,
      emailKey: person,
      name: `Polaznik ${person}`,
      role: "learner",
      passwordHash: "",
      createdAt: 0,
    }),
    insertEnrolment({ id: enrolment, person, path: "long", pathVersion: "v1", startedAt: 0 }),
    ...log.map(({ seq, at, type, payload }) =>
      insertEvent({
        enrolment,
        seq,
        at,
        actor: person,
        command: uuid(),
        type,
        payload: JSON.stringify(payload),
      }),
    ),
    ...foldStatements({ enrolment, resolved: LONG, snapshot: null }, snapshot, log.length, 0),
  ]);
  return person;
}

/** The median of some looks at a learner's home, in milliseconds. */
async function home(person: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 101; run += 1) {
    const begun = performance.now();
    await readHome(person, "sr", EVENTS * 86_400_000);
    times.push(performance.now() - begun);
  }
  return times.slice(30).sort((a, b) => a - b)[35] ?? 0;
}
