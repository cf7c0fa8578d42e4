import { describe, expect, test } from "vitest";
import type { Question } from "~/domain/quiz/question";
import { parseQuestions, questionSchema } from "~/domain/quiz/schema";
import { bothWays, matching, numeric, ordering, scenario, single } from "./sample-questions";

const accepts = (question: unknown) => questionSchema.safeParse(question).success;
const said = (length: number) => ({ sr: "š".repeat(length), en: "x".repeat(length) });
const rows = (count: number, prefix = "row") =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    text: bothWays(`${prefix} ${index}`),
  }));
const choices = (count: number) =>
  rows(count).map((row, index) => ({ ...row, why: bothWays("why"), right: index === 0 }));

/** A left side of `count` over two bins. */
const sorting = (count: number, bins = 2): Question => ({
  ...matching,
  left: rows(count).map((row) => ({ ...row, why: bothWays("why") })),
  right: rows(bins, "bin"),
  pairs: Object.fromEntries(rows(count).map(({ id }, index) => [id, `bin${index % 2}`])),
});

const [firstOption, ...otherOptions] = single.options;

test.each<[string, (size: number) => unknown, number]>([
  ["characters of an id", (size) => ({ ...single, id: "a".repeat(size) }), 60],
  ["characters of a stem", (size) => ({ ...single, stem: said(size) }), 2_000],
  ["characters of a case", (size) => ({ ...scenario, case: said(size) }), 4_000],
  [
    "characters of an option",
    (size) => ({ ...single, options: [{ ...firstOption, text: said(size) }, ...otherOptions] }),
    600,
  ],
  ["options", (size) => ({ ...single, options: choices(size) }), 12],
  [
    "options of a scenario",
    (size) => ({
      ...scenario,
      options: rows(size).map((row, index) => ({
        ...row,
        why: bothWays("why"),
        credit: index === 0 ? 100 : 0,
      })),
    }),
    12,
  ],
  ["items to order", (size) => ({ ...ordering, items: rows(size) }), 12],
  ["items to match", (size) => sorting(size), 20],
  ["bins", (size) => sorting(4, size), 12],
  [
    "characters of a value",
    (size) => ({ ...numeric, answer: { ...numeric.answer, value: "1".repeat(size) } }),
    30,
  ],
  [
    "characters of a unit",
    (size) => ({ ...numeric, answer: { ...numeric.answer, unit: "u".repeat(size) } }),
    20,
  ],
  [
    "known mistakes",
    (size) => ({
      ...numeric,
      mistakes: Array.from({ length: size }, (_, index) => ({
        value: String(1000 + index),
        why: bothWays("why"),
      })),
    }),
    10,
  ],
])("%s: as many as allowed, and no more", (_, build, limit) => {
  expect(accepts(build(limit))).toBe(true);
  expect(accepts(build(limit + 1))).toBe(false);
});

describe("ids", () => {
  test.each(["a", "9", "o1", "a-9", "key-account-2"])("%s is one", (id) => {
    expect(accepts({ ...single, id })).toBe(true);
  });
  test.each(["", "-a", "a-", "a--b", "A", "č", "a b", "a_b", "a.b", "a\n"])("%j is none", (id) => {
    expect(accepts({ ...single, id })).toBe(false);
  });
});

describe("decimals", () => {
  const value = (text: string) => ({
    ...numeric,
    mistakes: [],
    answer: { ...numeric.answer, value: text },
  });
  const tolerance = (text: string) => ({
    ...numeric,
    mistakes: [],
    answer: { ...numeric.answer, tolerance: text },
  });

  test.each(["0", "0.05", "1", "9", "10", "1234.50"])("%s is a value and a tolerance", (text) => {
    expect(accepts(value(text))).toBe(true);
    expect(accepts(value(`-${text}`))).toBe(true);
    expect(accepts(tolerance(text))).toBe(true);
    expect(accepts(tolerance(`-${text}`))).toBe(false);
  });
  test.each(["", "00", "01", "1.", ".5", "1,5", "1 000", "+1", "1e3", "NaN", "١"])(
    "%j is neither",
    (text) => {
      expect(accepts(value(text))).toBe(false);
      expect(accepts(tolerance(text))).toBe(false);
    },
  );
  test("a tolerance has at most 30 characters", () => {
    expect(accepts(tolerance(`0.${"0".repeat(28)}`))).toBe(true);
    expect(accepts(tolerance(`0.${"0".repeat(29)}`))).toBe(false);
  });
});

describe("a file", () => {
  const file = (objectives: number, questions: number) =>
    [
      "schema: 1",
      "objectives:",
      ...Array.from(
        { length: objectives },
        (_, i) => `  - { id: o${i + 1}, text: { sr: a, en: b } }`,
      ),
      `questions:${questions === 0 ? " []" : ""}`,
      ...Array.from(
        { length: questions },
        (_, i) =>
          `  - { id: q${i}, type: numeric, objective: o1, use: [check], stem: { sr: a, en: b }, answer: { value: "1", tolerance: "0" }, why: { sr: a, en: b } }`,
      ),
    ].join("\n");

  test("has 1–12 objectives and 0–300 questions", () => {
    expect(parseQuestions(file(1, 0), "l01").ok).toBe(true);
    expect(parseQuestions(file(12, 300), "l01").ok).toBe(true);
    expect(parseQuestions(file(13, 1), "l01").ok).toBe(false);
    expect(parseQuestions(file(1, 301), "l01").ok).toBe(false);
  });
});
