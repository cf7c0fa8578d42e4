import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuid } from "uuid";
import { closeDatabase, openDatabase } from "~db/client.server";
import { commit } from "~db/commit.server";
import { insertPerson } from "~db/queries/people.server";
import { createDocument } from "~/features/author/create-document.server";
import { documentStatements } from "~/features/author/library-statements.server";
import { hashPassword } from "~/platform/auth/password.server";
import { generatedLesson, generatedPath } from "./generated-library";
import { signIn, startServer } from "./server";

/** 1,000 lessons and 10 paths over them: the studio's list and its search over HTTP, in ms. */
const LESSONS = 1_000;
const PATHS = 10;
const DRAFTS = 20;
const RUNS = 60;

const folder = mkdtempSync(join(tmpdir(), "kljuc-bench-"));
openDatabase(join(folder, "kljuc.db"));
const author = uuid();
await commit([
  insertPerson({
    id: author,
    email: "bench@demo.example",
    emailKey: "bench@demo.example",
    name: "Dragana Đorđević-Milosavljević",
    role: "trainer",
    passwordHash: await hashPassword("kljuc-demo"),
    createdAt: 0,
  }),
]);

const lessons = Array.from({ length: LESSONS }, (_, index) => generatedLesson(index));
const begun = performance.now();
for (const [index, { document, title }] of lessons.entries()) {
  const cause = { number: 1, door: "studio", actor: author, note: "", at: index } as const;
  await commit(documentStatements(document, title, cause));
}
const publishing = (performance.now() - begun) / LESSONS;
for (let index = 0; index < PATHS; index += 1) {
  const { document, title } = generatedPath(index, LESSONS / PATHS);
  await commit(
    documentStatements(document, title, {
      number: 1,
      door: "studio",
      actor: author,
      note: "",
      at: 0,
    }),
  );
}
for (let index = 0; index < DRAFTS; index += 1) {
  const { document } = generatedLesson(LESSONS + index);
  await createDocument(author, document, LESSONS + index);
}
closeDatabase();

const server = await startServer(folder);
const cookie = await signIn(server.address, "bench@demo.example");
const PAGES = {
  "first page": "/studio",
  "last page": "/studio?page=34",
  "narrowed by kind and status": "/studio?kind=lesson&status=published",
  "search: a word in every lesson": "/studio?q=kupac",
  "search: three words": "/studio?q=klju%C4%8Dni%20kupac%20plan",
  "search: one letter": "/studio?q=k",
  "search: in one lesson": "/studio?q=jedinstveno500",
  "search: nothing": "/studio?q=nepostojece",
};
const times: Record<string, number[]> = {};
// Interleaved, so that a busy moment of the machine falls on every page alike.
for (let run = -5; run < RUNS; run += 1) {
  for (const [name, path] of Object.entries(PAGES)) {
    const at = performance.now();
    const answer = await fetch(server.address + path, { headers: { cookie } });
    await answer.text();
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
    if (run >= 0) (times[name] ??= []).push(performance.now() - at);
  }
}
await server.stop();
rmSync(folder, { recursive: true });

const percentile = (all: readonly number[], share: number) =>
  Math.round([...all].sort((a, b) => a - b)[Math.floor(all.length * share)] ?? 0);
console.table(
  Object.entries(times).map(([page, all]) => ({
    page,
    "p50 ms": percentile(all, 0.5),
    "p95 ms": percentile(all, 0.95),
  })),
);
console.log(`Keeping a lesson with what is known of it: ${publishing.toFixed(1)} ms`);
