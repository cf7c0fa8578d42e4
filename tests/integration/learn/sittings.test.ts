import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commit } from "~db/commit.server";
import { insertQuestionVersion, pointQuestion } from "~db/queries/content.server";
import type { Module, ResolvedPath } from "~/domain/path/definition";
import { DIAGNOSTIC, remedialSittingKey } from "~/domain/path/sitting";
import type { Question, QuestionUse } from "~/domain/quiz/question";
import { readHome } from "~/features/learn/read-home.server";
import { readRemedial } from "~/features/learn/read-remedial.server";
import { readStep } from "~/features/learn/read-step.server";
import { readResult } from "~/features/practice/read-result.server";
import { saveAnswer } from "~/features/practice/save-answer.server";
import { startAttempt } from "~/features/practice/start-attempt.server";
import { submitAttempt } from "~/features/practice/submit-attempt.server";
import { holdTalk } from "~/features/manage/hold-talk.server";
import { readReviews } from "~/features/manage/read-reviews.server";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";
import { openTestDatabase } from "../manage/cohort-database";
import { commandKey, publish, statusOf } from "./path-database";

const HOUR = 3_600_000;
const text = (value: string) => ({ sr: value, en: value });
const lesson = (id: string, slug: string) =>
  ({ kind: "lesson", id, title: text(id), minutes: 5, lesson: slug }) as const;

const check = (id: string, slug: string) =>
  ({
    kind: "quiz",
    id,
    title: text(id),
    minutes: 2,
    items: 2,
    objectives: [`${slug}/o1`, `${slug}/o2`],
    draw: [{ lessons: [slug], items: 2 }],
    pass: { percent: 100 },
    coolDownHours: 0,
    remedial: { below: 60, items: 2, afterHours: 12 },
  }) as const;

const module = (id: string, slug: string, after: readonly string[] = []): Module => ({
  id,
  title: text(id),
  after,
  testOut: { items: 4, right: 4, everyDays: 30, keep: [] },
  steps: [lesson(`${id}-l`, slug), check(`${id}-check`, slug)],
});

const PATH: ResolvedPath = {
  slug: "p",
  title: text("Put"),
  diagnostic: {
    itemsPerModule: 2,
    bands: [
      { below: 40, variant: "guided" },
      { below: 80, variant: "standard" },
      { variant: "challenge", testOut: true },
    ],
  },
  modules: [module("m1", "first"), module("m2", "second", ["m1"])],
};

/** Option `a` is right. */
const question = (id: string, use: QuestionUse, objective: string): Question => ({
  id,
  type: "single",
  objective,
  family: id,
  critical: false,
  use: [use],
  stem: text(id),
  options: ["a", "b"].map((one) => ({
    id: one,
    right: one === "a",
    text: text(one),
    why: text(one),
  })),
});

function pool(slug: string) {
  const uses: readonly QuestionUse[] = ["check", "diagnostic", "testOut", "remedial"];
  return uses.flatMap((use) =>
    ["o1", "o2"].flatMap((objective) =>
      [1, 2, 3].flatMap((number) => {
        const id = `${use.toLowerCase()}-${objective}-${number}`;
        const key = `${slug}/${id}`;
        const body = JSON.stringify(question(id, use, objective));
        return [
          insertQuestionVersion({ id: key, question: key, body, publishedAt: 0 }),
          pointQuestion(key, slug, key),
        ];
      }),
    ),
  );
}

let close: () => void;
let at = Date.UTC(2026, 10, 20, 9);
beforeEach(async () => {
  at = Date.UTC(2026, 10, 20, 9);
  ({ close } = openTestDatabase());
  await publish(PATH, at);
  await commit([...pool("first"), ...pool("second")]);
});
afterEach(() => close());

type Wish = (question: { readonly lesson: string; readonly objective: string }) => boolean;

/** Takes a set of questions and answers each right where wished. */
async function take(step: string, right: Wish) {
  const started = await startAttempt("ana", { path: "p", step, key: commandKey(), at });
  if (started.kind !== "started") return started;
  const { attempt } = started;
  const address = { path: "p", step, attempt };
  const items = await readAttemptItems(attempt);
  for (const [position, { lesson: slug, question: asked, order }] of items.entries()) {
    const wished = right({ lesson: slug, objective: asked.objective });
    const form = new FormData();
    form.set("choice", String(order.first.indexOf(wished ? 0 : 1)));
    await saveAnswer("ana", { ...address, position, form, key: commandKey(), at });
  }
  await submitAttempt("ana", { ...address, key: commandKey(), at });
  return { kind: "submitted" as const, ...address, uses: items.map((item) => item.question.use) };
}

const door = (step: string) => readStep("ana", { path: "p", step, part: null }, "sr", at);

describe("a diagnostic", () => {
  it("is offered, asks what is meant for it, chooses the way of each module, and is over", async () => {
    expect((await statusOf("p", at)).diagnostic).toBe("offered");
    expect(await door(DIAGNOSTIC)).toMatchObject({ kind: "check", state: "open", items: 4 });
    const taken = await take(DIAGNOSTIC, (asked) => asked.lesson === "first");
    expect(taken).toMatchObject({ kind: "submitted", uses: Array(4).fill(["diagnostic"]) });
    const status = await statusOf("p", at);
    expect(status.modules.map(({ variant }) => variant)).toEqual(["challenge", "guided"]);
    expect(status.modules.map(({ testOut }) => testOut)).toEqual([
      { tries: 0, opensAt: null },
      null,
    ]);
    if (taken.kind !== "submitted") return;
    const result = await readResult("ana", taken, "sr", at);
    expect(result).toMatchObject({
      kind: "result",
      view: {
        sitting: "diagnostic",
        modules: [
          { right: 2, of: 2, testOutTo: "/learn/p/m1" },
          { right: 0, of: 2, testOutTo: null },
        ],
        onward: { as: "map" },
      },
    });
    expect(await door(DIAGNOSTIC)).toMatchObject({ state: "done" });
    expect(await take(DIAGNOSTIC, () => true)).toEqual({ kind: "refused", code: "already-done" });
  });
});

describe("showing that one knows a module", () => {
  it("is not there unless the diagnostic offered it", async () => {
    expect(await door("m1")).toBeNull();
    expect(await take("m1", () => true)).toEqual({ kind: "missing" });
    await take(DIAGNOSTIC, () => false);
    expect(await take("m1", () => true)).toEqual({ kind: "missing" });
  });

  it("skips the module when passed", async () => {
    await take(DIAGNOSTIC, () => true);
    expect(await take("m2", () => true)).toEqual({ kind: "refused", code: "locked" });
    expect(await take("m1", () => true)).toMatchObject({ uses: Array(4).fill(["testOut"]) });
    const status = await statusOf("p", at);
    expect(status.modules.map(({ state }) => state)).toEqual(["mastered", "open"]);
    expect(status.modules[0]?.steps.map(({ by }) => by)).toEqual(["testOut", "testOut"]);
    expect(await door("m1")).toMatchObject({ state: "done" });
  });

  it("opens again after its days when not passed, under thirty requests at once too", async () => {
    await take(DIAGNOSTIC, () => true);
    await take("m1", ({ objective }) => objective === "o1");
    expect((await statusOf("p", at)).modules[0]?.state).toBe("open");
    const start = () => startAttempt("ana", { path: "p", step: "m1", key: commandKey(), at });
    const refused = await Promise.all(Array.from({ length: 30 }, start));
    expect(new Set(refused.map(({ kind }) => kind))).toEqual(new Set(["refused"]));
    at += 30 * 24 * HOUR;
    const started = await Promise.all(Array.from({ length: 30 }, start));
    const attempts = started.map((one) => (one.kind === "started" ? one.attempt : one.kind));
    expect(new Set(attempts).size).toBe(1);
  });
});

describe("the remedial loop", () => {
  const key = remedialSittingKey("m1-check", "first/o2");
  const read = (stage: string) =>
    readRemedial("ana", { path: "p", step: key, stage, key: commandKey(), at });
  const stage = async () =>
    (await statusOf("p", at)).modules[0]?.steps[1]?.remedial.map((one) => one.stage);
  const begin = async () => {
    const standing = await findStanding("ana", "p");
    if (!standing) throw new Error("not enrolled");
    const event = {
      type: "lesson.completed" as const,
      payload: { step: "m1-l", lessonVersion: "v" },
    };
    await commit(append(standing, [event], { actor: "ana", command: commandKey(), at }).statements);
    await take("m1-check", ({ objective }) => objective === "o1");
  };

  it("leads from the miss over the examples and the wait back to a fresh form", async () => {
    await begin();
    expect(await door("m1-check")).toMatchObject({
      state: "remedial",
      missed: [{ to: `/learn/p/${key}`, stage: "example" }],
    });
    expect((await readHome("ana", "sr", at)).next).toMatchObject({
      kind: "remedial",
      objectives: 1,
      opensAt: null,
    });
    expect(await take("m1-check", () => true)).toEqual({ kind: "refused", code: "not-yet" });
    expect(await take(key, () => true)).toEqual({ kind: "refused", code: "not-yet" });
    await read("completion");
    expect(await stage()).toEqual(["example"]);
    await read("example");
    await read("completion");
    expect(await stage()).toEqual(["items"]);
    expect(await take(key, () => true)).toEqual({ kind: "refused", code: "cooling" });
    at += 12 * HOUR;
    expect(await take(key, () => true)).toMatchObject({ uses: [["remedial"], ["remedial"]] });
    expect(await door("m1-check")).toMatchObject({ state: "open", missed: [] });
    await take("m1-check", () => true);
    expect((await statusOf("p", at)).modules[0]?.state).toBe("mastered");
  });

  it("asks the manager for a talk after the second failure, who opens the way", async () => {
    await begin();
    for (let round = 0; round < 2; round += 1) {
      await read("example");
      await read("completion");
      at += 12 * HOUR;
      await take(key, () => false);
    }
    expect(await stage()).toEqual(["talk"]);
    expect(await door(key)).toMatchObject({ state: "held" });
    expect((await readHome("ana", "sr", at)).next).toMatchObject({ kind: "talk" });
    const [talk] = (await readReviews("boss", "c1", "sr", at))?.talks ?? [];
    expect(talk).toMatchObject({ person: "Ana Anić", objective: "first/o2", live: false });
    const hold = (manager: string) =>
      holdTalk(manager, {
        cohort: "c1",
        person: "ana",
        step: "m1-check",
        objective: "first/o2",
        key: commandKey(),
        at,
      });
    expect(await hold("other")).toEqual({ kind: "missing" });
    expect(await stage()).toEqual(["talk"]);
    expect(await hold("boss")).toEqual({ kind: "held" });
    await take(key, () => true);
    expect(await door("m1-check")).toMatchObject({ state: "open" });
  });
});
