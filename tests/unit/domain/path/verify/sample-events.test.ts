import { describe, expect, it } from "vitest";
import type { PathEventBody } from "~/domain/path/event";
import {
  ended,
  graded,
  gradedForm,
  reviewed,
  submitted,
  testedOut,
  toolCompleted,
  completed,
} from "~/domain/path/verify/sample-events";
import { check, conversation, gate, lesson, module, path, testOut, tool } from "./sample-path";
import { standing, surveyed } from "./surveyed";

const alone = (...steps: Parameters<typeof module>[1]) => surveyed(path([module("m", steps)]));

describe("an event that a counterexample tells", () => {
  it.each([
    ["a lesson", lesson("s"), completed("s")],
    ["a tool", tool("s"), toolCompleted("s")],
    ["a conversation, with an ending that counts", conversation("s"), ended("s", "e1")],
  ])("does %s", (_, step, event) => {
    expect(standing(alone(step), [event])).toEqual({ s: "done" });
  });

  it("names what was made up, so that nobody takes it for a learner's", () => {
    const who = "counterexample";
    const fieldWork = { payload: { submission: who } };
    expect(completed("s")).toMatchObject({ payload: { lessonVersion: who } });
    expect(toolCompleted("s")).toMatchObject({ payload: { document: who } });
    expect(ended("s", "e1")).toMatchObject({ payload: { run: who } });
    expect([submitted("s"), reviewed(gate("s"), true)]).toMatchObject([fieldWork, fieldWork]);
  });

  it("lets a conversation go on after an ending that does not count", () => {
    expect(standing(alone(conversation("s")), [ended("s", "e2")])).toEqual({ s: "open" });
  });
});

describe("field work of a counterexample", () => {
  const work = gate("s");
  const next = module("n", [lesson("a")], { after: ["m"] });
  const survey = surveyed(path([module("m", [work]), next]));

  it("is done once it was handed in and reviewed well, with more than enough points", () => {
    expect(standing(survey, [submitted("s"), reviewed(work, true)])).toMatchObject({ s: "done" });
    expect(reviewed(work, true)).toMatchObject({
      payload: { outcome: "passed", scores: [3, 3, 3, 3] },
    });
  });

  it("comes back after a review that found nothing in it", () => {
    const route = [submitted("s"), reviewed(work, false)];
    expect(standing(survey, route)).toEqual({ s: "returned", a: "locked" });
    expect(reviewed(work, false)).toMatchObject({
      payload: { outcome: "returned", scores: [0, 0, 0, 0] },
    });
  });

  it("waits for its review however long the rest of the counterexample takes", () => {
    const years: PathEventBody[] = Array.from({ length: 50 }, () => ({
      type: "time.passed",
      payload: {},
    }));
    const route = [submitted("s"), ...years];
    expect(standing(survey, route)).toEqual({ s: "waiting", a: "locked" });
  });
});

describe("a test-out that a counterexample tells", () => {
  it("has every question right", () => {
    const knows = module("m", [lesson("a")], { testOut: { ...testOut, items: 7, right: 5 } });
    expect(testedOut(knows)).toMatchObject({
      payload: { module: "m", right: 7, of: 7, missedCritical: [] },
    });
  });

  it("has no question where the module has no test-out", () => {
    expect(testedOut(module("m", []))).toMatchObject({ payload: { right: 0, of: 0 } });
  });
});

/** What the questions of a check are about, as an event tells it. */
function sharesOf(event: PathEventBody): Readonly<Record<string, readonly [number, number]>> {
  if (event.type !== "quiz.graded") throw new Error(event.type);
  return Object.fromEntries(
    event.payload.objectives.map(({ id, of, right }) => [id, [right, of] as const]),
  );
}

describe("a check that a counterexample tells", () => {
  const five = check("q", ["a"], { items: 5 });

  it("spreads its questions over its objectives as evenly as can be", () => {
    expect(sharesOf(graded(five, ["x", "y", "z"], true))).toEqual({
      x: [2, 2],
      y: [2, 2],
      z: [1, 1],
    });
    expect(sharesOf(graded(five, ["x"], true))).toEqual({ x: [5, 5] });
  });

  it("leaves out objectives for which no question is left", () => {
    const many = ["t", "u", "v", "w", "x", "y", "z"];
    expect(Object.keys(sharesOf(graded(five, many, true)))).toEqual(["t", "u", "v", "w", "x"]);
  });

  it("measures nothing where it asks about nothing", () => {
    expect(sharesOf(graded(five, [], true))).toEqual({});
  });

  it("has everything right or nothing", () => {
    expect(graded(five, ["x"], true)).toMatchObject({
      payload: { of: 5, right: 5, credit: 100, objectives: [{ credit: 100 }] },
    });
    expect(graded(five, ["x"], false)).toMatchObject({
      payload: { of: 5, right: 0, credit: 0, objectives: [{ of: 5, right: 0, credit: 0 }] },
    });
  });

  it("counts the questions of a form by their objective", () => {
    const form = gradedForm(five, ["x", "y", "x", "x", "z"]);
    expect(sharesOf(form)).toEqual({ x: [3, 3], y: [1, 1], z: [1, 1] });
  });
});
