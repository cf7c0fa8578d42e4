import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { concentration } from "~/domain/toolkit/concentration";

describe("concentration", () => {
  it("finds the share of the top two of ten", () => {
    const revenues = [480, 310, 220, 150, 120, 95, 80, 60, 45, 40];
    expect(concentration(revenues)).toEqual({
      kind: "share",
      tenths: 494,
      topCount: 2,
      count: 10,
      total: 1600,
    });
  });

  it("does not depend on the order of typing", () => {
    expect(concentration([40, 480, 60, 310, 80, 220, 45, 150, 95, 120])).toMatchObject({
      tenths: 494,
    });
  });

  it("rounds the top group to whole customers and never to none", () => {
    expect(concentration([10, 10, 10, 10, 10])).toMatchObject({ topCount: 1, tenths: 200 });
    expect(concentration([1, 1, 1, 1, 1, 1, 1])).toMatchObject({ topCount: 1, tenths: 143 });
    expect(concentration([1, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({ topCount: 2, tenths: 250 });
  });

  it("leaves customers without revenue out and asks for five", () => {
    expect(concentration([100, 50, 20, 10, 0])).toEqual({ kind: "too-few", needed: 5 });
    expect(concentration([])).toEqual({ kind: "too-few", needed: 5 });
  });

  const revenue = fc.integer({ min: 1, max: 9_999_999_999_999 });
  const customers = fc.array(revenue, { minLength: 5, maxLength: 10 });

  test.prop([customers])("lies between an equal split and everything", (revenues) => {
    const result = concentration(revenues);
    if (result.kind !== "share") throw new Error("five customers are enough");
    const equal = Math.floor((1000 * result.topCount) / result.count);
    expect(result.tenths).toBeGreaterThanOrEqual(equal);
    expect(result.tenths).toBeLessThanOrEqual(1000);
  });

  test.prop([customers, fc.integer({ min: 2, max: 1000 })])(
    "does not change when the currency does",
    (revenues, rate) => {
      const other = concentration(revenues.map((one) => one * rate));
      expect(other).toMatchObject({ tenths: shareOf(revenues) });
    },
  );
});

function shareOf(revenues: number[]): number {
  const result = concentration(revenues);
  return result.kind === "share" ? result.tenths : -1;
}
