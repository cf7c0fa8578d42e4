import { describe, expect, it } from "vitest";
import { afterResult, counts, isPass, missedObjectives } from "~/domain/path/chart/graded";
import type { EventOf, GradedResult } from "~/domain/path/event";
import { recordOf, withRecord, type PathContext, type StepRecord } from "~/domain/path/snapshot";

const HOUR = 3_600_000;
const T0 = 1_000_000;
const nothing: PathContext = { steps: {}, masteredAt: {} };
const remembering = (record: Partial<StepRecord>): PathContext => ({
  ...nothing,
  ...withRecord(nothing, "q", record),
});

const objective = (
  id: string,
  right: number,
  of: number,
  more: { readonly credit?: number; readonly missedCritical?: true } = {},
) => ({ id, right, of, credit: Math.round((100 * right) / of), ...more });
const result = (right: number, more: Partial<GradedResult> = {}): GradedResult => ({
  credit: 20 * right,
  right,
  of: 5,
  objectives: [objective("l/o1", right, 5)],
  missedCritical: [],
  ...more,
});
const event = (right: number, more: Partial<GradedResult> = {}): EventOf<"quiz.graded"> => ({
  type: "quiz.graded",
  payload: { step: "q", attempt: "a", ...result(right, more) },
  seq: 1,
  at: T0,
});
const pass = { right: 4 };
const passed = { seq: 1, at: T0, type: "time.passed" as const, payload: {} };

describe("a result that counts", () => {
  const rule = { step: "q", pass, waits: true };

  it("is one of this check", () => {
    expect(counts(nothing, event(5), rule)).toBe(true);
    expect(counts(nothing, event(5), { ...rule, step: "r" })).toBe(false);
    expect(counts(nothing, passed, rule)).toBe(false);
  });

  it("is no older than the end of the cool-down where the check cools down", () => {
    expect(counts(remembering({ until: T0 + 1 }), event(5), rule)).toBe(false);
    expect(counts(remembering({ until: T0 }), event(5), rule)).toBe(true);
    expect(counts(remembering({ until: T0 + 1 }), event(5), { ...rule, waits: false })).toBe(true);
  });
});

describe("a pass", () => {
  it("comes from the rule", () => {
    expect([isPass(pass, result(3)), isPass(pass, result(4))]).toEqual([false, true]);
    expect(isPass(pass, result(5, { missedCritical: ["l/family"] }))).toBe(false);
  });

  it("that was left standing is one whatever the corrected result is", () => {
    const kept = result(0, { passKept: true, missedCritical: ["l/family"] });
    expect(isPass(pass, kept)).toBe(true);
  });
});

describe("the objectives that a failed result flags", () => {
  const flagged = (below: number, ...objectives: GradedResult["objectives"]) =>
    missedObjectives(below, result(0, { objectives }));

  it("are those below the limit: exactly at it is not below", () => {
    expect(flagged(60, objective("at", 3, 5), objective("below", 5, 9))).toEqual(["below"]);
    expect(flagged(60, objective("a", 0, 1), objective("b", 2, 4), objective("c", 4, 4))).toEqual([
      "a",
      "b",
    ]);
  });

  it("are also those with a critical idea missed, however right the rest is", () => {
    const critical = objective("critical", 9, 10, { missedCritical: true });
    expect(flagged(60, objective("weaker", 4, 5), critical)).toEqual(["critical"]);
  });

  it("are the weakest one when none is below, the first of equally weak ones", () => {
    const [strong, weak] = [objective("strong", 5, 5), objective("weak", 3, 5)];
    expect(flagged(60, strong, weak)).toEqual(["weak"]);
    expect(flagged(60, weak, strong)).toEqual(["weak"]);
    expect(flagged(60, strong, weak, { ...weak, id: "also" }, strong)).toEqual(["weak"]);
  });

  it("are none where nothing was asked", () => {
    expect(flagged(60)).toEqual([]);
  });
});

describe("what is remembered after a result", () => {
  const rule = { step: "q", pass, coolDownHours: 2, remedial: null };
  const loop = { ...rule, remedial: { below: 60 } };
  const after = (
    before: PathContext,
    of: ReturnType<typeof event>,
    by: Parameters<typeof afterResult>[2] = rule,
  ) => recordOf({ ...before, ...afterResult(before, of, by) }, "q");

  it("is nothing of an event that is no result", () => {
    expect(afterResult(remembering({ attempts: 1 }), passed, rule)).toEqual({});
  });

  it("is one attempt more and the end of the cool-down, when it failed", () => {
    expect(after(nothing, event(3))).toMatchObject({
      attempts: 1,
      until: T0 + 2 * HOUR,
      doneAt: null,
    });
    expect(after(remembering({ attempts: 2 }), event(3)).attempts).toBe(3);
    expect(after(nothing, event(3), { ...rule, coolDownHours: 0 }).until).toBeNull();
  });

  it("is when it was done and no wait, when it passed", () => {
    const waiting = remembering({ attempts: 1, until: T0, missed: ["l/o1"] });
    expect(after(waiting, event(4), loop)).toMatchObject({
      attempts: 2,
      until: null,
      doneAt: T0,
      missed: [],
    });
  });

  it("is the best result so far, the first of equally good ones", () => {
    const best = (before: PathContext, of: ReturnType<typeof event>) => {
      const { bestRight, bestOf } = after(before, of);
      return [bestRight, bestOf];
    };
    const three = remembering({ attempts: 1, bestRight: 3, bestOf: 5 });
    expect(best(nothing, event(0))).toEqual([0, 5]);
    expect(best(three, event(2, { of: 6 }))).toEqual([3, 5]);
    expect(best(three, event(3, { of: 6 }))).toEqual([3, 5]);
    expect(best(three, event(4, { of: 6 }))).toEqual([4, 6]);
  });

  it("is what was missed only where a remedial loop goes through it", () => {
    expect(after(nothing, event(2), loop).missed).toEqual(["l/o1"]);
    expect(after(nothing, event(2)).missed).toEqual([]);
  });
});
