import { describe, expect, it } from "vitest";
import { drawProblems } from "~/domain/lesson/check-pool";
import type { Question, QuestionUse } from "~/domain/quiz/question";

const item = (
  id: string,
  family: string,
  critical = false,
  use: QuestionUse = "check",
): Question => ({
  id,
  type: "single",
  objective: "o1",
  family,
  critical,
  use: [use],
  stem: { sr: "a", en: "a" },
  options: [],
});
const say = (questions: Question[], items: number, attempts?: number) =>
  drawProblems(
    { step: "provera", draw: [{ lessons: ["l"], items }], attempts },
    new Map([["l", questions]]),
  ).map(({ en }) => en);

describe("drawProblems", () => {
  const plain = [
    item("a", "f1"),
    item("b", "f1"),
    item("c", "f2"),
    item("d", "f3", false, "practice"),
  ];
  const critical = [item("x1", "x", true), item("x2", "x", true), item("x3", "x", true)];

  it("is content when there are as many ideas as places", () => {
    expect(say(plain, 2)).toEqual([]);
    expect(say([...plain, ...critical], 3)).toEqual([]);
  });

  it("counts ideas, not items, and check questions only", () => {
    expect(say(plain, 3)).toEqual([
      "The check “provera” draws 3 questions, but there are different ones for only 2.",
    ]);
  });

  it("wants a place for every critical idea", () => {
    const two = [...critical, item("y1", "y", true), item("y2", "y", true), item("y3", "y", true)];
    expect(say(two, 1)[0]).toContain("has 2 critical families but places for 1");
  });

  it("wants a fresh critical item for three attempts, or as many as there are", () => {
    expect(say(critical.slice(1), 1)[0]).toContain("has 2 check questions");
    expect(say(critical.slice(1), 1, 2)).toEqual([]);
  });
});
