import { describe, expect, it } from "vitest";
import type { StateValue } from "xstate";
import type { PathEventBody } from "~/domain/path/event";
import { fold } from "~/domain/path/fold";
import { foldLog } from "~/domain/path/log";
import { place } from "~/domain/path/place";
import { recordOf, type Placement } from "~/domain/path/snapshot";
import { graded, lessonStep, pathOf, quizStep } from "./generated-path";
import { enrolled, log, read, T0 } from "./written-log";

const check = quizStep("q", { coolDownHours: 0 });
const one = pathOf([{ id: "m", steps: [check, lessonStep("a")] }]);
const two = pathOf([{ id: "m", steps: [check, lessonStep("n"), lessonStep("a")] }]);
const versions = new Map([
  ["v1", one],
  ["v2", two],
]);
const changedTo = (placed: Placement): PathEventBody => ({
  type: "path.changed",
  payload: { from: "v1", to: "v2", placed, choice: "keep" },
});
const changed = (...before: readonly PathEventBody[]) =>
  changedTo(place(one, two, fold(one, log(...before)), "keep", T0 + before.length));
const regraded = (gradedSeq: number, right: number): PathEventBody => {
  const result = { credit: 20 * right, of: 5, objectives: [], missedCritical: [], right };
  return { type: "attempt.regraded", payload: { gradedSeq, result } };
};
const stand = (...bodies: readonly PathEventBody[]) => foldLog(versions, log(...bodies)).snapshot;
const at = (state: StateValue) => ({ m: { open: state } });

describe("a change of the path in a log", () => {
  it("is where the fold starts: what happened before it is not counted again", () => {
    const before = [enrolled, graded("q", 1), graded("q", 2)];
    const snapshot = stand(...before, changed(...before), graded("q", 3));
    expect(recordOf(snapshot.context, "q")).toMatchObject({ attempts: 3, bestRight: 3 });
  });

  it("stands as it was written, also where rules of today would place otherwise", () => {
    const written: Placement = { value: at("a"), context: { steps: {}, masteredAt: {} } };
    expect(stand(enrolled, changedTo(written)).value).toEqual(at("a"));
    // A result corrected after it says nothing about it.
    const later = [enrolled, changedTo(written), graded("q", 1), regraded(3, 5)];
    expect(stand(...later).value).toEqual(at("a"));
    const forged = [enrolled, graded("q", 1), changedTo(written)];
    expect(stand(...forged, regraded(2, 2)).value).toEqual(at({ q: "ready" }));
  });

  it("is made anew as soon as one of several corrected results was before it", () => {
    const before = [enrolled, graded("q", 1)];
    const after = [graded("q", 2), regraded(4, 3), regraded(2, 5)];
    expect(stand(...before, changed(...before), ...after).value).toEqual(at("n"));
  });

  it("is made anew from what was before it, without what came later", () => {
    const before = [enrolled, graded("q", 1)];
    // `a` was told too early and did not count: it counts no more after the correction.
    const all = [...before, changed(...before), read("a"), regraded(2, 5), read("n")];
    expect(stand(...all).value).toEqual(at("a"));
    expect(stand(...all, read("a")).value).toEqual({ m: "mastered" });
  });
});

describe("a correction in a log", () => {
  it("takes the place of a result and of nothing else", () => {
    const before = [enrolled, graded("q", 5), read("a")];
    expect(stand(...before, regraded(1, 1), regraded(3, 1)).value).toEqual({ m: "mastered" });
    const corrected = stand(enrolled, graded("q", 1), graded("q", 2), regraded(2, 3));
    expect(recordOf(corrected.context, "q")).toMatchObject({ attempts: 2, bestRight: 3 });
  });
});
