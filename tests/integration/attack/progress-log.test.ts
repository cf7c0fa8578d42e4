import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc, eq } from "drizzle-orm";
import { v4 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, database, openDatabase } from "~db/client.server";
import { commit } from "~db/commit.server";
import { insertEvent } from "~db/queries/progress.server";
import { enrolment, progress, progressEvent, stepProgress } from "~db/schema";
import { begin, fold } from "~/domain/path/fold";
import { rollUp } from "~/domain/path/roll-up";
import { parseEvent } from "~/domain/path/event.schema";
import { parseSnapshot } from "~/domain/path/snapshot.schema";
import { seedDemo } from "~/features/admin/seed-demo.server";
import { publishLibrary } from "~/features/author/publish-library.server";
import { enrol } from "~/features/learn/enrol.server";
import { finishLesson } from "~/features/learn/finish-lesson.server";
import { saveBlock } from "~/features/learn/save-block.server";
import { saveAnswer } from "~/features/practice/save-answer.server";
import { startAttempt } from "~/features/practice/start-attempt.server";
import { submitAttempt } from "~/features/practice/submit-attempt.server";
import { pathVersion } from "~/platform/library/published-path.server";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { count, everyRow } from "./attack-world";
import { CHECK, PATH, publishCanaries } from "./canary-library";

const NOW = 1_795_000_000_000;
const folder = mkdtempSync(join(tmpdir(), "kljuc-log-"));

beforeAll(async () => {
  openDatabase(join(folder, "kljuc.db"));
  const compiler = createLessonCompiler();
  const outcome = await publishLibrary("content", compiler.compile, NOW);
  await compiler.close();
  expect(outcome.kind).toBe("published");
  await seedDemo(NOW);
  await publishCanaries(mkdtempSync(join(folder, "canary-")));
});
afterAll(() => {
  closeDatabase();
  rmSync(folder, { recursive: true });
});

const sql = (text: string) => database().$client.prepare(text);

const enrolments = () =>
  database()
    .select({ id: enrolment.id, version: enrolment.pathVersion, progress })
    .from(enrolment)
    .innerJoin(progress, eq(progress.enrolment, enrolment.id))
    .all();

const eventsOf = (id: string) =>
  database()
    .select()
    .from(progressEvent)
    .where(eq(progressEvent.enrolment, id))
    .orderBy(asc(progressEvent.seq))
    .all()
    .map(parseEvent);

const stepsOf = (id: string) =>
  database().select().from(stepProgress).where(eq(stepProgress.enrolment, id)).all();

/** As it comes back from being stored. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const personId = (name: string) =>
  String(sql("select id from person where email = ?").pluck().get(`${name}@demo.example`));

describe("the log of what happened", () => {
  it.each([
    "update progress_event set payload = '{}'",
    "update progress_event set seq = seq + 1000",
    "update or replace progress_event set type = 'lesson.completed'",
    "delete from progress_event",
    "insert or replace into progress_event select enrolment, seq, at, actor, command, 'step.waived', payload from progress_event where seq = 1",
    "replace into progress_event select enrolment, seq, at + 1, actor, command, type, payload from progress_event",
    "update attempt_result set result = '{}'",
    "delete from attempt_result",
    "replace into attempt_result select attempt, '{}', at from attempt_result",
    "update attempt_answer set answer = '{}'",
    "delete from attempt_answer",
    "replace into attempt_answer select attempt, position, revision, '{}', confidence, at from attempt_answer",
    "update question_version set body = '{}'",
    "replace into question_version select id, question, '{}', published_at from question_version",
  ])("cannot be rewritten: %s", (statement) => {
    const before = everyRow();
    expect(() => sql(statement).run()).toThrow(/append-only|is submitted/);
    expect(everyRow()).toEqual(before);
  });

  it("takes an event once: the same number again is a conflict and nothing else is written", async () => {
    const [one] = enrolments();
    const before = everyRow();
    const event = {
      enrolment: one?.id ?? "",
      seq: one?.progress.seq ?? 0,
      at: NOW,
      actor: "zlo",
      command: "zlo",
      type: "time.passed",
      payload: "{}",
    };
    const next = insertEvent({ ...event, seq: event.seq + 1 });
    expect(await commit([next, insertEvent(event)])).toBe("conflict");
    expect(everyRow()).toEqual(before);
  });

  it("says by itself where everybody stands: folded again it is what is stored", async () => {
    const all = enrolments();
    expect(all.length).toBeGreaterThanOrEqual(10);
    const types = new Set<string>();
    for (const { id, version, progress: row } of all) {
      const resolved = await pathVersion(version);
      if (!resolved) throw new Error(`no path ${version}`);
      const events = eventsOf(id);
      for (const { type } of events) types.add(type);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(row.seq).toBe(events.length);

      const folded = fold(resolved, events);
      const snapshot: unknown = JSON.parse(row.snapshot);
      expect(stored(folded)).toEqual(snapshot);
      // One by one, through the stored form each time, it comes to the same.
      const stepwise = events.reduce(
        (state, event) => parseSnapshot(JSON.stringify(fold(resolved, [event], state))),
        begin(resolved),
      );
      expect(stored(stepwise)).toEqual(snapshot);
      const withoutLast = fold(resolved, events.slice(0, -1));
      if (events.length > 1) expect(stored(withoutLast)).not.toEqual(snapshot);

      const expected = rollUp(resolved, folded);
      const rows = new Map(
        stepsOf(id).map(({ step, module, state, attempts, bestRight, bestOf, at }) => [
          step,
          { id: step, module, state, attempts, bestRight, bestOf, at },
        ]),
      );
      expect([...rows.keys()].sort()).toEqual(expected.steps.map((step) => step.id).sort());
      expect(expected.steps.map((step) => rows.get(step.id))).toEqual(expected.steps);
      expect(row).toMatchObject({
        modulesMastered: expected.modulesMastered,
        complete: expected.complete,
      });
    }
    expect([...types].sort()).toEqual(
      expect.arrayContaining(["enrolled", "lesson.completed", "quiz.graded"]),
    );
  });
});

describe("a command sent again with the same key", () => {
  /** Sends it three times, the last two at once, and insists on one answer and one change. */
  async function once<Result>(send: () => Promise<Result>): Promise<Result> {
    const first = await send();
    const before = everyRow();
    expect(await Promise.all([send(), send()])).toEqual([first, first]);
    expect(everyRow()).toEqual(before);
    return first;
  }

  it("answers the same and changes nothing, whatever it says this time", async () => {
    const actor = personId("katarina.vasic");
    const [path, step] = [PATH, CHECK];
    const keys = { enrol: uuid(), start: uuid(), answer: uuid(), submit: uuid() };
    expect(await once(() => enrol(actor, { path, key: keys.enrol, at: NOW }))).toEqual({
      kind: "enrolled",
    });
    const started = await once(() => startAttempt(actor, { path, step, key: keys.start, at: NOW }));
    if (started.kind !== "started") throw new Error(started.kind);
    const { attempt } = started;
    let sent = 0;
    const answered = await once(() => {
      const form = new FormData();
      // Each time another choice: only the first one counts.
      for (const name of ["choice", "value"]) form.set(name, String(sent));
      for (const place of [0, 1, 2]) {
        form.set(`place-${place}`, String(place + 1));
        form.set(`match-${place}`, String(sent % 3));
      }
      sent += 1;
      const input = { path, step, attempt, position: 0, form, key: keys.answer, at: NOW + sent };
      return saveAnswer(actor, input);
    });
    expect(answered.kind).toBe("saved");
    expect(count("attempt_answer", "attempt = ?", attempt)).toBe(1);
    const submit = () => submitAttempt(actor, { path, step, attempt, key: keys.submit, at: NOW });
    expect(await once(submit)).toEqual({ kind: "submitted" });
    expect(count("attempt_result", "attempt = ?", attempt)).toBe(1);
    // Handed in, and a new attempt may start: the old key still names the old one.
    expect(await startAttempt(actor, { path, step, key: keys.start, at: NOW })).toEqual(started);
  });

  it("is another command for another person", async () => {
    const key = uuid();
    const [one, two] = [personId("admin"), personId("trainer")];
    await enrol(one, { path: PATH, key, at: NOW });
    await enrol(two, { path: PATH, key, at: NOW });
    for (const person of [one, two]) expect(count("enrolment", "person = ?", person)).toBe(1);
  });

  it("holds for what is written in a lesson and for finishing it", async () => {
    const actor = personId("learner");
    const address = { path: "kam-foundations", step: "l01" };
    const block = String(
      sql(
        "select block from block_response where lesson = 'from-selling-to-key-account-management' limit 1",
      )
        .pluck()
        .get(),
    );
    const form = new FormData();
    for (const name of ["choice", "text", "cue", "action", "name", "value"]) form.set(name, "1");
    const key = uuid();
    const saved = await once(() => saveBlock(actor, { ...address, block, form, key, at: NOW }));
    expect(saved.kind).toBe("saved");
    expect(count("block_response", "person = ?", actor)).toBe(1);
    const ended = await once(() => finishLesson(actor, { ...address, key: uuid(), at: NOW }));
    expect(ended).toEqual({ kind: "incomplete" });
  });

  it("is refused, not misread, when the key was another command's", async () => {
    const actor = personId("maja.todorovic");
    const key = uuid();
    await enrol(actor, { path: PATH, key, at: NOW });
    const before = everyRow();
    await expect(
      startAttempt(actor, { path: PATH, step: CHECK, key, at: NOW }),
    ).rejects.toMatchObject({ code: "conflict" });
    expect(everyRow()).toEqual(before);
  });

  it("is refused without a key, or with one that is none", async () => {
    const actor = personId("maja.todorovic");
    for (const key of ["", "short", "a".repeat(65), "a b c d e f", "ključključ", "'; drop table"]) {
      await expect(enrol(actor, { path: PATH, key, at: NOW })).rejects.toMatchObject({
        code: "bad-form",
      });
    }
  });
});
