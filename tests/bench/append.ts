import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuid } from "uuid";
import { commit } from "~db/commit.server";
import { closeDatabase, openDatabase } from "~db/client.server";
import { insertPathVersion, pointPath } from "~db/queries/content.server";
import { insertPerson } from "~db/queries/people.server";
import { insertCommand } from "~db/queries/commands.server";
import { insertEnrolment } from "~db/queries/progress.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { decide } from "~/domain/path/decide";
import { begin } from "~/domain/path/fold";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";

/**
 * Appends a second (read, transition, fold and roll-up in one batch) at 10 and at 1,000,000 stored
 * events, against a bare commit of one row in the same run.
 */
const WALKERS = 600;
const path: ResolvedPath = {
  slug: "bench",
  title: { sr: "Proba", en: "Trial" },
  modules: Array.from({ length: 12 }, (_, module) => ({
    id: `m${module}`,
    title: { sr: "Modul", en: "Module" },
    after: module === 0 ? [] : [`m${module - 1}`],
    steps: Array.from({ length: 5 }, (_, step) => ({
      kind: "lesson" as const,
      id: `m${module}-s${step}`,
      lesson: "x",
      minutes: 5,
      title: { sr: "Lekcija", en: "Lesson" },
    })),
  })),
};

const folder = mkdtempSync(join(tmpdir(), "kljuc-bench-"));
const db = openDatabase(join(folder, "bench.db"));
const people = Array.from({ length: WALKERS * 3 }, () => uuid());
await commit([
  insertPathVersion({ id: "v", slug: path.slug, definition: JSON.stringify(path), publishedAt: 0 }),
  pointPath(path.slug, "v"),
  ...people.map((id) =>
    insertPerson({
      id,
      email: id,
      emailKey: id,
      name: id,
      role: "learner",
      passwordHash: "",
      createdAt: 0,
    }),
  ),
]);
for (const person of people) {
  const enrolment = uuid();
  const blank = { enrolment, resolved: path, snapshot: begin(path), seq: 0 };
  const event = { type: "enrolled" as const, payload: { pathVersion: "v" } };
  await commit([
    insertEnrolment({ id: enrolment, person, path: path.slug, pathVersion: "v", startedAt: 0 }),
    ...append(blank, [event], { actor: person, command: uuid(), at: 1 }).statements,
  ]);
}

/** One command as the use cases carry it out: finishing the lesson where the walker stands. */
async function appendOne(person: string, step: string) {
  const standing = await findStanding(person, path.slug);
  if (!standing) throw new Error("Nobody stands there");
  const command = { type: "complete-lesson" as const, step };
  const facts = { lesson: { version: "v", missing: [] } };
  const decision = decide(standing.resolved, standing.snapshot, command, facts, 2);
  if (decision.kind !== "events") throw new Error(`Refused at ${step}`);
  const key = uuid();
  const { statements } = append(standing, decision.events, { actor: person, command: key, at: 2 });
  await commit([insertCommand({ actor: person, key, result: "{}", at: 2 }), ...statements]);
}

async function perSecond(act: (index: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < WALKERS; index += 1) await act(index);
  return (WALKERS * 1000) / (performance.now() - start);
}

const bare = () =>
  perSecond(() => commit([insertCommand({ actor: "bare", key: uuid(), result: "{}", at: 0 })]));
const appends = (from: number, step: string) =>
  perSecond((index) => appendOne(people[from + index] ?? "", step));

/** Alternates, so that a busy moment of the machine falls on both. */
async function compare(stored: string, from: number) {
  const pairs = [];
  for (const step of ["m0-s0", "m0-s1", "m0-s2", "m0-s3", "m0-s4"]) {
    pairs.push({ bare: await bare(), append: await appends(from, step) });
  }
  pairs.sort((a, b) => a.append / a.bare - b.append / b.bare);
  const median = pairs[2] ?? { bare: 1, append: 0 };
  return {
    "stored events": stored,
    "append/s": Math.round(median.append),
    "bare commit/s": Math.round(median.bare),
    ratio: Number((median.append / median.bare).toFixed(2)),
  };
}

// Warm first: the compiler of the machine must not be counted against either side.
for (const step of ["m0-s0", "m0-s1"]) await appends(WALKERS * 2, step);
const few = await compare("few", 0);
const filler = people.at(-1) ?? "";
const standing = await findStanding(filler, path.slug);
const rows = db.$client.prepare(
  "with recursive n(value) as (select ? union all select value + 1 from n where value < ?) insert into progress_event select ?, value, 0, ?, '', 'time.passed', '{}' from n",
);
for (let from = 10; from < 1_000_000; from += 100_000) {
  rows.run(from, Math.min(from + 99_999, 1_000_009), standing?.enrolment, filler);
}
const many = await compare("1,000,000", WALKERS);
console.table([few, many]);
console.log(`few : many = ${(few["append/s"] / many["append/s"]).toFixed(2)}`);
closeDatabase();
rmSync(folder, { recursive: true });
