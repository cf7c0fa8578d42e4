import { describe, expect, it } from "vitest";
import { due } from "~/domain/path/due";
import { apply, begin } from "~/domain/path/fold";
import { graded, pathOf, quizStep } from "./generated-path";

const T0 = 1_800_000_000_000;
const HOUR = 3_600_000;

const failed = (rules = {}) => {
  const path = pathOf([{ id: "m", steps: [quizStep("check", rules)] }]);
  const snapshot = apply(path, begin(path), { ...graded("check", 1), seq: 2, at: T0 });
  return { path, snapshot };
};

describe("due", () => {
  it("falls due at the very end of a cool-down and not a millisecond before", () => {
    const { path, snapshot } = failed();
    expect(due(path, snapshot, T0 + HOUR - 1)).toBe(false);
    expect(due(path, snapshot, T0 + HOUR)).toBe(true);
  });

  it("is over once time was told to pass", () => {
    const { path, snapshot } = failed();
    const at = T0 + HOUR;
    const told = apply(path, snapshot, { type: "time.passed", payload: {}, seq: 3, at });
    expect(due(path, told, at)).toBe(false);
  });

  it("never falls due when no attempt is left, or nothing was tried", () => {
    const { path, snapshot } = failed({ attempts: 1 });
    expect(due(path, snapshot, T0 + 9 * HOUR)).toBe(false);
    expect(due(path, begin(path), T0 + 9 * HOUR)).toBe(false);
  });
});
