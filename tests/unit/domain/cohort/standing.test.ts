import { describe, expect, it } from "vitest";
import { cohortCounts, memberStanding, type StepRow } from "~/domain/cohort/standing";
import type { Step } from "~/domain/path/definition";
import type { StepState } from "~/domain/path/status";

const HOUR = 3_600_000;
const title = { sr: "Prva", en: "First" };
const PATH: readonly Step[] = [
  { kind: "lesson", id: "l01", title, minutes: 12, lesson: "first" },
  {
    kind: "quiz",
    id: "l01-check",
    title,
    minutes: 5,
    items: 5,
    objectives: [],
    draw: [{ lessons: ["first"], items: 5 }],
    pass: { percent: 80 },
    coolDownHours: 12,
  },
  { kind: "lesson", id: "l02", title, minutes: 12, lesson: "second" },
];

function standing(states: Readonly<Record<string, StepState>>, at = 0, complete = false) {
  const rows = Object.entries(states).map(([id, state]): [string, StepRow] => [
    id,
    { state, attempts: 0, best: null },
  ]);
  const enrolled = { complete, modulesMastered: 0, updatedAt: 0, steps: new Map(rows) };
  return memberStanding({ enrolled }, PATH, at);
}

describe("where a member stands", () => {
  it("is at the step that is open", () => {
    const found = standing({ l01: "done", "l01-check": "open", l02: "locked" });
    expect(found).toMatchObject({ kind: "going", current: 1, done: 1 });
  });

  it("is at the check that waits only when nothing else is open", () => {
    expect(standing({ l01: "done", "l01-check": "cooling", l02: "locked" })).toMatchObject({
      current: 1,
    });
    expect(standing({ l01: "done", "l01-check": "exhausted", l02: "open" })).toMatchObject({
      current: 2,
    });
  });

  it("counts a cool-down as over from the hour on which it must be", () => {
    const states = { l01: "done", "l01-check": "cooling", l02: "locked" } as const;
    expect(standing(states, 12 * HOUR - 1)).toMatchObject({ steps: { 1: { state: "cooling" } } });
    expect(standing(states, 12 * HOUR)).toMatchObject({ steps: { 1: { state: "open" } } });
  });

  it("says so when the version walked lacks a step", () => {
    expect(standing({ l01: "open" })).toMatchObject({
      current: 0,
      steps: { 1: { state: "absent" }, 2: { state: "absent" } },
    });
    expect(standing({ gone: "open" })).toMatchObject({ kind: "going", current: -1, done: 0 });
  });

  it("ends when the path is complete, and has not begun without an enrolment", () => {
    expect(standing({ l01: "done" }, 0, true).kind).toBe("finished");
    expect(memberStanding({ enrolled: null }, PATH, 0)).toEqual({ kind: "not-begun" });
  });
});

describe("the counts of a cohort", () => {
  it("name everybody exactly once", () => {
    const kinds = ["going", "not-begun", "finished", "going"] as const;
    expect(cohortCounts(kinds.map((kind) => ({ kind })))).toEqual({
      all: 4,
      finished: 1,
      going: 2,
      notBegun: 1,
    });
  });
});
