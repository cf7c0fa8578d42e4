import { describe, expect, it } from "vitest";
import type { QuizStep } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { check, lesson as lessonStep, module, path, remedial } from "../verify/sample-path";
import { graded, HOUR, Walk } from "../walk";

const [o1, o2] = ["l/o1", "l/o2"];
const start = (rules: Partial<QuizStep>) =>
  new Walk(path([module("m", [check("q", ["l"], rules), lessonStep("next")])]));
const pass = graded("q", { [o1]: [2, 2], [o2]: [2, 2] });
const fail = graded("q", { [o1]: [0, 2], [o2]: [2, 2] });
const talk = (step: string): PathEventBody => ({ type: "talk.held", payload: { step } });
const read = (stage: "example" | "completion"): PathEventBody => ({
  type: "remedial.read",
  payload: { step: "q", objective: o1, stage },
});
const items = (passed: boolean): PathEventBody => ({
  type: "remedial.graded",
  payload: { step: "q", objective: o1, attempt: "r", passed },
});
/** Goes through what was missed, and passes its items when they open. */
const mend = (walk: Walk) =>
  walk
    .tell(read("example"), read("completion"))
    .wait(remedial.afterHours * HOUR)
    .tell(items(true));

describe("a check without a limit", () => {
  it("is passed by a result that is good enough and by no other", () => {
    expect(start({}).tell(pass).state("q")).toBe("done");
    expect(start({ coolDownHours: 0 }).tell(fail).state("q")).toBe("open");
    expect(
      start({})
        .tell(graded("other", { [o1]: [4, 4] }))
        .step("q"),
    ).toMatchObject({ state: "open", attemptsUsed: 0 });
  });

  it("cools down after every failed attempt, and counts none meanwhile", () => {
    const walk = start({}).tell(fail, pass);
    expect(walk.step("q")).toMatchObject({
      state: "cooling",
      attemptsUsed: 1,
      opensAt: walk.at + 12 * HOUR,
    });
    walk.wait(12 * HOUR).tell(fail);
    expect(walk.step("q")).toMatchObject({ state: "cooling", attemptsUsed: 2 });
    walk.at += 12 * HOUR;
    expect(walk.tell(pass).state("q")).toBe("done");
  });
});

describe("a check with so many attempts", () => {
  it("takes the last one, and then none", () => {
    const walk = start({ attempts: 2, coolDownHours: 0 }).tell(fail);
    expect(walk.state("q")).toBe("open");
    expect(walk.tell(fail).state("q")).toBe("exhausted");
    expect(walk.tell(pass, talk("q")).step("q")).toMatchObject({
      state: "exhausted",
      attemptsUsed: 2,
    });
    expect(start({ attempts: 2, coolDownHours: 0 }).tell(fail, pass).state("q")).toBe("done");
  });

  it("takes the last one also after a cool-down", () => {
    const walk = start({ attempts: 2 }).tell(fail);
    expect(walk.state("q")).toBe("cooling");
    expect(
      walk
        .wait(12 * HOUR)
        .tell(fail)
        .state("q"),
    ).toBe("exhausted");
  });
});

describe("a check with a remedial loop", () => {
  it("stays closed until what was missed is gone through", () => {
    const walk = start({ coolDownHours: 0, remedial }).tell(fail, pass);
    expect(walk.step("q")).toMatchObject({ state: "remedial", attemptsUsed: 1 });
    expect(mend(walk).state("q")).toBe("open");
    expect(walk.tell(pass).state("next")).toBe("open");
  });

  it("cools down to the end although the loop is through earlier", () => {
    const walk = start({ coolDownHours: 20, remedial }).tell(fail);
    const opensAt = walk.at + 20 * HOUR;
    mend(walk);
    expect(walk.step("q")).toMatchObject({ state: "cooling", opensAt });
    expect(walk.tell(pass).state("q")).toBe("cooling");
    expect(
      walk
        .wait(8 * HOUR)
        .tell(pass)
        .state("q"),
    ).toBe("done");
  });

  it("is held after the last attempt until somebody talks about this check", () => {
    const walk = start({ attempts: 2, coolDownHours: 0, remedial }).tell(fail);
    expect(mend(walk).tell(fail).state("q")).toBe("held");
    expect(walk.tell(talk("other"), pass).step("q")).toMatchObject({
      state: "held",
      attemptsUsed: 2,
    });
    expect(walk.tell(talk("q")).state("q")).toBe("remedial");
  });

  it("opens as many attempts after each talk as before the first", () => {
    const walk = start({ attempts: 2, coolDownHours: 0, remedial }).tell(fail);
    mend(walk).tell(fail);
    for (const talks of [1, 2]) {
      mend(walk.tell(talk("q")));
      expect(walk.tell(fail).state("q")).toBe("remedial");
      expect(mend(walk).tell(fail).state("q")).toBe("held");
      expect(walk.step("q")?.attemptsUsed).toBe(2 + 2 * talks);
    }
  });

  it("has nothing left to wait for after a talk", () => {
    const walk = start({ attempts: 1, coolDownHours: 99, remedial }).tell(fail, talk("q"));
    expect(mend(walk).state("q")).toBe("open");
  });
});
