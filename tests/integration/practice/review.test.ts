import { v4 as uuid } from "uuid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { listAttemptItems } from "~db/queries/assessment.server";
import { readAnswer } from "~/domain/quiz/answer-form";
import { wrongAnswer } from "~/features/admin/demo-answers";
import { readHome } from "~/features/learn/read-home.server";
import { answerReview } from "~/features/practice/answer-review.server";
import { noteMisses } from "~/features/practice/note-misses.server";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";
import { readReview } from "~/features/practice/read-review.server";
import { saveAnswer } from "~/features/practice/save-answer.server";
import { startAttempt } from "~/features/practice/start-attempt.server";
import { submitAttempt } from "~/features/practice/submit-attempt.server";
import { openTestDatabase, question } from "../author/library-database";
import {
  asked,
  cardsOf,
  DAY,
  DAY_ONE,
  join,
  LESSON,
  look,
  PATH,
  publish,
  QUESTIONS,
  reviewsOf,
  send,
} from "./review-world";

let close: () => void;

beforeEach(() => {
  close = openTestDatabase();
});
afterEach(() => close());

describe("a finished lesson", () => {
  it("comes back from the next calendar day on, on home and in review", async () => {
    await publish();
    await join("ana");
    expect(await look("ana", DAY_ONE)).toEqual({
      kind: "rest",
      done: 0,
      today: "2026-11-23",
      next: { on: "2026-11-24", count: 2 },
    });
    expect((await readHome("ana", "sr", DAY_ONE)).review).toBeNull();

    // 23:30 on the first day in Belgrade is still the first day; 00:30 is the second.
    expect((await look("ana", Date.UTC(2026, 10, 23, 22, 30))).kind).toBe("rest");
    const second = Date.UTC(2026, 10, 23, 23, 30);
    expect((await asked("ana", second)).place).toEqual({ number: 1, count: 2 });
    expect((await readHome("ana", "sr", second)).review).toEqual({ items: 2, minutes: 1 });
  });

  it("brings nothing to who did not finish it, and nobody else's to anybody", async () => {
    await publish();
    await join("ana");
    await join("bojan", "learner", false);
    await join("mira", "manager", false);
    for (const person of ["bojan", "mira"]) {
      const view = await look(person, DAY_ONE + DAY);
      expect(view).toMatchObject({ kind: "rest", done: 0, next: null });
    }
  });

  it("brings what was published for it later", async () => {
    await publish(QUESTIONS.filter(({ id }) => id !== "b1"));
    await join("ana");
    expect((await asked("ana", DAY_ONE + DAY)).place.count).toBe(1);
    await publish();
    expect((await asked("ana", DAY_ONE + DAY)).place.count).toBe(2);
  });
});

describe("an answer in review", () => {
  const at = DAY_ONE + DAY;

  beforeEach(async () => {
    await publish();
    await join("ana");
  });

  it("gets its feedback, is logged, and rests; a parallel item comes next time", async () => {
    const view = await asked("ana", at);
    expect(view.card).toMatchObject({ lesson: LESSON, family: "a", turn: 0 });
    expect(JSON.stringify(view)).not.toMatch(/why/);
    expect(await send("ana", view, { at })).toEqual({ kind: "answered" });
    const told = await readReview("ana", view.card, "sr", at);
    expect(told).toMatchObject({
      kind: "feedback",
      place: { number: 1, count: 2 },
      stem: "stem of a1 sr",
      feedback: { verdict: "right" },
      revisit: null,
      more: true,
    });
    expect(await reviewsOf("ana")).toEqual([
      expect.objectContaining({
        family: "a",
        turn: 0,
        credit: 100,
        confidence: "likely",
        dueOn: "2026-11-26",
      }),
    ]);
    const other = await asked("ana", at);
    expect(other).toMatchObject({ place: { number: 2, count: 2 }, card: { family: "b" } });
    await send("ana", other, { at });
    expect(await look("ana", at)).toMatchObject({
      kind: "rest",
      done: 2,
      next: { on: "2026-11-26", count: 2 },
    });
    expect((await asked("ana", at + 2 * DAY)).question.stem).toBe("stem of a2 sr");
  });

  it("counts once: by its key, from two tabs at once, and sent again later", async () => {
    const view = await asked("ana", at);
    const key = uuid();
    const both = [send("ana", view, { at, key }), send("ana", view, { at, key, right: false })];
    expect(await Promise.all(both)).toEqual([{ kind: "answered" }, { kind: "answered" }]);
    const tabs = [1, 2, 3].map(() => send("ana", view, { at, right: false }));
    expect(await Promise.all(tabs)).toEqual(tabs.map(() => ({ kind: "answered" })));
    expect(await reviewsOf("ana")).toHaveLength(1);
    expect(await cardsOf("ana")).toEqual([expect.objectContaining({ turn: 1, lapses: 0 })]);
  });

  it("is not taken when it is blank, unreadable or not what is asked", async () => {
    const view = await asked("ana", at);
    const send = (more: Partial<typeof view.card>, form = new FormData()) =>
      answerReview("ana", { ...view.card, ...more, form, key: uuid(), at });
    expect(await send({})).toEqual({ kind: "blank" });
    const unreadable = new FormData();
    unreadable.set("choice", "99");
    expect(await send({}, unreadable)).toMatchObject({
      kind: "invalid",
      code: "unknown-position",
      given: [{ field: "choice", value: "99" }],
    });
    const choice = new FormData();
    choice.set("choice", "0");
    const certifying = `version-of-${LESSON}/c-only`;
    for (const more of [
      { version: certifying },
      { family: "certifying", version: certifying },
      { turn: 1 },
      { turn: NaN },
      { family: "nema" },
      { lesson: "nema" },
    ])
      expect(await send(more, choice), JSON.stringify(more)).toEqual({ kind: "moved" });
    expect([...(await reviewsOf("ana")), ...(await cardsOf("ana"))]).toEqual([]);
  });

  it("is nobody else's to read or to give", async () => {
    await join("bojan", "manager", false);
    const view = await asked("ana", at);
    expect(await send("bojan", view, { at })).toEqual({ kind: "moved" });
    await send("ana", view, { at });
    expect((await readReview("bojan", view.card, "sr", at)).kind).toBe("rest");
    expect(await reviewsOf("bojan")).toEqual([]);
  });

  it("leads back to the lesson's part when it is forgotten twice", async () => {
    const first = await asked("ana", at);
    await send("ana", first, { at, right: false });
    const once = await readReview("ana", first.card, "sr", at);
    expect(once).toMatchObject({ feedback: { verdict: "wrong" }, revisit: null });
    const again = await asked("ana", at + DAY);
    expect(again.card).toMatchObject({ family: first.card.family, turn: 1 });
    await send("ana", await asked("ana", at), { at });
    await send("ana", again, { at: at + DAY, right: false });
    expect(await readReview("ana", again.card, "sr", at + DAY)).toMatchObject({
      revisit: { to: `/learn/${PATH}/l01?part=1`, lesson: "First lesson sr", number: 1 },
    });
  });

  it("cannot be rewritten", async () => {
    await send("ana", await asked("ana", at), { at });
    const { $client } = database();
    for (const statement of ["update review_log set credit = 0", "delete from review_log"])
      expect(() => $client.prepare(statement).run()).toThrow(/append-only/);
  });
});

describe("a day", () => {
  it("ends after twelve, whatever is sent", async () => {
    await publish(Array.from({ length: 20 }, (_, index) => question(`q${index + 10}`, ["review"])));
    await join("ana");
    const at = DAY_ONE + DAY;
    const [home, stale] = [await readHome("ana", "sr", at), await asked("ana", at + DAY)];
    expect(home.review).toEqual({ items: 12, minutes: 4 });
    for (let number = 1; number <= 12; number += 1) {
      const view = await asked("ana", at);
      expect(view.place).toEqual({ number, count: 12 });
      await send("ana", view, { at, right: false, confidence: "sure" });
    }
    expect(await look("ana", at)).toMatchObject({
      kind: "rest",
      done: 12,
      next: { on: "2026-11-25", count: 12 },
    });
    const left = {
      ...stale,
      card: { ...stale.card, family: "q29", version: "version-of-first/q29" },
    };
    expect(await send("ana", left, { at })).toEqual({ kind: "moved" });
    expect(await reviewsOf("ana")).toHaveLength(12);
  });
});

describe("what was answered wrong in a check", () => {
  /** Takes the check and answers both questions wrong, sure of the one with this id. */
  async function fail(person: string, sureOf: string, at: number) {
    const address = { path: PATH, step: "l01-check" };
    const started = await startAttempt(person, { ...address, key: uuid(), at });
    if (started.kind !== "started") throw new Error(started.kind);
    const { attempt } = started;
    const items = await readAttemptItems(attempt);
    for (const [index, { id, question: one, order }] of items.entries()) {
      const form = new FormData();
      const wrong = wrongAnswer(one);
      for (const choice of ["0", "1"]) {
        form.set("choice", choice);
        const read = readAnswer(one, order, form);
        if (read.kind === "answer" && JSON.stringify(read.answer) === JSON.stringify(wrong)) break;
      }
      form.set("confidence", id === `${LESSON}/${sureOf}` ? "sure" : "guess");
      await saveAnswer(person, { ...address, attempt, position: index, form, key: uuid(), at });
    }
    await submitAttempt(person, { ...address, attempt, key: uuid(), at });
    return attempt;
  }

  beforeEach(async () => {
    await publish();
    await join("ana");
  });

  it("comes first the next day when the learner was sure of it, by an item whose key may travel", async () => {
    const attempt = await fail("ana", "c-own", DAY_ONE);
    expect(await listAttemptItems(attempt)).toHaveLength(2);
    expect((await look("ana", DAY_ONE)).kind).toBe("rest");
    const view = await asked("ana", DAY_ONE + DAY);
    expect(view).toMatchObject({
      card: { family: "p" },
      question: { stem: "stem of p1 sr" },
      place: { number: 1, count: 3 },
    });
  });

  it("is asked by a family of the same objective when its own only certifies", async () => {
    await fail("ana", "c-only", DAY_ONE);
    const cards = await cardsOf("ana");
    expect(cards).toEqual([
      expect.objectContaining({ family: "a", urgent: true, dueOn: "2026-11-24" }),
      expect.objectContaining({ family: "p", urgent: false, dueOn: "2026-11-24" }),
    ]);
    const texts = [];
    for (;;) {
      const view = await look("ana", DAY_ONE + DAY);
      if (view.kind !== "ask") break;
      texts.push(view.question.stem);
      await send("ana", view, { at: DAY_ONE + DAY });
    }
    expect(texts).toEqual(["stem of a1 sr", "stem of b1 sr", "stem of p1 sr"]);
  });

  it("comes back after a check or a remedial set, not after what asks before learning", async () => {
    const items = await readAttemptItems(await fail("ana", "c-own", DAY_ONE));
    const kinds = ["check", "remedial", "diagnostic", "testOut"] as const;
    const noted = await Promise.all(kinds.map((kind) => noteMisses("ana", kind, items, DAY_ONE)));
    expect(noted.map((statements) => statements.length)).toEqual([2, 2, 0, 0]);
  });

  it("brings a resting card forward and leaves what it remembers", async () => {
    const at = DAY_ONE + DAY;
    await send("ana", await asked("ana", at), { at, confidence: "sure" });
    await send("ana", await asked("ana", at), { at, confidence: "sure" });
    const before = await cardsOf("ana");
    await fail("ana", "c-only", at);
    const [a] = await cardsOf("ana");
    expect(a?.stability).toBeGreaterThan(5);
    expect(a).toEqual({ ...before[0], dueOn: "2026-11-25", urgent: true });
  });
});
