import { expect, it } from "vitest";
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
