import { describe, expect, it } from "vitest";
import type { PathEventBody } from "~/domain/path/event";
import { begin, fold } from "~/domain/path/fold";
import { rollUp } from "~/domain/path/roll-up";
import { pathStatus } from "~/domain/path/status";
import { graded, lessonStep, pathOf, quizStep } from "./generated-path";

const T0 = 1_800_000_000_000;
const HOUR = 3_600_000;

const path = pathOf([
  { id: "a", steps: [lessonStep("a1"), quizStep("a2")] },
  { id: "b", steps: [lessonStep("b1")] },
  { id: "c", after: ["a", "b"], steps: [lessonStep("c1")] },
]);
const told = (...bodies: readonly PathEventBody[]) =>
  fold(
    path,
    bodies.map((body, index) => ({ ...body, seq: index + 1, at: T0 })),
  );
const read = (step: string): PathEventBody => ({
  type: "lesson.completed",
  payload: { step, lessonVersion: "v1" },
});

describe("pathStatus", () => {
  it("says what a locked module waits for", () => {
    const waits = (...bodies: readonly PathEventBody[]) =>
      pathStatus(path, told(...bodies), T0).modules[2]?.waitsFor.map(({ id }) => id);
    expect(waits()).toEqual(["a", "b"]);
    expect(waits(read("b1"))).toEqual(["a"]);
    expect(waits(read("b1"), read("a1"), graded("a2", 5))).toEqual([]);
  });

  it("offers something to do now before a check that cools down", () => {
    const failed = pathStatus(path, told(read("a1"), graded("a2", 1)), T0);
    expect(failed.here?.step.id).toBe("b1");
    const onlyThat = pathStatus(path, told(read("a1"), read("b1"), graded("a2", 1)), T0);
    expect(onlyThat.here).toMatchObject({ state: "cooling", opensAt: T0 + HOUR, attemptsUsed: 1 });
  });

  it("keeps the best result and counts the minutes that are left", () => {
    const again = fold(
      path,
      [{ ...graded("a2", 2), seq: 9, at: T0 + HOUR }],
      told(read("a1"), graded("a2", 3)),
    );
    const status = pathStatus(path, again, T0 + HOUR);
    expect(status.modules[0]?.steps[1]).toMatchObject({
      best: { right: 3, of: 5 },
      attemptsUsed: 2,
    });
    expect(status.minutesLeft).toBe(25);
  });

  it("is complete with nowhere to go when every module is mastered", () => {
    const all = told(read("a1"), graded("a2", 5), read("b1"), read("c1"));
    expect(pathStatus(path, all, T0)).toMatchObject({
      here: null,
      complete: true,
      modulesMastered: 3,
      minutesLeft: 0,
    });
  });
});

describe("rollUp", () => {
  it("gives one row a step, a cool-down as it was when it began", () => {
    const { steps, complete, modulesMastered } = rollUp(path, told(read("a1"), graded("a2", 3)));
    expect({ complete, modulesMastered }).toEqual({ complete: false, modulesMastered: 0 });
    const untouched = { attempts: 0, bestRight: null, bestOf: null, at: null };
    expect(steps).toEqual([
      { ...untouched, id: "a1", module: "a", state: "done", at: T0 },
      { id: "a2", module: "a", state: "cooling", attempts: 1, bestRight: 3, bestOf: 5, at: null },
      { ...untouched, id: "b1", module: "b", state: "open" },
      { ...untouched, id: "c1", module: "c", state: "locked" },
    ]);
  });

  it("is complete only when every module is mastered", () => {
    expect(rollUp(path, begin(path)).complete).toBe(false);
    const all = told(read("a1"), graded("a2", 5), read("b1"), read("c1"));
    expect(rollUp(path, all)).toMatchObject({ complete: true, modulesMastered: 3 });
  });
});
