import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grade } from "~/domain/quiz/grade";
import type { Answer, Question } from "~/domain/quiz/question";
import { answered, questions } from "./arbitrary-question";
import {
  bothWays,
  everySample,
  matching,
  multiple,
  numeric,
  ordering,
  scenario,
  single,
} from "./sample-questions";

const credit = (question: Question, answer: Answer) => grade(question, answer).credit;

describe("blank", () => {
  test.each(everySample)("%s: no answer is blank, not wrong", (_, question) => {
    expect(grade(question, null)).toEqual({ credit: 0, verdict: "blank" });
  });

  test.each<[string, Question, Answer]>([
    ["multiple", multiple, { type: "multiple", options: [] }],
    ["numeric", numeric, { type: "numeric", value: "  " }],
    ["ordering", ordering, { type: "ordering", items: [] }],
    ["matching", matching, { type: "matching", pairs: {} }],
    ["matching, foreign", matching, { type: "matching", pairs: { other: "kam" } }],
  ])("%s: an empty answer is blank", (_, question, answer) => {
    expect(grade(question, answer)).toEqual({ credit: 0, verdict: "blank" });
  });

  test.each<[string, Question, Answer]>([
    ["single", single, { type: "scenario", option: "b" }],
    ["scenario", scenario, { type: "single", option: "best" }],
    ["multiple", multiple, { type: "single", option: "r1" }],
    ["numeric", numeric, { type: "single", option: "49.4" }],
    ["ordering", ordering, { type: "multiple", options: ["cue"] }],
    ["matching", matching, { type: "numeric", value: "1" }],
  ])("%s: an answer to another type of question is blank", (_, question, answer) => {
    expect(grade(question, answer)).toEqual({ credit: 0, verdict: "blank" });
  });
});

describe("single", () => {
  test("only the right option earns, and all of it", () => {
    expect(grade(single, { type: "single", option: "b" })).toEqual({
      credit: 100,
      verdict: "right",
    });
    expect(grade(single, { type: "single", option: "a" })).toEqual({ credit: 0, verdict: "wrong" });
  });

  test("an option of another question is wrong", () => {
    expect(grade(single, { type: "single", option: "r1" }).verdict).toBe("wrong");
    expect(grade(single, { type: "single", option: "__proto__" }).verdict).toBe("wrong");
  });
});

test.each([
  ["best", 100, "right"],
  ["half", 50, "partly"],
  ["none", 0, "wrong"],
  ["other", 0, "wrong"],
] as const)("scenario: %s earns %d", (option, earned, verdict) => {
  expect(grade(scenario, { type: "scenario", option })).toEqual({ credit: earned, verdict });
});

test("a credit of 1 or 99 is partly right", () => {
  const steps = {
    ...scenario,
    options: scenario.options.map((option, index) => ({
      ...option,
      credit: [99, 1, 100][index] ?? 0,
    })),
  };
  expect(grade(steps, { type: "scenario", option: "best" })).toEqual({
    credit: 99,
    verdict: "partly",
  });
  expect(grade(steps, { type: "scenario", option: "half" })).toEqual({
    credit: 1,
    verdict: "partly",
  });
});

test("a question that no author could publish still grades to a number", () => {
  const allRight = {
    ...multiple,
    options: multiple.options.map((option) => ({ ...option, right: true })),
  };
  const oneBin = {
    ...matching,
    pairs: Object.fromEntries(matching.left.map(({ id }) => [id, "kam"])),
  };
  expect(credit(allRight, { type: "multiple", options: ["r1", "r2"] })).toBe(0);
  expect(credit(oneBin, { type: "matching", pairs: oneBin.pairs })).toBe(0);
});

describe("multiple", () => {
  test.each([
    [["r1", "r2", "r3"], 100, "right"],
    [["r1", "r2"], 67, "partly"],
    [["r1"], 33, "partly"],
    [["r1", "r2", "r3", "w1"], 50, "partly"],
    [["r1", "r2", "w1"], 17, "partly"],
    [["r1", "w1"], 0, "wrong"],
    [["w1"], 0, "wrong"],
    [["w1", "w2"], 0, "wrong"],
    [["r1", "r1", "r1"], 33, "partly"],
    [["r1", "foreign"], 33, "partly"],
    [["foreign"], 0, "wrong"],
  ] as const)("%j earns %d", (options, earned, verdict) => {
    expect(grade(multiple, { type: "multiple", options })).toEqual({ credit: earned, verdict });
  });
});

describe("numeric", () => {
  test.each(["49,4", "49.4", "49.4 %", "49,4 %", "49,3", "49,5", "49,40000", " 49,4 ", "49.375"])(
    "share of the top two: %s is right",
    (value) => {
      expect(grade(numeric, { type: "numeric", value })).toEqual({ credit: 100, verdict: "right" });
    },
  );

  test.each(["49,29", "49.51", "494", "0,494", "-49,4", "50", "30", "nothing"])(
    "share of the top two: %s is wrong",
    (value) => {
      expect(grade(numeric, { type: "numeric", value })).toEqual({ credit: 0, verdict: "wrong" });
    },
  );

  test("added lifetime from 85 to 90 percent retention is 3.3 years", () => {
    const lifetime = {
      ...numeric,
      answer: { value: "3.3", tolerance: "0.1", unit: "godine" },
    };
    for (const value of ["3,3", "3.33", "3,3 godine", "3.4"]) {
      expect(credit(lifetime, { type: "numeric", value })).toBe(100);
    }
    expect(credit(lifetime, { type: "numeric", value: "3.5" })).toBe(0);
  });

  test("a number that can mean two is right when one of them is", () => {
    const thousands = { ...numeric, answer: { value: "1600", tolerance: "0", unit: "EUR" } };
    for (const value of ["1600", "1.600", "1,600", "1 600 EUR", "1.600,00"]) {
      expect(credit(thousands, { type: "numeric", value })).toBe(100);
    }
    expect(credit(thousands, { type: "numeric", value: "1,6" })).toBe(0);
  });
});

describe("ordering: Kendall's tau, never below zero", () => {
  test.each([
    [["cue", "action", "place", "check"], 100, "right"],
    [["action", "cue", "place", "check"], 67, "partly"],
    [["action", "cue", "check", "place"], 33, "partly"],
    [["action", "place", "check", "cue"], 0, "wrong"],
    [["check", "place", "action", "cue"], 0, "wrong"],
    [["cue", "action", "place"], 0, "wrong"],
    [["cue", "cue", "place", "check"], 0, "wrong"],
    [["cue", "action", "place", "foreign"], 0, "wrong"],
    [["cue", "action", "place", "check", "check"], 0, "wrong"],
  ] as const)("%j earns %d", (items, earned, verdict) => {
    expect(grade(ordering, { type: "ordering", items })).toEqual({ credit: earned, verdict });
  });

  test("of two items only the right order earns", () => {
    const two = { ...ordering, items: ordering.items.slice(0, 2) };
    expect(credit(two, { type: "ordering", items: ["cue", "action"] })).toBe(100);
    expect(credit(two, { type: "ordering", items: ["action", "cue"] })).toBe(0);
  });
});

describe("matching: right pairs beyond the largest bin", () => {
  const key = matching.pairs;
  test.each([
    [key, 100, "right"],
    [{ ...key, l5: "kam" }, 50, "partly"],
    [{ l1: "sales", l2: "sales", l3: "sales", l4: "kam" }, 50, "partly"],
    [{ l1: "sales", l2: "sales", l3: "sales" }, 0, "wrong"],
    [{ l4: "kam", l5: "both" }, 0, "wrong"],
    [{ ...key, l5: "foreign" }, 50, "partly"],
    [{ l1: "kam" }, 0, "wrong"],
  ])("%j earns %d", (pairs, earned, verdict) => {
    expect(grade(matching, { type: "matching", pairs })).toEqual({ credit: earned, verdict });
  });

  test("one-to-one pairs: two of four swapped leave a third", () => {
    const pairs = { a: "1", b: "2", c: "3", d: "4" };
    const four = {
      ...matching,
      left: ["a", "b", "c", "d"].map((id) => ({ id, text: bothWays(id), why: bothWays(id) })),
      right: ["1", "2", "3", "4"].map((id) => ({ id, text: bothWays(id) })),
      pairs,
    };
    expect(credit(four, { type: "matching", pairs: { ...pairs, c: "4", d: "3" } })).toBe(33);
  });

  test("names that every object has are no pairs", () => {
    const odd = {
      ...matching,
      left: matching.left.map((item) => ({ ...item, id: "constructor" })),
    };
    expect(grade(odd, { type: "matching", pairs: {} }).verdict).toBe("blank");
  });
});

test("every credit is an integer of 0–100 that fits its verdict", () => {
  fc.assert(
    fc.property(answered, ({ question, answer }) => {
      const { credit: earned, verdict } = grade(question, answer);
      expect(Number.isInteger(earned)).toBe(true);
      expect(earned).toBeGreaterThanOrEqual(0);
      expect(earned).toBeLessThanOrEqual(100);
      expect(verdict).toBe(earned === 100 ? "right" : earned === 0 ? "wrong" : "partly");
    }),
    { numRuns: 1000 },
  );
});

test("no way to answer without knowing earns anything", () => {
  fc.assert(
    fc.property(questions, (question) => {
      expect(grade(question, null)).toEqual({ credit: 0, verdict: "blank" });
      if (question.type === "multiple") {
        const options = question.options.map(({ id }) => id);
        expect(credit(question, { type: "multiple", options })).toBe(0);
      }
      if (question.type === "ordering") {
        const items = question.items.map(({ id }) => id).reverse();
        expect(credit(question, { type: "ordering", items })).toBe(0);
      }
      if (question.type === "matching") {
        for (const bin of question.right) {
          const pairs = Object.fromEntries(question.left.map(({ id }) => [id, bin.id]));
          expect(credit(question, { type: "matching", pairs })).toBe(0);
        }
      }
    }),
    { numRuns: 500 },
  );
});

/** The answer that a question's own key describes. */
function keyOf(question: Question): Answer {
  switch (question.type) {
    case "single":
      return { type: "single", option: question.options.find((one) => one.right)?.id ?? "" };
    case "scenario":
      return {
        type: "scenario",
        option: question.options.find((one) => one.credit === 100)?.id ?? "",
      };
    case "multiple": {
      const right = question.options.filter((one) => one.right);
      return { type: "multiple", options: right.map(({ id }) => id) };
    }
    case "numeric":
      return { type: "numeric", value: question.answer.value };
    case "ordering":
      return { type: "ordering", items: question.items.map(({ id }) => id) };
    case "matching":
      return { type: "matching", pairs: question.pairs };
  }
}

test("the key itself earns exactly 100", () => {
  fc.assert(
    fc.property(questions, (question) => {
      expect(grade(question, keyOf(question))).toEqual({ credit: 100, verdict: "right" });
    }),
    { numRuns: 500 },
  );
});
