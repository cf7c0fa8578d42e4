import { describe, expect, it } from "vitest";
import { correlation } from "~/domain/quiz/statistics/correlation";
import { fisherInterval } from "~/domain/quiz/statistics/fisher-z";
import { wilsonInterval } from "~/domain/quiz/statistics/wilson";

/** R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3 (Wilson score). */
describe("Wilson's interval, as Newcombe gives it", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is %f to %f", (hits, n, low, high) => {
    const interval = wilsonInterval(hits / n, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("never leaves 0 to 1", () => {
    const { low, high } = wilsonInterval(1, 20);
    expect(low).toBeCloseTo(0.8389, 4);
    expect(high).toBe(1);
  });
});

/** The example of `cor.test` in R: M. Hollander and D. A. Wolfe (1973), p. 187 f., canned tuna. */
describe("Fisher's interval, as R prints it for canned tuna", () => {
  const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
  const panel = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];

  it("of r = 0.5711816 on 9 lots is −0.1497426 to 0.8955795", () => {
    const r = correlation(lightness.map((one, index) => [one, panel[index] ?? 0] as const));
    expect(r).toBeCloseTo(0.5711816, 7);
    const interval = fisherInterval(r ?? 0, 9);
    expect(interval?.low).toBeCloseTo(-0.1497426, 6);
    expect(interval?.high).toBeCloseTo(0.8955795, 6);
  });

  it("is not defined on three pairs, and has no width for a perfect relation", () => {
    expect(fisherInterval(0.5, 3)).toBeNull();
    expect(fisherInterval(1, 50)).toEqual({ low: 1, high: 1 });
  });
});

/** F. J. Anscombe (1973), The American Statistician 27, 17–21: all four sets have r = 0.816. */
describe("the correlation of Anscombe's first and fourth set", () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const x4 = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8];
  const y4 = [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89];
  const pairs = (a: readonly number[], b: readonly number[]) =>
    a.map((one, index) => [one, b[index] ?? 0] as const);

  it("is 0.816", () => {
    expect(correlation(pairs(x, y))).toBeCloseTo(0.8164, 4);
    expect(correlation(pairs(x4, y4))).toBeCloseTo(0.8165, 4);
  });

  it("is nothing where one side does not vary", () => {
    expect(
      correlation([
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toBeNull();
    expect(correlation([])).toBeNull();
  });
});
