import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commit } from "~db/commit.server";
import { database } from "~db/client.server";
import { insertQuestionVersion, pointQuestion } from "~db/queries/content.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { answerForm, rightAnswer, wrongAnswer } from "~/features/admin/demo-answers";
import { readHome } from "~/features/learn/read-home.server";
import { readStep } from "~/features/learn/read-step.server";
import { saveAnswer } from "~/features/practice/save-answer.server";
import { startAttempt } from "~/features/practice/start-attempt.server";
import { submitAttempt } from "~/features/practice/submit-attempt.server";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";
import { openTestDatabase } from "../manage/cohort-database";
import { commandKey, publish, statusOf } from "./path-database";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AT = Date.UTC(2026, 10, 24, 9);
/** The last day of a certificate of that day is 24 November 2028; sixty days before it. */
const OPENS = Date.UTC(2028, 8, 25, 9);
const text = (value: string) => ({ sr: value, en: value });

const PATH: ResolvedPath = {
  slug: "renewed",
  title: text("Put"),
  certificate: { validMonths: 24, renew: "c1" },
  modules: [
    {
      id: "m1",
      title: text("Modul"),
      after: [],
      steps: [
        {
          kind: "quiz",
          id: "c1",
          title: text("Provera"),
          minutes: 2,
          items: 2,
          objectives: ["first/o1"],
          draw: [{ lessons: ["first"], items: 2 }],
          pass: { percent: 100 },
          coolDownHours: 12,
        },
      ],
    },
  ],
};

let close: () => void;

beforeEach(async () => {
  ({ close } = openTestDatabase());
  await publish(PATH, AT);
  await commit(
    [1, 2, 3].flatMap((number) => {
      const key = `first/q${number}`;
      const body = JSON.stringify({
        id: `q${number}`,
        type: "single",
        objective: "o1",
        family: `q${number}`,
        critical: false,
        use: ["check"],
        stem: text(key),
        options: ["a", "b"].map((id) => ({ id, right: id === "a", text: text(id), why: text(id) })),
      });
      return [
        insertQuestionVersion({ id: key, question: key, body, publishedAt: 0 }),
        pointQuestion(key, "first", key),
      ];
    }),
  );
  expect(await take(AT, rightAnswer)).toBe("submitted");
});
afterEach(() => close());

const address = { path: "renewed", step: "c1" };
const start = (at: number) => startAttempt("ana", { ...address, key: commandKey(), at });
const door = (at: number) => readStep("ana", { ...address, part: null }, "sr", at);
const rows = () => database().$client.prepare("select * from certificate").all();

/** One attempt with every question answered so. */
async function take(at: number, answer: typeof rightAnswer) {
  const started = await start(at);
  if (started.kind !== "started") return started.kind;
  const { attempt } = started;
  for (const [position, { question, order }] of (await readAttemptItems(attempt)).entries()) {
    const form = answerForm(question, order, answer(question));
    form.set("confidence", "likely");
    await saveAnswer("ana", { ...address, attempt, position, form, key: commandKey(), at });
  }
  return (await submitAttempt("ana", { ...address, attempt, key: commandKey(), at })).kind;
}

describe("renewing a certificate", () => {
  it("opens sixty days before its last day, and home says so", async () => {
    expect(rows()).toHaveLength(1);
    expect(await start(OPENS - DAY)).toEqual({ kind: "refused", code: "already-done" });
    expect(await door(OPENS - DAY)).toMatchObject({ state: "done", renews: null });
    expect(await door(OPENS)).toMatchObject({ state: "open", renews: "2028-11-24" });
    const [before] = (await readHome("ana", "sr", OPENS - DAY)).paths;
    const [now] = (await readHome("ana", "sr", OPENS)).paths;
    expect(before?.renew).toBeNull();
    expect(now?.renew).toEqual({ to: "/learn/renewed/c1", through: "2028-11-24" });
  });

  it("gives a further certificate when the check is passed again, and closes", async () => {
    const { certificate } = await statusOf("renewed", AT);
    expect(await take(OPENS, rightAnswer)).toBe("submitted");
    expect(rows()).toHaveLength(2);
    const after = await statusOf("renewed", OPENS);
    expect(after).toMatchObject({ complete: true, certificate: { at: OPENS } });
    expect(after.certificate?.id).not.toBe(certificate?.id);
    expect(await start(OPENS + DAY)).toEqual({ kind: "refused", code: "already-done" });
  });

  it("takes nothing away when it is failed, and waits for its cool-down", async () => {
    expect(await take(OPENS, wrongAnswer)).toBe("submitted");
    expect(rows()).toHaveLength(1);
    expect(await statusOf("renewed", OPENS)).toMatchObject({
      complete: true,
      certificate: { at: AT },
    });
    const soon = OPENS + 11 * HOUR;
    expect(await start(soon)).toEqual({ kind: "refused", code: "cooling" });
    expect(await door(soon)).toMatchObject({ state: "cooling", opensAt: OPENS + 12 * HOUR });
    expect(await take(OPENS + 12 * HOUR, rightAnswer)).toBe("submitted");
    expect(rows()).toHaveLength(2);
  });

  it("is possible after its last day too, once for thirty at once", async () => {
    const late = Date.UTC(2029, 5, 1);
    const started = await Promise.all(Array.from({ length: 30 }, () => start(late)));
    const attempts = new Set(started.map((one) => (one.kind === "started" ? one.attempt : "")));
    expect(attempts.size).toBe(1);
    expect(await take(late, rightAnswer)).toBe("submitted");
    expect(rows()).toHaveLength(2);
  });
});
