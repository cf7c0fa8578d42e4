import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decimal } from "~/domain/quiz/numeric/decimal";
import { readNumber } from "~/domain/quiz/numeric/read-number";

/** Exact enough for these tests; the product never turns a decimal into a float. */
const plain = ({ units, scale }: Decimal): number => Number(`${units}e${-scale}`);
const read = (text: string, unit?: string) => readNumber(text, unit).map(plain);

describe("one meaning", () => {
  test.each([
    ["49,4", 49.4],
    ["49.4", 49.4],
    ["49.4 %", 49.4],
    ["49,4 %", 49.4],
    ["49,4%", 49.4],
    ["5%", 5],
    ["%49", 49],
    ["  7 ", 7],
    ["007", 7],
    ["+5", 5],
    ["-5", -5],
    ["\u22125,5", -5.5],
    ["\u20135,5", -5.5],
    ["- 5", -5],
    [",5", 0.5],
    [".5", 0.5],
    ["-,5", -0.5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1 234.5", 1234.5],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234,5", 1234.5],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["12 345 678", 12345678],
    ["1.234.567,89", 1234567.89],
    ["0,123", 0.123],
    ["0.500", 0.5],
    ["1234,567", 1234.567],
    ["1 234,567", 1234.567],
    ["1,2345", 1.2345],
    ["12,34", 12.34],
  ])("%s is %d", (text, value) => {
    expect(read(text)).toEqual([value]);
  });
});

test.each([
  ["1.234", [1.234, 1234]],
  ["1,234", [1.234, 1234]],
  ["-49.400", [-49.4, -49400]],
])("%s can mean two numbers", (text, values) => {
  expect(read(text)).toEqual(values);
});

test.each([
  "",
  " ",
  "-",
  "+",
  ".",
  ",",
  "%",
  "5,",
  "5.",
  "--5",
  "+-5",
  "1e3",
  "1e309",
  "NaN",
  "Infinity",
  "0x10",
  "5k",
  "2 miliona",
  "49,4 RSD",
  "49,4 %%",
  "1 23",
  "1 2345",
  "12.34.56",
  "1.234.56",
  "1,234.567,8",
  "1.2.3",
  "1 234 56,7",
  "12,345 678",
  "٤٩",
  "４９",
  "5²",
  "½",
  "__proto__",
  "5\u00005",
])("%j is not a number", (text) => {
  expect(readNumber(text)).toEqual([]);
});

test.each([
  ["3,3 godine", "godine"],
  ["3.3 GODINE", "godine"],
  ["3,3 године", "godine"],
  ["3,3godine", "godine"],
  ["€ 3,3", "€"],
  ["3,3 €", "€"],
  ["€3.3", "€"],
  ["km 3.3", "km"],
  ["3,3 m2", "m²"],
  ["3,3 %", "godine"],
])("%s with unit %s is 3.3", (text, unit) => {
  expect(read(text, unit)).toEqual([3.3]);
});

test("a unit by itself, twice, or of another question is no number", () => {
  expect(read("godine", "godine")).toEqual([]);
  expect(read("3 godine godine", "godine")).toEqual([]);
  expect(read("3 dana", "godine")).toEqual([]);
});

test("a text of 40 characters is read, one of 41 is not", () => {
  expect(readNumber("1".repeat(40))).toEqual([{ units: BigInt("1".repeat(40)), scale: 0 }]);
  expect(readNumber("1".repeat(41))).toEqual([]);
});

test("digits beyond what a float can hold are kept", () => {
  expect(readNumber("9007199254740993,00000000000000000001")).toEqual([
    { units: 900719925474099300000000000000000001n, scale: 20 },
  ]);
});

test("every number is read back from either notation", () => {
  const digits = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(9999));
  fc.assert(
    fc.property(digits, ([whole, part]) => {
      const fraction = `${String(part).padStart(4, "0")}`;
      const expected = Number(`${whole}.${fraction}`);
      for (const [locale, decimal] of [
        ["de", ","],
        ["en", "."],
      ] as const) {
        const grouped = whole.toLocaleString(locale);
        expect(read(`${grouped}${decimal}${fraction}`)).toEqual([expected]);
      }
    }),
  );
});

test("nothing typed makes it throw", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 45 }),
    fc.stringMatching(/^[-+., %\d]{0,42}$/),
  );
  fc.assert(
    fc.property(typed, fc.string({ maxLength: 5 }), (text, unit) => {
      expect(readNumber(text, unit).length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 1000 },
  );
});
