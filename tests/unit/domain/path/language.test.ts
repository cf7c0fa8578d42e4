import { describe, expect, it } from "vitest";
import type { AssignmentStep, Module, ResolvedPath, Step } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { lessonStep, quizStep } from "./generated-path";
import { DAY, graded, HOUR, lesson, Walk } from "./walk";

const title = { sr: "T", en: "T" };
const module = (id: string, steps: readonly Step[], more: Partial<Module> = {}): Module => ({
  id,
  title,
  after: [],
  steps,
  ...more,
});
const path = (modules: readonly Module[], more: Partial<ResolvedPath> = {}): ResolvedPath => ({
  slug: "p",
  title,
  modules,
  ...more,
});

describe("the remedial loop", () => {
  const [o1, o2] = ["lesson-q/o1", "lesson-q/o2"];
  const check = quizStep("q", {
    coolDownHours: 0,
    pass: { percent: 80 },
    remedial: { below: 60, items: 4, afterHours: 12 },
  });
  const start = () => new Walk(path([module("m", [check])]));
  const read = (objective: string, stage: "example" | "completion"): PathEventBody => ({
    type: "remedial.read",
    payload: { step: "q", objective, stage },
  });
  const items = (objective: string, passed: boolean): PathEventBody => ({
    type: "remedial.graded",
    payload: { step: "q", objective, attempt: "r", passed },
  });
  const talk = (objective?: string): PathEventBody => ({
    type: "talk.held",
    payload: { step: "q", objective },
  });

  it("leads through example, half-filled example and items a day apart, then to a fresh form", () => {
    const walk = start().tell(graded("q", { [o1]: [1, 3], [o2]: [2, 2] }));
    expect(walk.state("q")).toBe("remedial");
    expect(walk.step("q")?.remedial).toEqual([
      { objective: o1, stage: "example", opensAt: null, failures: 0 },
    ]);
    walk.tell(read(o1, "completion"));
    expect(walk.step("q")?.remedial[0]?.stage).toBe("example");
    walk.tell(read(o1, "example"), read(o1, "completion"));
    expect(walk.step("q")?.remedial[0]).toMatchObject({
      stage: "items",
      opensAt: walk.at + 12 * HOUR,
    });
    walk.tell(items(o1, true));
    expect(walk.state("q")).toBe("remedial");
    walk.wait(12 * HOUR).tell(items(o1, true));
    expect(walk.state("q")).toBe("open");
    walk.tell(graded("q", { [o1]: [3, 3], [o2]: [2, 2] }));
    expect(walk.module("m")?.state).toBe("mastered");
  });

  it("flags an objective whose critical idea was missed, and the weakest when none is below", () => {
    const critical = start().tell(graded("q", { [o1]: [4, 5], [o2]: [5, 5] }, [o1]));
    expect(critical.step("q")?.remedial.map(({ objective }) => objective)).toEqual([o1]);
    const weakest = start().tell(graded("q", { [o1]: [4, 6], [o2]: [6, 10] }));
    expect(weakest.step("q")?.remedial.map(({ objective }) => objective)).toEqual([o2]);
  });

  it("asks for a talk after the second failure and for a session after the third", () => {
    const walk = start().tell(graded("q", { [o1]: [0, 3], [o2]: [2, 2] }));
    const again = () => walk.tell(read(o1, "example"), read(o1, "completion")).wait(12 * HOUR);
    again().tell(items(o1, false));
    expect(walk.step("q")?.remedial[0]).toMatchObject({ stage: "example", failures: 1 });
    again().tell(items(o1, false));
    expect(walk.step("q")?.remedial[0]?.stage).toBe("talk");
    walk.tell(items(o1, true), talk(o2));
    expect(walk.step("q")?.remedial[0]?.stage).toBe("talk");
    walk.tell(talk(o1), items(o1, false));
    expect(walk.step("q")?.remedial[0]?.stage).toBe("session");
    walk.tell(talk(), items(o1, true));
    expect(walk.state("q")).toBe("open");
  });

  it("goes through every missed objective, each at its own pace", () => {
    const walk = start().tell(graded("q", { [o1]: [0, 3], [o2]: [0, 2] }));
    walk
      .tell(read(o1, "example"), read(o1, "completion"))
      .wait(12 * HOUR)
      .tell(items(o1, true));
    expect(walk.step("q")?.remedial).toEqual([
      { objective: o2, stage: "example", opensAt: null, failures: 0 },
    ]);
  });

  it("opens a check again at once when nothing is known of its objectives", () => {
    const bare = new Walk(path([module("m", [{ ...check, objectives: [] }])]));
    bare.tell(graded("q", { [o1]: [0, 3], [o2]: [2, 2] }));
    expect(bare.state("q")).toBe("open");
  });

  it("opens as many attempts again after a talk", () => {
    const limited = new Walk(path([module("m", [{ ...check, attempts: 1 }])]));
    limited.tell(graded("q", { [o1]: [0, 3], [o2]: [2, 2] }));
    expect(limited.state("q")).toBe("held");
    limited.tell(talk());
    expect(limited.state("q")).toBe("remedial");
  });
});

describe("showing that one knows a module", () => {
  const modules = [
    module("m", [lessonStep("a"), lessonStep("b"), quizStep("q"), lessonStep("c")], {
      testOut: { items: 12, right: 11, everyDays: 30, keep: ["b"] },
    }),
  ];
  const tried = (right: number, missedCritical: readonly string[] = []): PathEventBody => ({
    type: "testout.graded",
    payload: { module: "m", attempt: "t", right, of: 12, missedCritical },
  });
  const offer: PathEventBody = {
    type: "diagnostic.graded",
    payload: { attempt: "d", modules: { m: { variant: "challenge", testOut: true } } },
  };

  it("leaves only what nobody skips", () => {
    const walk = new Walk(path(modules)).tell(tried(11));
    expect(["a", "b", "q", "c"].map((step) => walk.state(step))).toEqual([
      "done",
      "open",
      "locked",
      "locked",
    ]);
    expect(walk.step("a")?.by).toBe("testOut");
    walk.tell(lesson("b"));
    expect(walk.module("m")?.state).toBe("mastered");
    expect(walk.step("b")?.by).toBeNull();
  });

  it("takes enough right answers and every critical one", () => {
    expect(new Walk(path(modules)).tell(tried(10)).state("a")).toBe("open");
    expect(new Walk(path(modules)).tell(tried(12, ["x/y"])).state("a")).toBe("open");
  });

  it("cools down between two tries", () => {
    const walk = new Walk(path(modules)).tell(tried(3)).wait(29 * DAY);
    expect(walk.module("m")?.testOut).toEqual({ tries: 1, opensAt: walk.at + DAY });
    expect(walk.tell(tried(12)).state("a")).toBe("open");
    expect(walk.wait(DAY).tell(tried(12)).state("a")).toBe("done");
  });

  it("is offered by the diagnostic where there is one", () => {
    const diagnostic = { itemsPerModule: 5, bands: [{ variant: "standard" as const }] };
    const walk = new Walk(path(modules, { diagnostic })).tell(tried(12));
    expect(walk.module("m")?.testOut).toBeNull();
    expect(walk.state("a")).toBe("open");
    expect(walk.status.diagnostic).toBe("offered");
    walk.tell(offer);
    expect(walk.status.diagnostic).toBe("done");
    expect(walk.module("m")?.variant).toBe("challenge");
    expect(walk.tell(tried(12)).state("a")).toBe("done");
  });
});

describe("a gate", () => {
  const gate: AssignmentStep = {
    kind: "assignment",
    id: "fa",
    title,
    minutes: 60,
    brief: title,
    pass: 8,
    noZero: true,
    remindDays: [6, 8],
    provisionalDays: 10,
  };
  const modules = [
    module("m", [lessonStep("a"), gate]),
    module("n", [lessonStep("b")], { after: ["m"] }),
  ];
  const handedIn = (walk: Walk): PathEventBody => ({
    type: "assignment.submitted",
    payload: { step: "fa", submission: "s", provisionalAt: walk.at + 10 * DAY },
  });
  const reviewed = (...scores: readonly number[]): PathEventBody => ({
    type: "assignment.reviewed",
    payload: { step: "fa", submission: "s", scores, outcome: "passed" },
  });
  const submitted = () => {
    const walk = new Walk(path(modules)).tell(lesson("a"));
    return walk.tell(handedIn(walk));
  };

  it("waits for its review, and opens the way when that passes", () => {
    const walk = submitted();
    expect(walk.step("fa")).toMatchObject({ state: "waiting", submittedAt: walk.at });
    expect(walk.tell(reviewed(2, 2, 2, 2)).module("n")?.state).toBe("open");
    expect(walk.module("m")?.state).toBe("mastered");
  });

  it("returns what has too few points or a criterion without any", () => {
    expect(
      submitted()
        .tell(reviewed(1, 2, 2, 2))
        .state("fa"),
    ).toBe("returned");
    const walk = submitted().tell(reviewed(3, 3, 3, 0));
    expect(walk.state("fa")).toBe("returned");
    expect(walk.tell(handedIn(walk)).state("fa")).toBe("waiting");
  });

  it("opens provisionally when the review is late, which is not yet mastered", () => {
    const walk = submitted().wait(10 * DAY - 1);
    expect(walk.module("n")?.state).toBe("locked");
    walk.wait(1);
    expect(walk.module("m")?.state).toBe("provisional");
    expect(walk.module("n")?.state).toBe("open");
    expect(walk.status.here?.step.id).toBe("b");
    walk.tell(lesson("b"));
    expect(walk.status).toMatchObject({ complete: false, modulesMastered: 1 });
    walk.tell(reviewed(0, 3, 3, 3));
    expect(walk.state("fa")).toBe("returned");
    expect(walk.module("n")?.state).toBe("mastered");
    walk.tell(handedIn(walk), reviewed(1, 3, 3, 3));
    expect(walk.status.complete).toBe(true);
  });
});

describe("conversations, tools, waivers and other paths", () => {
  const talk = (optional: boolean): Step => ({
    kind: "roleplay",
    id: "talk",
    title,
    minutes: 8,
    roleplay: "late",
    endings: ["e1", "e2"],
    optional,
  });
  const ended = (ending: string): PathEventBody => ({
    type: "roleplay.ended",
    payload: { step: "talk", run: "r", ending },
  });

  it("a conversation counts with an ending that is good enough", () => {
    const walk = new Walk(path([module("m", [talk(false)])]));
    expect(walk.tell(ended("e3")).state("talk")).toBe("open");
    expect(walk.tell(ended("e2")).status.complete).toBe(true);
  });

  it("an optional one holds nobody up and may be held later", () => {
    const walk = new Walk(path([module("m", [lessonStep("a"), talk(true), lessonStep("b")])]));
    expect(walk.state("talk")).toBe("locked");
    walk.tell(lesson("a"));
    expect([walk.state("talk"), walk.state("b")]).toEqual(["open", "open"]);
    walk.tell(lesson("b"));
    expect(walk.status).toMatchObject({ complete: true, minutesLeft: 0 });
    expect(walk.tell(ended("e1")).step("talk")?.doneAt).toBe(walk.at);
  });

  it("a tool counts when its document is complete", () => {
    const tool: Step = { kind: "tool", id: "t", title, minutes: 15, tool: "profit-sketch" };
    const walk = new Walk(path([module("m", [tool])]));
    walk.tell({ type: "tool.completed", payload: { step: "t", document: "d", version: 2 } });
    expect(walk.status.complete).toBe(true);
  });

  it("a waiver leads past one step, whatever its state, and says so", () => {
    const check = quizStep("q", { attempts: 1, coolDownHours: 0 });
    const walk = new Walk(path([module("m", [check])])).tell(graded("q", { o: [0, 5] }));
    expect(walk.state("q")).toBe("exhausted");
    walk.tell({ type: "step.waived", payload: { step: "q", reasonId: "r" } });
    expect(walk.status.complete).toBe(true);
    expect(walk.step("q")?.by).toBe("waiver");
  });

  it("a required path holds back the start", () => {
    const modules = [
      module("m", [lessonStep("a")]),
      module("n", [lessonStep("b")], { after: ["m"] }),
    ];
    const walk = new Walk(path(modules, { requires: [{ path: "before" }] }));
    expect(walk.status.requires).toEqual(["before"]);
    expect(walk.state("a")).toBe("locked");
    walk.tell({ type: "prerequisite.met", payload: { path: "before" } });
    expect([walk.state("a"), walk.state("b")]).toEqual(["open", "locked"]);
  });
});
