import { expect, it } from "vitest";
import { verifyPath } from "~/domain/path/verify/verify";
import { check, evidence, lesson, lessonEvidence, module, path, testOut } from "./sample-path";

const steps = [lesson("a"), check("q", ["a"])];
const questions = lessonEvidence().questions.map((one) => ({
  ...one,
  critical: one.use.includes("testOut"),
}));
const known = evidence({ a: lessonEvidence({}, { questions }) });

it("questions for skipping a module that has no test-out need no place", () => {
  expect(verifyPath(path([module("m", steps)]), known)).toEqual([]);
});

it("questions for skipping a module that must come need a place each", () => {
  const [finding, ...others] = verifyPath(path([module("m", steps, { testOut })]), known);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: "undrawable-test-out", severity: "error", module: "m" });
  expect(finding?.story.sr).toContain("ima više (8) nego mesta (4)");
});
