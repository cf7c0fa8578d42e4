import { describe, expect, it } from "vitest";
import type { ResolvedPath, Step } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { place, type PlaceChoice } from "~/domain/path/place";
import {
  check,
  conversation,
  gate,
  lesson as lessonStep,
  module,
  path,
  remedial,
  tool,
} from "./verify/sample-path";
import { DAY, graded, HOUR, lesson, Walk } from "./walk";

const one = (...steps: readonly Step[]) => path([module("m", steps)]);
const placed = (walk: Walk, after: ResolvedPath, choice: PlaceChoice = "keep") =>
  place(walk.path, after, walk.snapshot, choice, walk.at);

describe("a learner on a changed path", () => {
  it("stands at a lesson, a tool or a conversation by its name", () => {
    for (const step of [lessonStep("x"), tool("x"), conversation("x")]) {
      const walk = new Walk(one(lessonStep("a"), step)).tell(lesson("a"));
      expect(placed(walk, one(lessonStep("a"), step, lessonStep("b"))).value).toEqual({
        m: { open: "x" },
      });
    }
  });

  it("keeps when a module was mastered of which nothing new is to be done", () => {
    const [a, b] = [lessonStep("a"), lessonStep("b")];
    const walk = new Walk(one(a, b)).tell(lesson("a"), lesson("b"));
    const masteredAt = { m: walk.at };
    walk.wait(DAY);
    for (const choice of ["keep", "redo"] as const) {
      const { value, context } = placed(walk, one(b, { ...a, minutes: 99 }), choice);
      expect([value, context.masteredAt]).toEqual([{ m: "mastered" }, masteredAt]);
    }
  });

  it("masters a module whose last open steps were taken away at the moment of the change", () => {
    const walk = new Walk(path([module("m", [lessonStep("a"), lessonStep("b")])]));
    walk.tell(lesson("a")).wait(DAY);
    expect(placed(walk, one(lessonStep("a"))).value).toEqual({ m: "mastered" });
  });
});

describe("late field work on a changed path", () => {
  const submitted = (walk: Walk): PathEventBody => ({
    type: "assignment.submitted",
    payload: { step: "w", submission: "s", provisionalAt: walk.at + DAY },
  });
  const late = () => {
    const walk = new Walk(one(gate("w")));
    return walk.tell(submitted(walk)).wait(DAY);
  };
  const after = one({ ...gate("w"), minutes: 99 });

  it("waits for its review, or to be mended, as before", () => {
    expect(placed(late(), after).value).toEqual({ m: { provisional: "submitted" } });
    const returned = late().tell({
      type: "assignment.reviewed",
      payload: { step: "w", submission: "s", scores: [0, 3, 3, 3], outcome: "returned" },
    });
    expect(placed(returned, after).value).toEqual({ m: { provisional: "returned" } });
  });

  it("gives way to a new step in front of it", () => {
    expect(placed(late(), one(lessonStep("new"), gate("w"))).value).toEqual({
      m: { open: "new" },
    });
  });
});

describe("a check with a remedial loop on a changed path", () => {
  const fail = graded("q", { "l/o1": [0, 2], "l/o2": [2, 2] });
  const q = (rules: Parameters<typeof check>[2]) =>
    one(check("q", ["l"], { coolDownHours: 0, remedial, ...rules }));
  const talk: PathEventBody = { type: "talk.held", payload: { step: "q" } };
  const of = { step: "q", objective: "l/o1" };
  const mend = (walk: Walk) =>
    walk
      .tell({ type: "remedial.read", payload: { ...of, stage: "example" } })
      .tell({ type: "remedial.read", payload: { ...of, stage: "completion" } })
      .wait(12 * HOUR)
      .tell({ type: "remedial.graded", payload: { ...of, attempt: "r", passed: true } });
  const at = (state: string) => ({ m: { open: { q: state } } });

  it("is held where no attempt is left since the last talk, and open where one is", () => {
    const walk = new Walk(q({ attempts: 1 })).tell(fail);
    expect(placed(walk, q({ attempts: 1, items: 5 })).value).toEqual(at("held"));
    mend(walk.tell(talk)).tell(fail);
    expect(walk.step("q")).toMatchObject({ state: "held", attemptsUsed: 2 });
    expect(placed(walk, q({ attempts: 1, items: 5 })).value).toEqual(at("held"));
    expect(placed(walk, q({ attempts: 2 })).value).toEqual(at("ready"));
    expect(placed(walk, one(check("q", ["l"], { attempts: 1 }))).value).toEqual(at("exhausted"));
  });

  it("is ready where the changed check has no loop any more", () => {
    const walk = new Walk(q({})).tell(fail);
    expect(placed(walk, one(check("q", ["l"]))).value).toEqual(at("ready"));
    expect(placed(walk, q({ items: 5 })).value).toEqual({
      m: { open: { q: { remedial: { "l~o1": "example", "l~o2": "clear" } } } },
    });
  });

  it("begins anew where the learner stood at another step", () => {
    const walk = new Walk(q({})).tell(fail);
    const renamed = one(check("p", ["l"], { remedial }), check("q", ["l"], { remedial }));
    expect(placed(walk, renamed).value).toEqual({ m: { open: { p: "ready" } } });
  });
});
