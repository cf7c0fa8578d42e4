import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dividedBy,
  isAbove,
  minus,
  plus,
  ratio,
  ratioFrom,
  roundedDigits,
  sumOf,
  times,
  ZERO,
} from "~/domain/toolkit/ratio";

const part = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([over, under]) => ratio(over, under));

describe("an exact fraction", () => {
  it("is kept in lowest terms over a positive number", () => {
    expect(ratio(6n, -4n)).toEqual({ over: -3n, under: 2n });
    expect(ratio(0n, 7n)).toEqual(ZERO);
    expect(ratioFrom("0.420")).toEqual({ over: 21n, under: 50n });
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect(dividedBy(ratio(1n), ZERO)).toBeNull();
  });

  it("undoes what was done, without a trace", () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        if (b.over !== 0n) expect(dividedBy(times(a, b), b)).toEqual(a);
        expect(isAbove(a, b) && isAbove(b, a)).toBe(false);
        expect(sumOf([a, b, minus(ZERO, a)])).toEqual(b);
      }),
    );
  });

  it.each([
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["-0.4", 0, "0"],
    ["1.345", 2, "1.35"],
    ["-2.675", 2, "-2.68"],
    ["12", 2, "12.00"],
    ["0.004", 2, "0.00"],
  ])("%s with %i decimals is %s", (digits, decimals, shown) =>
    expect(roundedDigits(ratioFrom(digits), decimals)).toBe(shown),
  );
});
