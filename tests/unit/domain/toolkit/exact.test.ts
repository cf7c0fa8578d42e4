import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXACT, exactField, readExact } from "~/domain/toolkit/exact";

const digits = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, part]) => {
    const decimals = String(part).padStart(6, "0").replace(/0+$/, "");
    return decimals === "" ? String(whole) : `${whole}.${decimals}`;
  });

describe("an exact number as typed", () => {
  it.each([
    ["0,42", "0.42", "0.42"],
    ["0.42", "0.42", "0.42"],
    ["1,90 EUR", "1.9", "1.9"],
    ["120.000", "120000", "120000"],
    ["120 000", "120000", "120000"],
    ["95.760,50", "95760.5", "95760.5"],
    ["1.234.567", "1234567", "1234567"],
    ["0,25%", "0.25", "0.25"],
    ["1,235", "1.235", "1235"],
    ["120,000", "120", "120000"],
    ["007", "7", "7"],
    ["0", "0", "0"],
  ])("%s is %s in Serbian and %s in English", (text, sr, en) => {
    expect(readExact(text, "sr")).toEqual({ digits: sr });
    expect(readExact(text, "en")).toEqual({ digits: en });
  });

  it.each([
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["1e9", "not-a-number"],
    ["dosta", "not-a-number"],
    ["1,2,3", "not-a-number"],
    ["", "not-a-number"],
    ["-5", "out-of-range"],
    ["0,1234567", "out-of-range"],
    ["1234567890123", "out-of-range"],
  ])("%s is refused: %s", (text, error) => expect(readExact(text, "sr")).toEqual({ error }));

  it("shown in its field it is read again as the same, in both languages", () => {
    fc.assert(
      fc.property(digits, fc.constantFrom("sr" as const, "en" as const), (number, locale) => {
        expect(number).toMatch(EXACT);
        expect(readExact(exactField(number, locale), locale)).toEqual({ digits: number });
      }),
    );
  });

  it("whatever is typed, it is an exact number or refused", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.constantFrom("sr" as const, "en" as const),
        (text, locale) => {
          const read = readExact(text, locale);
          if ("digits" in read) expect(read.digits).toMatch(EXACT);
        },
      ),
    );
  });
});
