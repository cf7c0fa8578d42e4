import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { v7 as uuid } from "uuid";
import { count } from "drizzle-orm";
import { closeDatabase, database, openDatabase } from "~db/client.server";
import { commit } from "~db/commit.server";
import { insertPathVersion, pointPath } from "~db/queries/content.server";
import { insertPerson } from "~db/queries/people.server";
import { insertEnrolment, insertEvent } from "~db/queries/progress.server";
import { progressEvent } from "~db/schema";
import { applyRegrade } from "~/features/author/apply-regrade.server";
import { previewRegrade } from "~/features/author/preview-regrade.server";
import { previewChange } from "~/features/author/preview-change.server";
import { readHome } from "~/features/learn/read-home.server";
import { begin, fold } from "~/domain/path/fold";
import { hashPassword } from "~/platform/auth/password.server";
import { foldStatements } from "~/platform/progress/append.server";
import { askedAttempt, askedQuestions, CORRECTED, correctedKey, PASSING } from "./corrected-key";
import { LONG, LONGER, longLog } from "./long-path";
import { signIn, startServer } from "./server";

/**
 * 1,000 learners of 300 events each: how long a change of their path takes to preview and a corrected
 * key to grade again, how long either keeps others waiting, and what a learner's home costs beside so
 * much data, as a use case and over HTTP.
 */
const LEARNERS = 1_000;
const EVENTS = 300;
/** Every fifth learner was asked the question whose key is corrected. */
const ASKED = 5;

const folder = mkdtempSync(join(tmpdir(), "kljuc-bench-"));
openDatabase(join(folder, "kljuc.db"));

const log = longLog().slice(0, EVENTS);
const AT = EVENTS * 86_400_000;
await commit([
  insertPathVersion({ id: "v1", slug: "long", definition: JSON.stringify(LONG), publishedAt: 0 }),
  pointPath("long", "v1"),
  ...askedQuestions(),
]);
const passwordHash = await hashPassword("kljuc-demo");
const first = await walk(false, "bench@demo.example");
const alone = await home(first);
const served = { alone: await page(), crowded: 0 };
for (let index = 1; index < LEARNERS; index += 1) await walk(index % ASKED === 0);
const crowded = await home(first);
served.crowded = await page();

await commit([
  insertPathVersion({ id: "v2", slug: "long", definition: JSON.stringify(LONGER), publishedAt: 1 }),
  pointPath("long", "v2"),
]);
const rows = [
  await watched("preview of a changed path", async () => {
    return (await previewChange("long", "keep", "sr", AT))?.learners.length ?? 0;
  }),
];
await commit(correctedKey());
const events = countEvents();
rows.push(
  await watched("preview of a corrected key", async () => {
    return (await previewRegrade(CORRECTED, "sr"))?.learners.length ?? 0;
  }),
  await watched("grading again", () =>
    applyRegrade("author", { question: CORRECTED, takePasses: false, key: uuid(), at: AT }),
  ),
);
console.table(rows);
console.log(`Events told by grading again: ${countEvents() - events} for ${LEARNERS} learners`);
console.table([
  { "a learner's home": "alone", "use case, ms": round(alone), "page, ms": round(served.alone) },
  {
    "a learner's home": `beside ${LEARNERS} × ${EVENTS}`,
    "use case, ms": round(crowded),
    "page, ms": round(served.crowded),
  },
  {
    "a learner's home": "ratio",
    "use case, ms": round(crowded / alone),
    "page, ms": round(served.crowded / served.alone),
  },
]);
closeDatabase();
rmSync(folder, { recursive: true });

/** Runs something beside a watch on the event loop; it answers how many it concerned. */
async function watched(name: string, run: () => Promise<number>) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  const concerned = await run();
  const seconds = (performance.now() - start) / 1000;
  delay.disable();
  const wait = Math.round(delay.max / 1e6);
  return { what: name, concerned, seconds: round(seconds), "longest wait of others, ms": wait };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

/** One more learner with the whole log, and perhaps an attempt whose question is corrected later. */
async function walk(asked: boolean, email = uuid()): Promise<string> {
  const person = uuid();
  const enrolment = uuid();
  const snapshot = fold(LONG, log, begin(LONG));
  await commit([
    insertPerson({
      id: person,
      email,
      emailKey: email,
      name: `Polaznik ${person}`,
      role: "learner",
      passwordHash,
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
        payload: JSON.stringify(
          asked && type === "quiz.graded" && payload.attempt === PASSING
            ? { ...payload, attempt: enrolment }
            : payload,
        ),
      }),
    ),
    ...(asked ? askedAttempt(enrolment) : []),
    ...foldStatements({ enrolment, resolved: LONG, snapshot: null }, snapshot, log.length, 0),
  ]);
  return person;
}

function countEvents(): number {
  return database().select({ count: count() }).from(progressEvent).get()?.count ?? 0;
}

/** The median of some looks at a learner's home, in milliseconds. */
async function home(person: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 101; run += 1) {
    const begun = performance.now();
    await readHome(person, "sr", AT);
    times.push(performance.now() - begun);
  }
  return times.slice(30).sort((a, b) => a - b)[35] ?? 0;
}

/** The median time of a learner's home over HTTP, on a server with this database's file, in ms. */
async function page(): Promise<number> {
  const server = await startServer(folder);
  const cookie = await signIn(server.address, "bench@demo.example");
  const times: number[] = [];
  for (let run = 0; run < 201; run += 1) {
    const begun = performance.now();
    const answer = await fetch(`${server.address}/learn`, { headers: { cookie } });
    await answer.text();
    if (answer.status !== 200) throw new Error(`The home was answered ${answer.status}`);
    times.push(performance.now() - begun);
  }
  await server.stop();
  return times.slice(50).sort((a, b) => a - b)[75] ?? 0;
}
