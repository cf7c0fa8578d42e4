import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswer } from "~/domain/quiz/answer-form";
import { grade } from "~/domain/quiz/grade";
import { displayOrder } from "~/domain/quiz/order";
import { publicAnswer } from "~/domain/quiz/public-answer";
import type { Answer, Question } from "~/domain/quiz/question";
import { answered, questions, seeds } from "./arbitrary-question";
import { everySample, matching, ordering, samples } from "./sample-questions";
import { filledIn, formOf } from "./submitted-form";

test("an answer goes out by position, comes back by form, and is graded the same in any order", () => {
  fc.assert(
    fc.property(answered, seeds, seeds, ({ question, answer }, one, other) => {
      const expected = grade(question, answer);
      for (const seed of [one, other]) {
        const order = displayOrder(question, seed);
        const shown = publicAnswer(question, order, answer);
        expect(shown).not.toBeNull();
        if (shown === null) return;
        const back = readAnswer(question, order, filledIn(shown));
        expect(back.kind).toBe("answer");
        if (back.kind !== "answer") return;
        expect(grade(question, back.answer)).toEqual(expected);
        expect(publicAnswer(question, order, back.answer)).toEqual(shown);
      }
    }),
    { numRuns: 1000 },
  );
});

describe("answers by position", () => {
  const order = { first: [4, 3, 2, 1, 0], second: [1, 2, 0] };

  test("a pair with something that is not there is no pair", () => {
    const pairs = { l5: "both", l4: "gone", other: "kam" };
    expect(publicAnswer(matching, order, { type: "matching", pairs })).toEqual({
      type: "matching",
      pairs: [1, null, null, null, null],
    });
  });

  test("items that are not there fall away", () => {
    const items = ["check", "gone", "cue"];
    const shown = { first: [3, 1, 0, 2], second: [] };
    expect(publicAnswer(ordering, shown, { type: "ordering", items })).toEqual({
      type: "ordering",
      order: [0, 2],
    });
  });

  test("an option that is not there is no answer", () => {
    const shown = { first: [0, 1, 2], second: [] };
    expect(publicAnswer(samples.single, shown, { type: "single", option: "gone" })).toBeNull();
  });

  test.each(everySample)("%s: an answer of another type is none", (type, question) => {
    const foreign: Answer =
      type === "numeric" ? { type: "single", option: "a" } : { type: "numeric", value: "1" };
    expect(publicAnswer(question, displayOrder(question, 1), foreign)).toBeNull();
  });

  test("a single and a scenario do not take each other's answers", () => {
    const shown = { first: [0, 1, 2], second: [] };
    expect(publicAnswer(samples.single, shown, { type: "scenario", option: "a" })).toBeNull();
    expect(publicAnswer(samples.scenario, shown, { type: "single", option: "best" })).toBeNull();
  });
});

/** Whether an answer names only what the question has. */
function isInside(question: Question, answer: Answer): boolean {
  if (answer.type !== question.type) return false;
  const has = (rows: readonly { readonly id: string }[], id: string) =>
    rows.some((row) => row.id === id);
  switch (question.type) {
    case "single":
    case "scenario":
      return "option" in answer && has(question.options, answer.option);
    case "multiple":
      return "options" in answer && answer.options.every((id) => has(question.options, id));
    case "numeric":
      return "value" in answer && answer.value.length <= 40;
    case "ordering":
      return (
        "items" in answer &&
        new Set(answer.items).size === question.items.length &&
        answer.items.every((id) => has(question.items, id))
      );
    case "matching":
      return (
        "pairs" in answer &&
        Object.entries(answer.pairs).every(
          ([left, right]) => has(question.left, left) && has(question.right, right),
        )
      );
  }
}

const hostileValue = fc.oneof(
  fc.constantFrom(
    "0",
    "1",
    "2",
    "-1",
    "-0",
    "NaN",
    "Infinity",
    "1e309",
    "9".repeat(400),
    "__proto__",
    "constructor",
    "[0]",
    "0,1",
    "o0",
    "true",
    "\u0000",
    "x".repeat(100_000),
  ),
  fc.string({ unit: "binary", maxLength: 50 }),
);
const hostileName = fc.oneof(
  fc.constantFrom("choice", "value", "choice[]", "__proto__", "place-0", "place-1", "match-0"),
  fc.nat(9).map((position) => `place-${position}`),
  fc.nat(9).map((position) => `match-${position}`),
);

test("whatever is sent, nothing throws and no answer leaves the question", () => {
  const entries = fc.array(fc.tuple(hostileName, hostileValue), { maxLength: 12 });
  fc.assert(
    fc.property(questions, seeds, entries, (question, seed, sent) => {
      const submitted = readAnswer(question, displayOrder(question, seed), formOf(sent));
      if (submitted.kind === "answer") {
        expect(isInside(question, submitted.answer)).toBe(true);
        grade(question, submitted.answer);
      }
      expect(JSON.stringify(submitted).length).toBeLessThan(5_000);
    }),
    { numRuns: 2000 },
  );
});
