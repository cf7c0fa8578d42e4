import { describe, expect, it } from "vitest";
import type { Step } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { fold } from "~/domain/path/fold";
import { place } from "~/domain/path/place";
import { recordOf } from "~/domain/path/snapshot";
import {
  check,
  conversation,
  gate,
  lesson as lessonStep,
  module,
  path,
  remedial,
  tool,
} from "../verify/sample-path";
import { DAY, graded, lesson, Walk } from "../walk";

const one = (...steps: readonly Step[]) => path([module("m", steps)]);
const waived = (step: string): PathEventBody => ({
  type: "step.waived",
  payload: { step, reasonId: "r" },
});
const used = (step: string): PathEventBody => ({
  type: "tool.completed",
  payload: { step, document: "d", version: 1 },
});
const ended = (step: string, ending = "e1"): PathEventBody => ({
  type: "roleplay.ended",
  payload: { step, run: "r", ending },
});

describe("a step in the sequence of its module", () => {
  it.each([
    ["a lesson", lessonStep("x"), lesson("x"), lesson("y")],
    ["a tool", tool("x"), used("x"), used("y")],
    ["a conversation", conversation("x"), ended("x"), ended("y")],
  ])(
    "%s leads on when it is completed, and not another one in its place",
    (_, step, own, other) => {
      const walk = new Walk(one(step, lessonStep("last"))).tell(other).wait(5);
      expect(walk.step("x")).toMatchObject({ state: "open", doneAt: null });
      walk.tell(own);
      expect(walk.step("x")).toMatchObject({ state: "done", doneAt: walk.at, by: null });
      expect(walk.state("last")).toBe("open");
    },
  );

  it.each([
    ["a lesson", lessonStep("x")],
    ["a tool", tool("x")],
    ["a conversation", conversation("x")],
    ["a check", check("x", ["l"])],
    ["field work", gate("x")],
  ])("%s may be waived, at its own turn and by its own name", (_, step) => {
    const walk = new Walk(one(lessonStep("first"), step)).tell(waived("x"));
    expect(walk.state("x")).toBe("locked");
    walk.tell(lesson("first"), waived("first"), waived("nowhere"));
    expect(walk.state("x")).toBe("open");
    walk.wait(5).tell(waived("x"));
    expect(walk.step("x")).toMatchObject({ state: "done", doneAt: walk.at, by: "waiver" });
    expect(walk.status.complete).toBe(true);
  });

  it("is not asked for again when another was put in front of it", () => {
    const [before, after] = [
      one(lessonStep("a"), tool("t"), lessonStep("b")),
      one(lessonStep("new"), lessonStep("a"), tool("t"), lessonStep("b")),
    ];
    const done = new Walk(before).tell(lesson("a"), used("t"));
    const placed = place(before, after, done.snapshot, "keep", done.at);
    expect(placed.value).toEqual({ m: { open: "new" } });
    const read = fold(after, [{ ...lesson("new"), seq: 9, at: done.at + 1 }], placed);
    expect(read.value).toEqual({ m: { open: "b" } });
    expect(recordOf(read.context, "a").doneAt).toBe(done.at);
  });
});

describe("a conversation that is good enough", () => {
  const wide = conversation("x", { endings: ["e1", "e2"] });

  it("ends as one of those that count", () => {
    const walk = new Walk(one(wide)).tell(ended("x", "e3"));
    expect(walk.state("x")).toBe("open");
    expect(walk.tell(ended("x", "e2")).status.complete).toBe(true);
  });

  it("moves nobody on where nobody has to hold it, before and after the module is mastered", () => {
    const beside = { ...wide, optional: true };
    const walk = new Walk(one(beside, lessonStep("a"), lessonStep("b")));
    walk.tell(ended("x", "e3"), ended("y"));
    expect([walk.state("x"), walk.state("a")]).toEqual(["open", "open"]);
    walk.tell(ended("x"));
    expect([walk.state("x"), walk.state("a")]).toEqual(["done", "open"]);
    const later = new Walk(one(beside, lessonStep("a"))).tell(lesson("a")).wait(DAY);
    later.tell(ended("x", "e3"));
    expect(later.step("x")?.doneAt).toBeNull();
    later.tell(ended("x"));
    expect(later.step("x")?.doneAt).toBe(later.at);
    expect(later.module("m")).toMatchObject({ state: "mastered", masteredAt: later.at - DAY });
  });
});

describe("a step that showing that one knows the module stands for", () => {
  const known: PathEventBody = {
    type: "testout.graded",
    payload: { module: "m", attempt: "t", right: 4, of: 4, missedCritical: [] },
  };
  const steps = [
    check("q", ["l"], { remedial, coolDownHours: 0 }),
    tool("t"),
    lessonStep("kept"),
    lessonStep("a"),
    lessonStep("b"),
  ];
  const testOut = { items: 4, right: 4, everyDays: 30, keep: ["kept"] };
  const tested = () => path([module("m", steps, { testOut })]);

  it("is a lesson or a check that is not kept; tools are used by everybody", () => {
    const walk = new Walk(tested()).tell(known);
    expect(["q", "t", "kept"].map((id) => walk.state(id))).toEqual(["done", "open", "locked"]);
    walk.wait(5).tell(used("t"), lesson("kept"));
    expect(walk.module("m")?.state).toBe("mastered");
    const by = ["q", "t", "kept", "a", "b"].map((id) => walk.step(id)?.by);
    expect(by).toEqual(["testOut", null, null, "testOut", "testOut"]);
    expect(walk.step("b")?.doneAt).toBe(walk.at);
  });

  it("may be a failed check, of which nothing is left to be gone through", () => {
    const walk = new Walk(tested()).tell(graded("q", { "l/o1": [0, 2], "l/o2": [2, 2] }));
    expect(walk.state("q")).toBe("remedial");
    expect(recordOf(walk.snapshot.context, "q").missed).toEqual(["l/o1"]);
    walk.tell(known);
    expect(walk.step("q")).toMatchObject({ state: "done", doneAt: walk.at, by: "testOut" });
    expect(recordOf(walk.snapshot.context, "q").missed).toEqual([]);
  });
});
