import { describe, expect, it } from "vitest";
import { checkBlanks } from "~/domain/toolkit/exercise";
import { isValueComplete, valueChecks } from "~/domain/toolkit/value-calculator/checks";
import { halfValue, halfValueBlanks } from "~/domain/toolkit/value-calculator/half";

/** Reckoned by hand. */
const SOLVED = {
  reference: "14.880",
  place: "bills",
  stops: "5.200 EUR",
  stock: "320",
  evc: "20.540",
  gain: "4700",
  share: "17,0%",
  careful: "2.100",
  "break-even": "1.880",
};

describe("the half-filled example", () => {
  it("is solved by hand, and answers each wrong figure", () => {
    const blanks = halfValueBlanks();
    expect(Object.keys(SOLVED)).toEqual(blanks.map(({ id }) => id));
    expect(Object.values(checkBlanks(blanks, SOLVED))).toEqual(blanks.map(() => "right"));
    expect(
      checkBlanks(blanks, { ...SOLVED, place: "driver", evc: "20.860", gain: "malo", share: "" }),
    ).toMatchObject({ place: "wrong", evc: "wrong", gain: "unreadable", share: "empty" });
  });

  it("is a whole sheet about which nothing is to be said, in both languages", () => {
    for (const locale of ["sr", "en"] as const) {
      expect(isValueComplete(halfValue(locale))).toBe(true);
      expect(valueChecks(halfValue(locale))).toEqual([]);
    }
  });
});
