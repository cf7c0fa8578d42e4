import { describe, expect, it } from "vitest";
import type { ResolvedPath, Step } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { fold } from "~/domain/path/fold";
import { place, type PlaceChoice } from "~/domain/path/place";
import { graded, lessonStep, pathOf, quizStep } from "./generated-path";

const T0 = 1_800_000_000_000;
const title = { sr: "t", en: "t" };
const gate = (id: string): Step => ({
  kind: "assignment",
  id,
  title,
  minutes: 5,
  brief: title,
  pass: 7,
  noZero: true,
  remindDays: [],
  provisionalDays: 10,
});
const roleplay: Step = {
  kind: "roleplay",
  id: "talk",
  title,
  minutes: 5,
  roleplay: "x",
  optional: true,
  endings: ["e1"],
};
const told = (path: ResolvedPath, ...bodies: readonly PathEventBody[]) =>
  fold(
    path,
    bodies.map((body, index) => ({ ...body, seq: index + 1, at: T0 })),
  );
const read = (step: string): PathEventBody => ({
  type: "lesson.completed",
  payload: { step, lessonVersion: "v" },
});
const one = (...steps: readonly Step[]) => pathOf([{ id: "m", steps }]);

function moved(
  before: ResolvedPath,
  after: ResolvedPath,
  bodies: readonly PathEventBody[],
  choice: PlaceChoice = "keep",
) {
  return place(before, after, told(before, ...bodies), choice, T0);
}

describe("where a learner stands on a changed path", () => {
  it("is the first step that is not done", () => {
    const [a, b, c] = [lessonStep("a"), lessonStep("b"), lessonStep("c")];
    expect(moved(one(a, b), one(c, a, b), [read("a")]).value).toEqual({ m: { open: "c" } });
    expect(moved(one(a, b), one(a, c, b), [read("a")]).value).toEqual({ m: { open: "c" } });
    expect(moved(one(a, b), one(a), [read("a")]).value).toEqual({ m: "mastered" });
    expect(moved(one(a), one(a, roleplay), [read("a")], "redo").value).toEqual({ m: "mastered" });
  });

  it("keeps what is mastered unless new steps are to be done", () => {
    const [a, b] = [lessonStep("a"), lessonStep("b")];
    const kept = moved(one(a), one(a, b), [read("a")]);
    expect(kept.value).toEqual({ m: "mastered" });
    expect(kept.context.masteredAt).toEqual({ m: T0 });
    const redone = moved(one(a), one(a, b), [read("a")], "redo");
    expect(redone.value).toEqual({ m: { open: "b" } });
    expect(redone.context.masteredAt).toEqual({});
    expect(redone.context.steps).toEqual(told(one(a), read("a")).context.steps);
  });

  it("opens a new module whose prerequisites hold and leaves another locked", () => {
    const a = { id: "m", steps: [lessonStep("a")] };
    const b = { id: "n", after: ["m"], steps: [lessonStep("b")] };
    const both = pathOf([a, b]);
    expect(moved(pathOf([a]), both, []).value).toEqual({ m: { open: "a" }, n: "locked" });
    expect(moved(pathOf([a]), both, [read("a")]).value).toEqual({
      m: "mastered",
      n: { open: "b" },
    });
  });

  it("remembers when a module that is no longer there was mastered", () => {
    const a = { id: "m", steps: [lessonStep("a")] };
    const b = { id: "n", steps: [lessonStep("b")] };
    const placed = moved(pathOf([a, b]), pathOf([b]), [read("a")]);
    expect(placed.context.masteredAt).toEqual({ m: T0 });
  });

  it("keeps field work as far as it is", () => {
    const before = one(gate("w"));
    const after = one({ ...gate("w"), minutes: 9 });
    const submitted: PathEventBody = {
      type: "assignment.submitted",
      payload: { step: "w", submission: "s", provisionalAt: T0 + 9 },
    };
    const returned: PathEventBody = {
      type: "assignment.reviewed",
      payload: { step: "w", submission: "s", scores: [1, 1, 1, 1], outcome: "returned" },
    };
    expect(moved(before, after, []).value).toEqual({ m: { open: { w: "writing" } } });
    expect(moved(before, after, [submitted]).value).toEqual({ m: { open: { w: "submitted" } } });
    expect(moved(before, after, [submitted, returned]).value).toEqual({
      m: { open: { w: "returned" } },
    });
    expect(moved(before, one(gate("v")), [submitted]).value).toEqual({
      m: { open: { v: "writing" } },
    });
  });

  it("keeps a module that was opened provisionally", () => {
    const before = one(gate("w"));
    const waiting = fold(before, [
      {
        type: "assignment.submitted",
        payload: { step: "w", submission: "s", provisionalAt: T0 + 9 },
        seq: 1,
        at: T0,
      },
      { type: "time.passed", payload: {}, seq: 2, at: T0 + 9 },
    ]);
    expect(waiting.value).toEqual({ m: { provisional: "submitted" } });
    const after = one({ ...gate("w"), minutes: 9 });
    expect(place(before, after, waiting, "keep", T0 + 9).value).toEqual(waiting.value);
  });
});

describe("a check on a changed path", () => {
  const check = (rules = {}) => one(quizStep("q", rules));
  const inside = (rules: object, changed: object, ...bodies: readonly PathEventBody[]) =>
    moved(check(rules), check(changed), bodies).value;
  const at = (state: unknown) => ({ m: { open: { q: state } } });
  const fail = graded("q", 1);

  it("is as ready as it was", () => {
    expect(inside({}, { attempts: 3 })).toEqual(at("ready"));
    expect(inside({}, {}, fail)).toEqual(at("cooling"));
    expect(inside({}, { coolDownHours: 0 }, fail)).toEqual(at("ready"));
  });

  it("opens again when there are more attempts, and stays closed when there are not", () => {
    expect(inside({ attempts: 1 }, { attempts: 2 }, fail)).toEqual(at("ready"));
    expect(inside({ attempts: 1 }, {}, fail)).toEqual(at("ready"));
    expect(inside({ attempts: 1 }, { attempts: 1, pass: { right: 5 } }, fail)).toEqual(
      at("exhausted"),
    );
    const remedial = { below: 0, items: 1, afterHours: 1 };
    expect(inside({ attempts: 1 }, { attempts: 1, remedial }, fail)).toEqual(at("held"));
  });

  it("keeps the way back of each objective that the check still has", () => {
    const remedial = { below: 60, items: 4, afterHours: 24 };
    const failed: PathEventBody = {
      type: "quiz.graded",
      payload: {
        step: "q",
        attempt: "a",
        credit: 0,
        right: 0,
        of: 5,
        objectives: [{ id: "lesson-q/o1", right: 0, of: 5, credit: 0 }],
        missedCritical: [],
      },
    };
    const before = check({ remedial });
    const was = told(before, failed).value;
    expect(JSON.stringify(was)).toContain("remedial");
    const same = moved(before, check({ remedial, items: 5, pass: { right: 3 } }), [failed]);
    expect(same.value).toEqual(was);
    expect(moved(before, check(), [failed]).value).toEqual(at("ready"));
    const third = ["lesson-q/o1", "lesson-q/o2", "lesson-q/o3"];
    const more = moved(before, check({ remedial, objectives: third }), [failed]);
    expect(JSON.stringify(more.value)).toContain('"clear"');
  });
});
