import { describe, expect, it } from "vitest";
import { itemSamples, type GradedItem } from "~/domain/quiz/statistics/item-samples";
import { missedObjectives } from "~/domain/quiz/statistics/missed-objectives";

const item = (attempt: string, learner: string, at: number, version: string, credit: number) =>
  ({
    attempt,
    learner,
    at,
    question: `first/${version.split("@")[0]}`,
    version,
    credit,
    chosen: [],
    confidence: null,
  }) satisfies GradedItem;

describe("the samples of question versions", () => {
  it("hold everybody's first answer to the question, whichever version it was", () => {
    const samples = itemSamples([
      item("t2", "ana", 2, "q@2", 100),
      item("t1", "ana", 1, "q@1", 0),
      item("t3", "iva", 3, "q@2", 50),
    ]);
    expect(samples.get("q@1")).toMatchObject([{ learner: "ana", credit: 0, rest: null }]);
    expect(samples.get("q@2")).toMatchObject([{ learner: "iva", credit: 50 }]);
  });

  it("compare an item with the mean of the others of its attempt", () => {
    const samples = itemSamples([
      item("t", "ana", 1, "a@1", 100),
      item("t", "ana", 1, "b@1", 50),
      item("t", "ana", 1, "c@1", 0),
    ]);
    const rest = (version: string) => samples.get(version)?.[0]?.rest;
    expect([rest("a@1"), rest("b@1"), rest("c@1")]).toEqual([25, 50, 75]);
  });
});

describe("what is missed most often", () => {
  it("stands first, of equal shares the one with more answers", () => {
    const answers = [
      ...[100, 0].map((credit) => ({ objective: "half", credit })),
      ...[100, 0, 100, 50].map((credit) => ({ objective: "half-of-four", credit })),
      ...[0].map((credit) => ({ objective: "none", credit })),
    ];
    expect(missedObjectives(answers)).toEqual([
      { objective: "none", right: 0, of: 1 },
      { objective: "half-of-four", right: 2, of: 4 },
      { objective: "half", right: 1, of: 2 },
    ]);
  });
});
