import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  creditCost,
  isSketchComplete,
  sketchResult,
} from "~/domain/toolkit/profit-sketch/arithmetic";
import { BLANK_SKETCH, DRIVERS, type ProfitSketch } from "~/domain/toolkit/profit-sketch/document";
import { SAMPLE_ACCOUNTS } from "~/domain/toolkit/profit-sketch/sample";
import { whale } from "~/domain/toolkit/profit-sketch/whale";

describe("the sample of five accounts (curriculum L05)", () => {
  const { rows, total, peak, peakTenths } = whale(SAMPLE_ACCOUNTS);

  it.each([
    ["A", 56],
    ["B", -7],
    ["C", 51],
    ["D", 18],
    ["E", -11],
  ])("profit of %s is %i", (name, profit) => {
    expect(rows.find((row) => row.name === name)?.profit).toBe(profit);
  });

  it("cumulates to 56, 107, 125, 118, 107, best first", () => {
    expect(rows.map(({ cumulative }) => cumulative)).toEqual([56, 107, 125, 118, 107]);
  });

  it("peaks at 116.8 % of the total", () => {
    expect({ total, peak, peakTenths }).toEqual({ total: 107, peak: 125, peakTenths: 1168 });
  });

  it("has no share without a profit in all", () => {
    expect(whale([{ name: "X", margin: 1, costToServe: 4 }])).toMatchObject({
      total: -3,
      peak: 0,
      peakTenths: null,
    });
    expect(whale([])).toEqual({ rows: [], total: 0, peak: 0, peakTenths: null });
  });
});

describe("cost of credit", () => {
  it("is sales × days ÷ 365 × cost of capital, rounded half up", () => {
    expect(creditCost(365_000, 100, 100)).toBe(10_000);
    expect(creditCost(400_000, 90, 80)).toBe(7_890);
    expect(creditCost(600_000, 120, 75)).toBe(14_795);
    // 365 × 1 ÷ 365 × 50 % is 0.5.
    expect(creditCost(365, 1, 5)).toBe(0);
    expect(creditCost(365, 1, 500)).toBe(1);
    expect(creditCost(0, 90, 80)).toBe(0);
  });
});

const amount = fc.integer({ min: 0, max: 1_000_000 });
const range = fc
  .tuple(amount, amount)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

describe("a sketch", () => {
  const whole: ProfitSketch = {
    ...BLANK_SKETCH,
    sales: 365_000,
    margin: { low: 100_000, high: 120_000 },
    costs: Object.fromEntries(DRIVERS.map((driver) => [driver, { low: 1_000, high: 2_000 }])),
    days: 100,
    capital: 100,
  };

  it("takes the worst from the lowest margin and the highest costs", () => {
    expect(sketchResult(whole)).toEqual({
      credit: 10_000,
      costToServe: { low: 16_000, high: 22_000 },
      profit: { low: 78_000, high: 104_000 },
      unknown: [],
    });
    expect(isSketchComplete(whole)).toBe(true);
  });

  it("tells what was not estimated, and no profit without a margin", () => {
    expect(sketchResult(BLANK_SKETCH)).toEqual({
      credit: null,
      costToServe: { low: 0, high: 0 },
      profit: null,
      unknown: [...DRIVERS, "credit"],
    });
    expect(isSketchComplete({ ...whole, margin: null })).toBe(false);
    expect(isSketchComplete({ ...whole, capital: null })).toBe(false);
  });

  it("is worth exactly as much less as a cost is higher", () => {
    fc.assert(
      fc.property(range, range, amount, (margin, cost, more) => {
        const before = sketchResult({ ...BLANK_SKETCH, margin, costs: { returns: cost } });
        const dearer = { low: cost.low + more, high: cost.high + more };
        const after = sketchResult({ ...BLANK_SKETCH, margin, costs: { returns: dearer } });
        expect(after.profit?.low).toBe((before.profit?.low ?? 0) - more);
        expect(after.profit?.high).toBe((before.profit?.high ?? 0) - more);
        expect((before.profit?.low ?? 0) <= (before.profit?.high ?? 0)).toBe(true);
      }),
    );
  });
});
