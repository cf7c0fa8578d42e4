import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cellOf,
  placements,
  thresholdOf,
  weightedScore,
  weightSum,
} from "~/domain/toolkit/selection-matrix/arithmetic";
import { sampleMatrix } from "~/domain/toolkit/selection-matrix/sample";

const sample = sampleMatrix("sr");

describe("the sample of five accounts (curriculum d1)", () => {
  it.each([
    ["Izvor Plus", 380, 350, 325, 25, "develop"],
    ["Agro Sever", 375, 285, 365, -80, "invest"],
    ["Panonija Group", 310, 345, 325, 20, "maintain"],
    ["Medika Lab", 355, 385, 300, 85, "develop"],
    ["TransKop", 200, 250, 325, -75, "serve"],
  ])("%s", (account, attractiveness, strength, rival, relative, cell) => {
    expect(placements(sample).find((one) => one.account === account)).toEqual({
      account,
      attractiveness,
      strength,
      rival,
      relative,
      cell,
    });
  });
});

describe("a weighted score", () => {
  const weights = fc
    .array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 6 })
    .map((points) => {
      const sum = points.reduce((total, one) => total + one, 0);
      const scaled = points.map((one) => Math.floor((one * 100) / sum));
      const rest = 100 - scaled.reduce((total, one) => total + one, 0);
      return scaled.map((weight, index) => ({
        id: `a${index + 1}`,
        name: `${index}`,
        weight: index === 0 ? weight + rest : weight,
        anchors: ["", "", ""] as const,
      }));
    });

  it("lies between the lowest and the highest score", () => {
    fc.assert(
      fc.property(
        weights,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6 }),
        (one, given) => {
          const scores = Object.fromEntries(one.map(({ id }, index) => [id, given[index] ?? 1]));
          const used = one.map(({ id }) => scores[id] ?? 0);
          const score = weightedScore(one, scores);
          expect(weightSum(one)).toBe(100);
          expect(score).toBeGreaterThanOrEqual(Math.min(...used) * 100);
          expect(score).toBeLessThanOrEqual(Math.max(...used) * 100);
        },
      ),
    );
  });

  it("is none while a score is missing or the weights do not sum to 100", () => {
    const [first, ...rest] = sample.attractiveness;
    expect(first).toBeDefined();
    expect(weightedScore(sample.attractiveness, { a1: 3 })).toBeNull();
    expect(weightedScore(rest, { a2: 3, a3: 3, a4: 3, a5: 3, a6: 3 })).toBeNull();
    expect(weightedScore([], {})).toBeNull();
  });
});

describe("the line between low and high attractiveness", () => {
  it("is the author's own", () => {
    expect(thresholdOf(sample)).toBe(320);
  });

  it("is the median rounded to 0.05 without one", () => {
    expect(thresholdOf({ ...sample, threshold: null })).toBe(355);
    // 310, 355, 375, 380: the middle lies at 365.
    const four = { ...sample, threshold: null, entries: sample.entries.slice(0, 4) };
    expect(thresholdOf(four)).toBe(365);
    expect(thresholdOf({ ...sample, threshold: null, entries: [] })).toBeNull();
  });

  it("belongs to the upper side, as does D = 0", () => {
    expect(cellOf(320, 0, 320)).toBe("develop");
    expect(cellOf(319, 0, 320)).toBe("maintain");
    expect(cellOf(320, -1, 320)).toBe("invest");
    expect(cellOf(319, -1, 320)).toBe("serve");
    expect(cellOf(null, 0, 320)).toBeNull();
    expect(cellOf(320, null, 320)).toBeNull();
  });
});
