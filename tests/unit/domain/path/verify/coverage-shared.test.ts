import { describe, expect, it } from "vitest";
import { coverageOf } from "~/domain/path/verify/coverage";
import type { LessonEvidence } from "~/domain/path/verify/evidence";
import { evidence, lessonEvidence } from "./sample-path";

/** A lesson with one question for o1 that must come. */
const withMust: LessonEvidence = lessonEvidence(
  {},
  {
    questions: lessonEvidence().questions.map((one) => ({
      ...one,
      critical: one.id === "check-o1-0",
    })),
  },
);
const known = evidence({ a: lessonEvidence(), b: withMust, c: lessonEvidence() });

const coverage = (...rules: readonly (readonly string[])[]) => {
  const draw = rules.map((lessons) => ({ lessons, items: 1 }));
  const found = coverageOf({ draw, use: "check", objective: null, repeats: false }, known);
  if (!found) throw new Error("nothing known");
  return found;
};

describe("two rules of one place each, where one question must come", () => {
  it("ask about it alone where nothing else has a place", () => {
    expect([...coverage(["b"]).asked]).toEqual(["b/o1"]);
    expect([...coverage(["a", "b"]).asked]).toEqual(["b/o1"]);
  });

  it("leave a place for other questions where both may draw from its lesson", () => {
    const { asked, without } = coverage(["a", "b"], ["b", "c"]);
    expect(asked).toContain("b/o1");
    // Whichever rule the question that must come falls to, the other one draws something else.
    expect(asked.size).toBeGreaterThan(1);
    expect(without("b/o1")).toBeNull();
  });
});
