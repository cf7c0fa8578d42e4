import { describe, expect, it } from "vitest";
import type { QuizStep } from "~/domain/path/definition";
import type { LessonEvidence } from "~/domain/path/verify/evidence";
import { pathMinutes } from "~/domain/path/verify/minutes";
import {
  check,
  conversation,
  diagnostic,
  evidence,
  gate,
  lesson,
  lessonEvidence,
  module,
  path,
  remedial,
  testOut,
} from "./sample-path";

const sound = evidence({ a: lessonEvidence() });
const steps = [
  lesson("a"),
  check("q", ["a"], { remedial }),
  conversation("talk", { optional: true }),
  gate("fa"),
];

it("counts every step once, and at the longest what may come twice", () => {
  // 10 + 4 + 60; then 10 + 2 × 4 + two objectives of 2 + 3 + 4, 8 and 2 × 60.
  expect(pathMinutes(path([module("m", steps)]), sound)).toEqual({
    shortest: 74,
    expected: 74,
    longest: 164,
  });
});

it("skips at the shortest what a test-out saves, with the diagnostic that offers it", () => {
  const skipping = [module("m", steps, { testOut })];
  expect(pathMinutes(path(skipping), sound).shortest).toBe(64);
  expect(pathMinutes(path(skipping, { diagnostic }), sound)).toMatchObject({
    shortest: 66,
    longest: 170,
  });
  const kept = [module("m", steps, { testOut: { ...testOut, keep: ["a", "q"] } })];
  expect(pathMinutes(path(kept), sound).shortest).toBe(74);
  const undrawable = evidence({ a: lessonEvidence({ testOut: 0 }) });
  expect(pathMinutes(path(skipping), undrawable).shortest).toBe(74);
});

/** The longest way through a check of four minutes, of this lesson. */
const longest = (rules: Partial<QuizStep>, known: LessonEvidence | null = lessonEvidence()) =>
  pathMinutes(path([module("m", [check("q", ["a"], rules)])]), evidence({ a: known })).longest;

describe("the longest way through a check", () => {
  it("takes it twice, where it may be taken again", () => {
    expect(longest({})).toBe(8);
    expect(longest({ attempts: 2 })).toBe(8);
  });

  it("takes it once, where there is no second attempt", () => {
    expect(longest({ attempts: 1 })).toBe(4);
  });

  it("takes it again after the only attempt, where a loop opens another", () => {
    // Twice 4, and for both objectives 2 + 3 to read and 4 questions.
    expect(longest({ attempts: 1, remedial })).toBe(26);
    expect(longest({ remedial })).toBe(26);
  });

  it("reads the parts of those objectives alone that the check measures", () => {
    const parts = [
      { objective: "o1", stage: "example" as const, minutes: 1 },
      { objective: "o2", stage: "example" as const, minutes: 50 },
    ];
    const uneven = lessonEvidence({}, { remedial: parts });
    expect(longest({ remedial, objectives: ["a/o1"] }, uneven)).toBe(8 + 1 + 4);
  });

  it("counts the parallel items alone where parts are not written, or not known", () => {
    expect(longest({ remedial }, lessonEvidence({}, { remedial: [] }))).toBe(16);
    expect(longest({ remedial }, lessonEvidence({}, { remedial: null }))).toBe(16);
    expect(longest({ remedial }, null)).toBe(16);
    expect(longest({ remedial, objectives: ["gone/o1"] })).toBe(12);
  });
});

describe("the shortest way", () => {
  const skipping = [module("m", [lesson("a"), check("q", ["a"])], { testOut })];

  it("skips nothing where the diagnostic that would offer it cannot be drawn", () => {
    const known = evidence({ a: lessonEvidence({ diagnostic: 0 }) });
    expect(pathMinutes(path(skipping), known).shortest).toBe(4);
    expect(pathMinutes(path(skipping, { diagnostic }), known).shortest).toBe(14);
    expect(pathMinutes(path(skipping, { diagnostic }), sound).shortest).toBe(6);
  });

  it("does a module as everybody does where its test-out takes longer", () => {
    const long = { testOut: { ...testOut, items: 15, right: 1 } };
    const known = evidence({ a: lessonEvidence({ testOut: 8 }) });
    const modules = [module("m", [lesson("a"), check("q", ["a"])], long)];
    expect(pathMinutes(path(modules), known).shortest).toBe(14);
  });

  it("is not longer than doing everything once, whatever the diagnostic takes", () => {
    const asking = { ...diagnostic, itemsPerModule: 11 };
    const known = evidence({ a: lessonEvidence({ diagnostic: 8 }) });
    expect(pathMinutes(path(skipping, { diagnostic: asking }), known)).toMatchObject({
      shortest: 14,
      expected: 14,
    });
  });
});
