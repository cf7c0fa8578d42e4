import { describe, expect, it } from "vitest";
import type { Module, ResolvedPath } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { pathStatus } from "~/domain/path/status";
import {
  check,
  conversation,
  diagnostic,
  gate,
  lesson as lessonStep,
  module,
  path,
  remedial,
  testOut,
} from "./verify/sample-path";
import { DAY, graded, HOUR, lesson, Walk } from "./walk";

const walk = (modules: readonly Module[], more: Partial<ResolvedPath> = {}) =>
  new Walk(path(modules, more));
const here = (one: Walk) => one.status.here?.step.id;
const submitted = (step: string, provisionalAt: number): PathEventBody => ({
  type: "assignment.submitted",
  payload: { step, submission: "s", provisionalAt },
});
const returned = (step: string): PathEventBody => ({
  type: "assignment.reviewed",
  payload: { step, submission: "s", scores: [0, 0, 0, 0], outcome: "returned" },
});
const [o1, o2] = ["l/o1", "l/o2"];
const fail = (step: string, second: readonly [number, number] = [2, 2]) =>
  graded(step, { [o1]: [0, 2], [o2]: second });
const read = (objective: string, stage: "example" | "completion"): PathEventBody => ({
  type: "remedial.read",
  payload: { step: "q", objective, stage },
});

describe("the step to do now", () => {
  const cooling = module("c", [check("cool", ["l"])]);
  const looping = module("r", [check("q", ["l"], { coolDownHours: 0, remedial })]);

  it("is work to be mended before anything that only waits", () => {
    const one = walk([cooling, module("g", [gate("w")])]).tell(fail("cool"));
    expect(here(one.tell(submitted("w", one.at + DAY)))).toBe("cool");
    expect(here(one.tell(returned("w")))).toBe("w");
  });

  it("is never one that nobody has to do", () => {
    const one = walk([module("m", [conversation("talk", { optional: true }), lessonStep("a")])]);
    expect(one.state("talk")).toBe("open");
    expect(here(one)).toBe("a");
    expect(one.tell(lesson("a")).status).toMatchObject({ here: null, complete: true });
  });

  it("is what is open before what a loop asks", () => {
    const one = walk([looping, module("a", [lessonStep("a")])]).tell(fail("q"));
    expect(here(one)).toBe("a");
    expect(here(one.tell(lesson("a")))).toBe("q");
  });

  it("is a loop that asks something before a check that cools down, and not one that waits", () => {
    const one = walk([cooling, looping]).tell(fail("cool"), fail("q"));
    expect(here(one)).toBe("q");
    expect(here(one.tell(read(o1, "example")))).toBe("q");
    expect(here(one.tell(read(o1, "completion")))).toBe("cool");
    one.at += 12 * HOUR - 1;
    expect(here(one)).toBe("cool");
  });

  it("is a loop whose items are open, and not one that waits for a talk", () => {
    const long = module("c", [check("cool", ["l"], { coolDownHours: 999 })]);
    const one = walk([long, looping]).tell(fail("cool"), fail("q"));
    const items: PathEventBody = {
      type: "remedial.graded",
      payload: { step: "q", objective: o1, attempt: "r", passed: false },
    };
    const again = () => one.tell(read(o1, "example"), read(o1, "completion")).wait(12 * HOUR);
    expect(here(again())).toBe("q");
    again().tell(items);
    again().tell(items);
    expect([one.step("q")?.remedial[0]?.stage, here(one)]).toEqual(["talk", "cool"]);
    one.tell({ type: "talk.held", payload: { step: "q" } });
    expect(here(one)).toBe("q");
    one.tell(items);
    expect([one.step("q")?.remedial[0]?.stage, here(one)]).toEqual(["session", "cool"]);
  });

  it("is a loop that asks something of one objective while another one waits", () => {
    const one = walk([cooling, looping]).tell(fail("cool"), fail("q", [0, 2]));
    one.tell(read(o1, "example"), read(o1, "completion"));
    expect(here(one)).toBe("q");
  });

  it("is one that waits only when nothing else is to do, and never a locked one", () => {
    const late = module("late", [lessonStep("b")], { after: ["c"] });
    expect(here(walk([late, cooling]).tell(fail("cool")))).toBe("cool");
  });
});

describe("what is left of a path", () => {
  it("are the minutes of what has to be done and is not", () => {
    const steps = [lessonStep("a"), conversation("talk", { optional: true }), lessonStep("b")];
    const one = walk([module("m", steps)]);
    expect(one.status.minutesLeft).toBe(20);
    expect(one.tell(lesson("a")).status.minutesLeft).toBe(10);
  });

  it("are the required paths that are not met", () => {
    const requires = [{ path: "one" }, { path: "two" }];
    const one = walk([module("m", [lessonStep("a")])], { requires });
    expect(one.status.requires).toEqual(["one", "two"]);
    one.tell({ type: "prerequisite.met", payload: { path: "one" } });
    expect(one.status.requires).toEqual(["two"]);
    expect(walk([module("m", [lessonStep("a")])]).status.requires).toEqual([]);
  });
});

describe("a diagnostic", () => {
  const modules = [module("m", [lessonStep("a")]), module("n", [lessonStep("b")])];

  it("is offered until nothing is left to be known, or it was done", () => {
    const states = (one: Walk) => one.status.diagnostic;
    expect(states(walk(modules))).toBe("none");
    const one = walk(modules, { diagnostic }).tell(lesson("a"));
    expect(states(one)).toBe("offered");
    expect(states(one.tell(lesson("b")))).toBe("none");
    const done = walk(modules, { diagnostic });
    done.tell({ type: "diagnostic.graded", payload: { attempt: "d", modules: {} } });
    expect(states(done)).toBe("done");
  });
});

describe("the steps of a module", () => {
  it("that nobody has to do open with the needed one after which they come", () => {
    const beside = (id: string) => conversation(id, { optional: true });
    const one = walk([
      module("m", [beside("x"), beside("y"), lessonStep("a"), beside("z"), lessonStep("b")]),
      module("n", [beside("u"), lessonStep("c")], { after: ["m"] }),
    ]);
    const states = () => ["x", "y", "z", "u"].map((step) => one.state(step));
    expect(states()).toEqual(["open", "open", "locked", "locked"]);
    one.tell(lesson("a"));
    expect(states()).toEqual(["open", "open", "open", "locked"]);
  });

  it("that the chart has passed are done, whatever is remembered of them", () => {
    const of = path([module("m", [lessonStep("a"), lessonStep("b"), lessonStep("c")])]);
    const snapshot = { value: { m: { open: "b" } }, context: { steps: {}, masteredAt: {} } };
    const [first] = pathStatus(of, snapshot, 0).modules;
    expect(first?.steps.map(({ state }) => state)).toEqual(["done", "open", "locked"]);
  });

  it("are done before late field work, and the module is waited for no more", () => {
    const one = walk([
      module("m", [lessonStep("a"), gate("w")]),
      module("n", [lessonStep("b")]),
      module("o", [lessonStep("c")], { after: ["m", "n"] }),
    ]).tell(lesson("a"));
    const waits = () => one.module("o")?.waitsFor.map(({ id }) => id);
    one.tell(submitted("w", one.at + DAY));
    expect(waits()).toEqual(["m", "n"]);
    one.wait(DAY);
    expect([one.state("a"), one.state("w")]).toEqual(["done", "waiting"]);
    expect(waits()).toEqual(["n"]);
    expect(one.tell(lesson("b")).status).toMatchObject({ complete: false, minutesLeft: 70 });
  });
});

describe("showing that one knows a module", () => {
  it("is offered while the module is open and until it succeeded, again at the very millisecond", () => {
    const one = walk([
      module("m", [lessonStep("a")], { testOut: { ...testOut, keep: ["a"] } }),
      module("n", [lessonStep("b")], { after: ["m"], testOut }),
      module("o", [lessonStep("c")]),
    ]);
    const tried = (right: number): PathEventBody => ({
      type: "testout.graded",
      payload: { module: "m", attempt: "t", right, of: 4, missedCritical: [] },
    });
    const offers = () => ["m", "n", "o"].map((id) => one.module(id)?.testOut);
    expect(offers()).toEqual([{ tries: 0, opensAt: null }, null, null]);
    one.tell(tried(3));
    one.at += 30 * DAY - 1;
    expect(offers()[0]).toEqual({ tries: 1, opensAt: one.at + 1 });
    one.at += 1;
    expect(offers()[0]).toEqual({ tries: 1, opensAt: null });
    expect([one.tell(tried(4)).state("a"), ...offers()]).toEqual(["open", null, null, null]);
    one.tell(lesson("a"));
    expect(offers()).toEqual([null, { tries: 0, opensAt: null }, null]);
  });
});
