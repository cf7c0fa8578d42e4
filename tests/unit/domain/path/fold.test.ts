import { describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { begin, fold } from "~/domain/path/fold";
import { pathStatus } from "~/domain/path/status";
import { graded, lessonStep, pathOf, quizStep } from "./generated-path";

const T0 = 1_800_000_000_000;
const HOUR = 3_600_000;

const read = (step: string): PathEventBody => ({
  type: "lesson.completed",
  payload: { step, lessonVersion: "v1" },
});
const timePassed: PathEventBody = { type: "time.passed", payload: {} };

const oneModule = (rules = {}) =>
  pathOf([{ id: "m", steps: [lessonStep("read"), quizStep("check", rules), lessonStep("next")] }]);

/** Folds bodies that happened at these times after the start. */
const after = (path: ResolvedPath, ...told: readonly (readonly [number, PathEventBody])[]) =>
  fold(
    path,
    told.map(([ms, body], index) => ({ ...body, seq: index + 1, at: T0 + ms })),
  );

const states = (path: ResolvedPath, snapshot: ReturnType<typeof begin>, ms: number) =>
  Object.fromEntries(
    pathStatus(path, snapshot, T0 + ms).modules.flatMap(({ steps }) =>
      steps.map(({ step, state }) => [step.id, state]),
    ),
  );

describe("fold", () => {
  it("opens the first step and keeps the rest locked", () => {
    const path = oneModule();
    expect(states(path, begin(path), 0)).toEqual({ read: "open", check: "locked", next: "locked" });
  });

  it("ignores a result of a check that is still locked", () => {
    const path = oneModule();
    expect(after(path, [0, graded("check", 5)])).toStrictEqual(begin(path));
  });

  it("opens a cooling check at the very millisecond and not one before", () => {
    const path = oneModule();
    const failed = after(path, [0, read("read")], [0, graded("check", 3)]);
    expect(states(path, failed, HOUR - 1).check).toBe("cooling");
    expect(states(path, failed, HOUR).check).toBe("open");
    const early = after(path, [0, read("read")], [0, graded("check", 3)], [HOUR - 1, timePassed]);
    expect(early.value).toEqual({ m: { open: { check: "cooling" } } });
    const late = after(path, [0, read("read")], [0, graded("check", 3)], [HOUR, timePassed]);
    expect(late.value).toEqual({ m: { open: { check: "ready" } } });
  });

  it("counts a result handed in after the cool-down though nobody told that time passed", () => {
    const path = oneModule();
    const told = after(
      path,
      [0, read("read")],
      [0, graded("check", 3)],
      [HOUR, graded("check", 4)],
    );
    expect(states(path, told, HOUR)).toEqual({ read: "done", check: "done", next: "open" });
  });

  it("does not count a result handed in during the cool-down", () => {
    const path = oneModule();
    const failed = after(path, [0, read("read")], [0, graded("check", 3)]);
    const again = after(path, [0, read("read")], [0, graded("check", 3)], [1, graded("check", 5)]);
    expect(again).toStrictEqual(failed);
  });

  it("counts a result of an open check even when the clock was set back", () => {
    const path = oneModule();
    const told = after(
      path,
      [0, read("read")],
      [0, graded("check", 3)],
      [HOUR, timePassed],
      [HOUR - 5, graded("check", 5)],
    );
    expect(states(path, told, HOUR).check).toBe("done");
  });

  it("lets a waiver past a check that has no attempt left, and nothing else", () => {
    const path = oneModule({ attempts: 2, coolDownHours: 0 });
    const spent = [
      [0, read("read")],
      [1, graded("check", 3)],
      [2, graded("check", 3)],
      [3, graded("check", 5)],
    ] as const;
    expect(states(path, after(path, ...spent), 4).check).toBe("exhausted");
    const waived = after(path, ...spent, [
      5,
      { type: "step.waived", payload: { step: "check", reasonId: "r1" } },
    ]);
    expect(states(path, waived, 5)).toEqual({ read: "done", check: "done", next: "open" });
  });

  it("does not pass a check on number alone when a critical family is missed", () => {
    const path = oneModule();
    const missed = after(path, [0, read("read")], [0, graded("check", 4, true)]);
    expect(states(path, missed, 0).check).toBe("cooling");
  });

  it("opens a module when all it comes after are mastered, side by side with the others", () => {
    const path = pathOf([
      { id: "a", steps: [lessonStep("a1")] },
      { id: "b", steps: [lessonStep("b1")] },
      { id: "c", after: ["a", "b"], steps: [lessonStep("c1")] },
    ]);
    expect(states(path, after(path, [0, read("b1")]), 0)).toEqual({
      a1: "open",
      b1: "done",
      c1: "locked",
    });
    const both = after(path, [0, read("b1")], [1, read("a1")]);
    expect(states(path, both, 1).c1).toBe("open");
    expect(both.context.masteredAt).toEqual({ b: T0, a: T0 + 1 });
  });

  it("goes on listening after everything is mastered", () => {
    const path = pathOf([{ id: "a", steps: [lessonStep("a1")] }]);
    const complete = after(path, [0, read("a1")]);
    expect(after(path, [0, read("a1")], [9, read("a1")])).toStrictEqual(complete);
  });

  it("takes any word for an id, also one that every object has", () => {
    const path = pathOf([{ id: "constructor", steps: [quizStep("prototype")] }]);
    const other = pathOf([{ id: "prototype", steps: [quizStep("constructor")] }]);
    for (const one of [path, other]) {
      const { modules, here } = pathStatus(one, begin(one), T0);
      expect(modules[0]).toMatchObject({ masteredAt: null, state: "open" });
      expect(here).toMatchObject({ attemptsUsed: 0, best: null, doneAt: null });
    }
  });
});
