import { describe, expect, it } from "vitest";
import type { PathEventBody } from "~/domain/path/event";
import { fold } from "~/domain/path/fold";
import { foldLog } from "~/domain/path/log";
import { place } from "~/domain/path/place";
import { graded, lessonStep, pathOf, quizStep } from "./generated-path";
import { enrolled, log, read, T0 } from "./written-log";

const one = pathOf([{ id: "m", steps: [quizStep("q"), lessonStep("a")] }]);
const two = pathOf([{ id: "m", steps: [quizStep("q"), lessonStep("n"), lessonStep("a")] }]);
const versions = new Map([
  ["v1", one],
  ["v2", two],
]);

/** The event that moves whoever did this to the second version. */
function changed(...before: readonly PathEventBody[]): PathEventBody {
  const snapshot = fold(one, log(...before));
  const placed = place(one, two, snapshot, "keep", T0 + before.length);
  return { type: "path.changed", payload: { from: "v1", to: "v2", placed, choice: "keep" } };
}

const regraded = (gradedSeq: number, right: number): PathEventBody => {
  const event = graded("q", right);
  if (event.type !== "quiz.graded") throw new Error("no result");
  const { credit, of, objectives, missedCritical } = event.payload;
  const result = { credit, of, right, objectives, missedCritical };
  return { type: "attempt.regraded", payload: { gradedSeq, result } };
};
const at = (state: string) => ({ m: { open: state } });
const stand = (...bodies: readonly PathEventBody[]) => {
  const { version, snapshot } = foldLog(versions, log(...bodies));
  return [version, snapshot.value] as const;
};

describe("a whole log", () => {
  it("begins with an enrolment on a version that is there", () => {
    expect(stand(enrolled, graded("q", 5))).toEqual(["v1", at("a")]);
    expect(() => foldLog(versions, log(read("a")))).toThrow(/enrolment/);
    expect(() => foldLog(versions, [])).toThrow(/enrolment/);
    expect(() => foldLog(new Map(), log(enrolled))).toThrow(/v1 is not there/);
  });

  it("goes on from the last change, with what came after it", () => {
    const before = [enrolled, graded("q", 5)];
    expect(stand(...before, changed(...before))).toEqual(["v2", at("n")]);
    expect(stand(...before, changed(...before), read("n"))).toEqual(["v2", at("a")]);
    expect(stand(...before, changed(...before), read("n"), read("a"))).toEqual([
      "v2",
      { m: "mastered" },
    ]);
  });

  it("forgets a change that was undone, with what was done since", () => {
    const before = [enrolled, graded("q", 5)];
    const undone: PathEventBody = { type: "change.undone", payload: { seq: 3 } };
    expect(stand(...before, changed(...before), undone)).toEqual(["v1", at("a")]);
    expect(stand(...before, changed(...before), undone, read("a"))).toEqual([
      "v1",
      { m: "mastered" },
    ]);
    const other: PathEventBody = { type: "change.undone", payload: { seq: 9 } };
    expect(stand(...before, changed(...before), other)).toEqual(["v2", at("n")]);
  });

  it("takes a corrected result in the place of the first; the last correction counts", () => {
    expect(stand(enrolled, graded("q", 1), regraded(2, 5))).toEqual(["v1", at("a")]);
    const [, failed] = stand(enrolled, graded("q", 5), regraded(2, 1));
    expect(JSON.stringify(failed)).toContain("cooling");
    expect(stand(enrolled, graded("q", 1), regraded(2, 1), regraded(2, 5))).toEqual([
      "v1",
      at("a"),
    ]);
    expect(stand(enrolled, graded("q", 5), regraded(7, 1))).toEqual(["v1", at("a")]);
  });

  it("places anew whose result from before a change was corrected", () => {
    const before = [enrolled, graded("q", 1)];
    const [version, value] = stand(...before, changed(...before));
    expect([version, JSON.stringify(value)]).toEqual(["v2", expect.stringContaining("cooling")]);
    expect(stand(...before, changed(...before), regraded(2, 5))).toEqual(["v2", at("n")]);
  });

  it("corrects a result from after a change without placing anew", () => {
    const change = changed(enrolled);
    expect(stand(enrolled, change, graded("q", 1), regraded(3, 5))).toEqual(["v2", at("n")]);
  });
});
