import { describe, expect, it } from "vitest";
import {
  isMatrixComplete,
  matrixChecks,
  missingScores,
} from "~/domain/toolkit/selection-matrix/checks";
import { blankEntry, type SelectionMatrix } from "~/domain/toolkit/selection-matrix/document";
import { matrixToBegin, sampleMatrix, scoresOf } from "~/domain/toolkit/selection-matrix/sample";
import { sensitivity } from "~/domain/toolkit/selection-matrix/sensitivity";

const sample = sampleMatrix("sr");

const withFirst = (change: Partial<SelectionMatrix["entries"][number]>): SelectionMatrix => ({
  ...sample,
  entries: sample.entries.map((entry, index) => (index === 0 ? { ...entry, ...change } : entry)),
});

describe("what a matrix says about itself", () => {
  it("nothing of the sample, which is complete", () => {
    expect(matrixChecks(sample)).toEqual([]);
    expect(isMatrixComplete(sample)).toBe(true);
  });

  it("weights that do not sum to 100 block every score", () => {
    const [first, ...rest] = sample.attractiveness;
    if (!first) throw new Error("no criteria");
    const heavy = { ...sample, attractiveness: [{ ...first, weight: 35 }, ...rest] };
    expect(matrixChecks(heavy)).toEqual([{ kind: "weights", side: "attractiveness", sum: 110 }]);
    expect(isMatrixComplete(heavy)).toBe(false);
  });

  it("too few criteria", () => {
    const three = sample.strength.slice(0, 3).map((one, index) => ({
      ...one,
      weight: [40, 30, 30][index] ?? 0,
    }));
    expect(matrixChecks({ ...sample, strength: three })).toContainEqual({
      kind: "criteria",
      side: "strength",
      count: 3,
    });
  });

  it("scores of 4 and 5 alone tell nobody apart", () => {
    const flat = {
      ...sample,
      entries: sample.entries.map((entry) => ({
        ...entry,
        attractiveness: scoresOf("a", [4, 5, 4, 5, 4, 4]),
      })),
    };
    expect(matrixChecks(flat)).toEqual([{ kind: "no-differentiation" }]);
  });

  it("a missing rival hides the place", () => {
    const open = withFirst({ rival: {} });
    expect(matrixChecks(open)).toEqual([{ kind: "no-rival", accounts: ["Izvor Plus"] }]);
    expect(isMatrixComplete(open)).toBe(false);
  });

  it("guesses are told as guesses", () => {
    expect(matrixChecks(withFirst({ source: "guess" }))).toEqual([
      { kind: "guesses", accounts: ["Izvor Plus"] },
    ]);
  });

  it("scorers two points apart are asked to talk, one point apart not", () => {
    const second = { a1: 2, a2: 3, a3: 3 };
    expect(matrixChecks(withFirst({ second }))).toEqual([
      { kind: "discuss", account: "Izvor Plus", criteria: ["Potencijal kupovine"] },
    ]);
  });

  it("fewer than five accounts", () => {
    const three = { ...sample, entries: sample.entries.slice(0, 3) };
    expect(matrixChecks(three)).toEqual([{ kind: "too-few", missing: 2 }]);
    expect(isMatrixComplete(three)).toBe(false);
  });

  it("a blank account lacks every score", () => {
    expect(missingScores(matrixToBegin("en"), blankEntry("x"))).toBe(6 + 5 + 5);
    expect(missingScores(sample, sample.entries[0] ?? blankEntry("x"))).toBe(0);
  });
});

describe("sensitivity to ten points of weight", () => {
  const tippings = sensitivity(sample);

  it("moves Panonija up when growth gives ten points to potential: 3.10 + 0.30", () => {
    expect(tippings).toContainEqual({
      account: "Panonija Group",
      to: "develop",
      side: "attractiveness",
      less: "Rast",
      more: "Potencijal kupovine",
      points: 10,
    });
  });

  it("leaves TransKop where all scores are the same, and whoever is far from a line", () => {
    const moved = new Set(tippings.map(({ account }) => account));
    expect(moved.has("TransKop")).toBe(false);
    expect(moved.has("Izvor Plus")).toBe(false);
    expect(moved.has("Agro Sever")).toBe(false);
  });

  it("says nothing where nobody is scored", () => {
    expect(sensitivity(matrixToBegin("sr"))).toEqual([]);
  });
});
