import { describe, expect, it } from "vitest";
import type { ModuleRoute, PathEventBody } from "~/domain/path/event";
import { recordOf, remedialOf } from "~/domain/path/snapshot";
import {
  check,
  diagnostic,
  lesson as lessonStep,
  module,
  path,
  remedial,
  testOut,
} from "../verify/sample-path";
import { DAY, graded, HOUR, Walk } from "../walk";

const [o1, o2] = ["l/o1", "l/o2"];

describe("the loop of one objective", () => {
  const two = () =>
    path([
      module("m", [check("q", ["l"], { coolDownHours: 0, remedial })]),
      module("n", [check("r", ["l"], { coolDownHours: 0, remedial })]),
    ]);
  const missed = (step: string) => graded(step, { [o1]: [0, 2], [o2]: [2, 2] });
  const both = (step: string) => graded(step, { [o1]: [0, 2], [o2]: [0, 2] });
  const read = (stage: "example" | "completion", objective = o1, step = "q"): PathEventBody => ({
    type: "remedial.read",
    payload: { step, objective, stage },
  });
  const items = (passed: boolean, objective = o1, step = "q"): PathEventBody => ({
    type: "remedial.graded",
    payload: { step, objective, attempt: "r", passed },
  });
  const talk = (step: string, objective?: string): PathEventBody => ({
    type: "talk.held",
    payload: { step, objective },
  });
  const stages = (walk: Walk, step = "q") =>
    walk.step(step)?.remedial.map(({ objective, stage }) => [objective, stage]);
  const atItems = () =>
    new Walk(two()).tell(missed("q"), missed("r")).tell(read("example"), read("completion"));
  const failAgain = (walk: Walk) =>
    walk
      .tell(read("example"), read("completion"))
      .wait(12 * HOUR)
      .tell(items(false));

  it("is moved by what is said of that objective of that check", () => {
    const walk = new Walk(two()).tell(both("q"), both("r"));
    walk.tell(read("completion"), read("example", o2), read("example", o1, "r"));
    expect(stages(walk)).toEqual([
      [o1, "example"],
      [o2, "completion"],
    ]);
    expect(stages(walk, "r")).toEqual([
      [o1, "completion"],
      [o2, "example"],
    ]);
  });

  it("counts a result of its items from the moment they open, passed or failed", () => {
    const walk = atItems().wait(12 * HOUR - 1);
    walk.tell(items(true), items(false));
    expect(walk.step("q")?.remedial).toEqual([
      { objective: o1, stage: "items", opensAt: walk.at + 1, failures: 0 },
    ]);
    walk.at += 1;
    expect(walk.tell(items(true)).state("q")).toBe("open");
  });

  it("counts no result of another objective or another check", () => {
    const walk = atItems().wait(12 * HOUR);
    walk.tell(items(true, o2), items(true, o1, "r"), items(false, o2), items(false, o1, "r"));
    expect(walk.step("q")?.remedial).toEqual([
      { objective: o1, stage: "items", opensAt: null, failures: 0 },
    ]);
  });

  it("begins again after a failure, whose items wait anew", () => {
    const walk = atItems()
      .wait(12 * HOUR)
      .tell(items(false));
    expect(remedialOf(walk.snapshot.context, "q", o1)).toEqual({ failures: 1, until: 0 });
    walk.tell(read("example"), read("completion"));
    expect(walk.step("q")?.remedial).toEqual([
      { objective: o1, stage: "items", opensAt: walk.at + 12 * HOUR, failures: 1 },
    ]);
  });

  it("waits for a talk about it, or about its check as a whole", () => {
    const walk = failAgain(failAgain(new Walk(two()).tell(missed("q"))));
    expect(stages(walk)).toEqual([[o1, "talk"]]);
    walk.tell(talk("r"), talk("r", o1), talk("q", o2), read("example"), items(true));
    expect(stages(walk)).toEqual([[o1, "talk"]]);
    expect(walk.step("q")?.remedial[0]?.failures).toBe(2);
    expect(stages(walk.tell(talk("q")))).toEqual([[o1, "items"]]);
    expect(walk.tell(items(true)).state("q")).toBe("open");
  });

  it("leaves nothing behind when it is cleared", () => {
    const walk = failAgain(new Walk(two()).tell(both("q")));
    expect(recordOf(walk.snapshot.context, "q").missed).toEqual([o1, o2]);
    walk
      .tell(read("example"), read("completion"))
      .wait(12 * HOUR)
      .tell(items(true));
    expect(recordOf(walk.snapshot.context, "q").missed).toEqual([o2]);
    expect(remedialOf(walk.snapshot.context, "q", o1)).toEqual({ failures: 0, until: 0 });
    const other = [read("example", o2), read("completion", o2)];
    walk
      .tell(...other)
      .wait(12 * HOUR)
      .tell(items(true, o2), missed("q"));
    expect(walk.step("q")?.remedial).toEqual([
      { objective: o1, stage: "example", opensAt: null, failures: 0 },
    ]);
  });

  it("is over when its check is waived", () => {
    const walk = new Walk(two()).tell(both("q"));
    walk.tell({ type: "step.waived", payload: { step: "q", reasonId: "w" } });
    expect(walk.state("q")).toBe("done");
    expect(recordOf(walk.snapshot.context, "q")).toMatchObject({ until: null, missed: [] });
  });
});

describe("showing that one knows a module", () => {
  const modules = [
    module("m", [lessonStep("a")], { testOut: { ...testOut, right: 3 } }),
    module("n", [lessonStep("b")], { testOut }),
  ];
  const tried = (name: string, right: number): PathEventBody => ({
    type: "testout.graded",
    payload: { module: name, attempt: "t", right, of: 4, missedCritical: [] },
  });

  it("is about that module alone", () => {
    const walk = new Walk(path(modules)).tell(tried("m", 3));
    expect([walk.state("a"), walk.state("b")]).toEqual(["done", "open"]);
    expect(walk.module("n")?.testOut).toEqual({ tries: 0, opensAt: null });
    expect(walk.tell(tried("n", 3)).module("n")?.testOut).toEqual({
      tries: 1,
      opensAt: walk.at + 30 * DAY,
    });
  });

  it("counts its tries, and none before it opens again", () => {
    const walk = new Walk(path(modules)).tell(tried("n", 0)).wait(30 * DAY - 1);
    walk.tell(tried("n", 4));
    expect(walk.module("n")?.testOut).toEqual({ tries: 1, opensAt: walk.at + 1 });
    walk.wait(1).tell(tried("n", 0));
    expect(walk.module("n")?.testOut?.tries).toBe(2);
  });

  it("is open only for the modules that the diagnostic offers, and the first diagnostic counts", () => {
    const walk = new Walk(path(modules, { diagnostic }));
    const route = (offered: boolean): ModuleRoute => ({
      variant: offered ? "challenge" : "guided",
      testOut: offered,
    });
    const diagnosed = (m: boolean): PathEventBody => ({
      type: "diagnostic.graded",
      payload: { attempt: "d", modules: { m: route(m), n: route(!m) } },
    });
    walk.tell(diagnosed(true)).wait(1).tell(diagnosed(false), tried("m", 4), tried("n", 4));
    expect([walk.state("a"), walk.state("b")]).toEqual(["done", "open"]);
    expect([walk.module("m")?.variant, walk.module("n")?.variant]).toEqual(["challenge", "guided"]);
    expect(walk.module("n")?.testOut).toBeNull();
    expect(walk.snapshot.context.diagnosedAt).toBe(walk.at - 1);
  });
});

describe("what a path remembers of the world around it", () => {
  const needing = path([module("m", [lessonStep("a")])], {
    requires: [{ path: "one" }, { path: "two" }],
  });
  const met = (name: string): PathEventBody => ({
    type: "prerequisite.met",
    payload: { path: name },
  });

  it("are the paths that are met, each once; all of those required open the start", () => {
    const walk = new Walk(needing).tell(met("one"), met("one"), met("other"));
    expect(walk.snapshot.context.met).toEqual(["one", "other"]);
    expect(walk.status.requires).toEqual(["two"]);
    expect(walk.state("a")).toBe("locked");
    expect(walk.tell(met("two")).state("a")).toBe("open");
  });

  it("is its certificate", () => {
    const walk = new Walk(path([module("m", [lessonStep("a")])]));
    expect(walk.status.certificate).toBeNull();
    walk.tell({ type: "certificate.issued", payload: { certificate: "c" } });
    expect(walk.status.certificate).toEqual({ id: "c", at: walk.at });
  });
});
