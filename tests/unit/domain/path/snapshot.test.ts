import { describe, expect, it } from "vitest";
import {
  recordOf,
  remedialKey,
  remedialOf,
  testOutOf,
  variantOf,
  withRecord,
  type PathContext,
  type StepRecord,
} from "~/domain/path/snapshot";

const nothing: PathContext = { steps: {}, masteredAt: {} };
const untouched: StepRecord = {
  attempts: 0,
  attemptsBefore: 0,
  until: null,
  bestRight: null,
  bestOf: null,
  submittedAt: null,
  doneAt: null,
  by: null,
  missed: [],
};
const full: StepRecord = {
  attempts: 3,
  attemptsBefore: 2,
  until: 40,
  bestRight: 0,
  bestOf: 5,
  submittedAt: 10,
  doneAt: 20,
  by: "waiver",
  missed: ["lesson/o1"],
};

describe("the record of a step", () => {
  it("says nothing of a step that was never touched, also of one named as what objects have", () => {
    expect(recordOf(nothing, "a")).toEqual(untouched);
    expect(recordOf(nothing, "constructor")).toEqual(untouched);
  });

  it("is read back as it was written, and changes no other one", () => {
    const one = { ...nothing, ...withRecord(nothing, "a", full) };
    const two = { ...one, ...withRecord(one, "b", { attempts: 1 }) };
    expect(recordOf(two, "a")).toEqual(full);
    expect(recordOf(two, "b")).toEqual({ ...untouched, attempts: 1 });
    expect(nothing.steps).toEqual({});
  });

  it("keeps what a change does not speak of", () => {
    const before = { ...nothing, ...withRecord(nothing, "a", full) };
    const after = { ...before, ...withRecord(before, "a", { until: null, missed: [] }) };
    expect(recordOf(after, "a")).toEqual({ ...full, until: null, missed: [] });
  });

  it("keeps a word only of what says something", () => {
    expect(withRecord(nothing, "a", {})).toStrictEqual({ steps: { a: {} } });
    expect(withRecord(nothing, "a", untouched)).toStrictEqual({ steps: { a: {} } });
    expect(withRecord(nothing, "a", full)).toStrictEqual({ steps: { a: full } });
    expect(withRecord(nothing, "a", { doneAt: 0 })).toStrictEqual({ steps: { a: { doneAt: 0 } } });
  });

  it("forgets what a change takes back", () => {
    const before = { ...nothing, ...withRecord(nothing, "a", full) };
    expect(withRecord(before, "a", untouched)).toStrictEqual({ steps: { a: {} } });
  });
});

describe("what is remembered beside the steps", () => {
  it("of an objective is one record for each step and objective", () => {
    const record = { failures: 2, until: 9 };
    const context = { ...nothing, remedial: { [remedialKey("q", "l/o1")]: record } };
    expect(remedialOf(context, "q", "l/o1")).toEqual(record);
    expect(remedialOf(context, "q", "l/o2")).toEqual({ failures: 0, until: 0 });
    expect(remedialOf(context, "r", "l/o1")).toEqual({ failures: 0, until: 0 });
    expect(remedialOf(nothing, "q", "l/o1")).toEqual({ failures: 0, until: 0 });
  });

  it("of a module is no try to show it as known and the standard variant, until told", () => {
    const testOut = { tries: 1, until: 9 };
    const context = {
      ...nothing,
      testOuts: { m: testOut },
      variants: { m: "guided" as const },
    };
    expect([testOutOf(context, "m"), variantOf(context, "m")]).toEqual([testOut, "guided"]);
    expect(testOutOf(context, "n")).toEqual({ tries: 0, until: 0 });
    expect([variantOf(context, "n"), variantOf(nothing, "m")]).toEqual(["standard", "standard"]);
  });
});
