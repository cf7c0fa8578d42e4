import { describe, expect, it } from "vitest";
import type { DiagnosticRules, ResolvedPath } from "~/domain/path/definition";
import { diagnose, routeFor } from "~/domain/path/diagnose";
import {
  DIAGNOSTIC,
  findSitting,
  lessonsOfModule,
  remedialSittingKey,
} from "~/domain/path/sitting";
import { lessonStep, pathOf, quizStep } from "./generated-path";

const diagnostic: DiagnosticRules = {
  itemsPerModule: 3,
  bands: [
    { below: 50, variant: "guided" },
    { below: 80, variant: "standard" },
    { variant: "challenge", testOut: true },
  ],
};
const testOut = { items: 12, right: 11, everyDays: 30, keep: ["check"] };
const remedial = { below: 60, items: 4, afterHours: 24 };
const plain = pathOf([
  { id: "m", steps: [lessonStep("read"), lessonStep("more"), quizStep("check", { remedial })] },
  { id: "n", after: ["m"], steps: [lessonStep("last"), quizStep("bare")] },
  { id: "w", steps: [quizStep("only")] },
]);
const path: ResolvedPath = {
  ...plain,
  diagnostic,
  modules: plain.modules.map((one) => (one.id === "m" ? { ...one, testOut } : one)),
};
const [m] = path.modules;

describe("a set of questions at an address", () => {
  it("is the check of a step", () => {
    const found = findSitting(path, "check");
    expect(found).toMatchObject({
      kind: "check",
      key: "check",
      use: "check",
      draw: [{ lessons: ["lesson-check"], items: 5 }],
      objective: null,
      repeats: false,
      pass: { right: 4 },
      items: 5,
      start: { type: "start-attempt", step: "check" },
      remedies: null,
      module: null,
    });
    expect(found?.submit("a")).toEqual({ type: "submit-attempt", step: "check", attempt: "a" });
  });

  it("is the diagnostic, with questions from every module that has lessons", () => {
    const found = findSitting(path, DIAGNOSTIC);
    expect(found).toMatchObject({
      kind: "diagnostic",
      key: "diagnostic",
      use: "diagnostic",
      repeats: true,
      items: 6,
      draw: [
        { lessons: ["lesson-read", "lesson-more"], items: 3 },
        { lessons: ["lesson-last"], items: 3 },
      ],
      start: { type: "start-diagnostic" },
    });
    expect(found?.submit("a")).toEqual({ type: "submit-diagnostic", attempt: "a" });
    expect(findSitting(plain, DIAGNOSTIC)).toBeNull();
  });

  it("is the test-out of a module that has one", () => {
    const found = findSitting(path, "m");
    expect(found).toMatchObject({
      kind: "testOut",
      key: "m",
      use: "testOut",
      repeats: true,
      items: 12,
      pass: { right: 11 },
      draw: [{ lessons: ["lesson-read", "lesson-more"], items: 12 }],
      start: { type: "start-test-out", module: "m" },
      module: m,
    });
    expect(found?.submit("a")).toEqual({ type: "submit-test-out", module: "m", attempt: "a" });
    expect(findSitting(path, "n")).toBeNull();
  });

  it("is the parallel items of an objective missed in a check", () => {
    const objective = "lesson-check/o2";
    const key = remedialSittingKey("check", objective);
    const found = findSitting(path, key);
    expect(found).toMatchObject({
      kind: "remedial",
      key: "check.lesson-check.o2",
      use: "remedial",
      objective: "o2",
      repeats: true,
      items: 4,
      pass: { percent: 75 },
      draw: [{ lessons: ["lesson-check"], items: 4 }],
      remedies: { objective },
      start: { type: "start-remedial", step: "check", objective },
    });
    expect(found?.submit("a")).toEqual({
      type: "submit-remedial",
      step: "check",
      objective,
      attempt: "a",
    });
  });

  it.each(
    [
      "nowhere",
      "",
      "read",
      "read.lesson-read.o1",
      "check.lesson-check.o9",
      "bare.lesson-bare.o1",
      "check",
    ].slice(0, 6),
  )("is not at %j", (key) => {
    expect(findSitting(path, key)).toBeNull();
  });

  it("draws from each lesson of a module once", () => {
    const twice = pathOf([{ id: "x", steps: [lessonStep("a"), quizStep("q"), lessonStep("a")] }]);
    expect(twice.modules.map(lessonsOfModule)).toEqual([["lesson-a"]]);
  });
});

describe("what a diagnostic comes to", () => {
  it.each([
    [0, 3, "guided", false],
    [1, 2, "standard", false],
    [49, 100, "guided", false],
    [4, 5, "challenge", true],
    [79, 100, "standard", false],
  ] as const)("%i of %i: %s", (right, of, variant, offers) => {
    expect(routeFor(diagnostic, right, of)).toEqual({ variant, testOut: offers });
  });

  it("is the standard way where no band fits", () => {
    const none = { itemsPerModule: 1, bands: [] };
    expect(routeFor(none, 1, 1)).toEqual({ variant: "standard", testOut: false });
  });

  it("sums the objectives of each module's own lessons", () => {
    const objectives = [
      { id: "lesson-read/o1", right: 1, of: 1, credit: 100 },
      { id: "lesson-more/o1", right: 2, of: 2, credit: 200 },
      { id: "lesson-last/o1", right: 3, of: 3, credit: 300 },
      { id: "lesson-strange/o1", right: 0, of: 9, credit: 0 },
    ];
    expect(diagnose(path, { objectives })).toEqual({
      m: { variant: "challenge", testOut: true },
      n: { variant: "challenge", testOut: false },
    });
  });

  it("offers no test-out below its band, and says nothing of what was not asked", () => {
    const objectives = [{ id: "lesson-read/o1", right: 1, of: 3, credit: 100 }];
    expect(diagnose(path, { objectives })).toEqual({ m: { variant: "guided", testOut: false } });
    expect(diagnose(plain, { objectives })).toEqual({});
  });
});
