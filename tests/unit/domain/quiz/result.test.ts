import { describe, expect, test } from "vitest";
import type { Answer } from "~/domain/quiz/question";
import { attemptResult, type AttemptItem } from "~/domain/quiz/result";
import { multiple, scenario, single } from "./sample-questions";

const right: Answer = { type: "single", option: "b" };
const wrong: Answer = { type: "single", option: "a" };

const item = (
  answer: Answer | null,
  question: Partial<typeof single> = {},
  lesson = "l01",
): AttemptItem => ({
  lesson,
  question: { ...single, ...question },
  answer,
});

const attempt = (rights: number, of: number) =>
  Array.from({ length: of }, (_, index) => item(index < rights ? right : wrong));

describe("passing", () => {
  test.each([
    [4, 5, { percent: 80 }, true],
    [3, 5, { percent: 80 }, false],
    [2, 3, { percent: 66.7 }, false],
    [2, 3, { percent: 66 }, true],
    [10, 12, { right: 10 }, true],
    [9, 12, { right: 10 }, false],
    [0, 5, { percent: 0 }, true],
    [0, 0, { percent: 80 }, false],
    [0, 0, { right: 0 }, false],
  ])("%d of %d with %j: %s", (rights, of, pass, passed) => {
    expect(attemptResult(attempt(rights, of), pass)).toMatchObject({ right: rights, of, passed });
  });

  test("partial credit counts in the mean but not as right", () => {
    const half: AttemptItem = {
      lesson: "l01",
      question: scenario,
      answer: { type: "scenario", option: "half" },
    };
    expect(attemptResult([half, half, item(right)], { percent: 50 })).toMatchObject({
      credit: 67,
      right: 1,
      of: 3,
      passed: false,
    });
  });
});

describe("critical families", () => {
  test.each([
    ["wrong", wrong],
    ["blank", null],
  ])("a %s critical question fails an attempt that has enough", (_, answer) => {
    const missed = item(answer, { critical: true, family: "growth-myth" });
    const result = attemptResult([...attempt(9, 9), missed], { percent: 80 });
    expect(result).toMatchObject({ right: 9, missedCritical: ["l01/growth-myth"], passed: false });
  });

  test("a partly right critical question is missed too", () => {
    const critical: AttemptItem = {
      lesson: "l01",
      question: { ...multiple, critical: true },
      answer: { type: "multiple", options: ["r1", "r2"] },
    };
    expect(attemptResult([critical], { right: 0 })).toMatchObject({
      missedCritical: ["l01/investment-marks"],
      passed: false,
    });
  });

  test("right ones are not missed, and a family is named once, for its lesson", () => {
    const critical = { critical: true, family: "f" };
    const result = attemptResult(
      [
        item(wrong, critical),
        item(null, critical),
        item(wrong, critical, "l02"),
        item(right, { critical: true, family: "known" }),
      ],
      { right: 1 },
    );
    expect(result.missedCritical).toEqual(["l01/f", "l02/f"]);
    expect(attemptResult([item(right, critical)], { right: 1 }).passed).toBe(true);
  });
});

test("unanswered is counted apart from wrong", () => {
  const result = attemptResult([item(null), item(null), item(wrong), item(right)], { right: 1 });
  expect(result).toMatchObject({ unanswered: 2, right: 1, of: 4, credit: 25 });
});

test("objectives are told by lesson, in the order they are met", () => {
  const result = attemptResult(
    [
      item(right, { objective: "o2" }),
      item(wrong, { objective: "o1" }),
      item(wrong, { objective: "o2" }),
      item(right, { objective: "o1" }, "l02"),
      item(right, { objective: "o2" }),
    ],
    { right: 3 },
  );
  expect(result.objectives).toEqual([
    { id: "l01/o2", right: 2, of: 3, credit: 67 },
    { id: "l01/o1", right: 0, of: 1, credit: 0 },
    { id: "l02/o1", right: 1, of: 1, credit: 100 },
  ]);
});

test("an attempt without questions has no credit", () => {
  expect(attemptResult([], { percent: 0 })).toEqual({
    credit: 0,
    right: 0,
    of: 0,
    unanswered: 0,
    objectives: [],
    missedCritical: [],
    passed: false,
  });
});
