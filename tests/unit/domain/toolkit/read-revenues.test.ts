import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readRevenues } from "~/domain/toolkit/read-revenues";

const read = (text: string) => {
  const result = readRevenues(text);
  return result.kind === "read" ? result.revenues : result;
};

describe("readRevenues", () => {
  it.each([
    ["480", [480]],
    ["1.234.567", [1_234_567]],
    ["1 234 567,50", [1_234_568]],
    ["1\u00A0234\u202F567,49", [1_234_567]],
    ["1,234,567.50", [1_234_568]],
    ["12.5", [13]],
    ["48.000", [48_000]],
    ["48.000 RSD", [48_000]],
    ["€ 310", [310]],
    ["310 din.", [310]],
    ["480\n310\r\n220", [480, 310, 220]],
    ["480; 310;;220", [480, 310, 220]],
    ["480\t310", [480, 310]],
    ["Agro Sever\t480\nKupac 2\t310,4", [480, 310]],
    ["", []],
    [" \n ; ", []],
  ])("reads %j", (text, revenues) => {
    expect(read(text)).toEqual(revenues);
  });

  it.each(["oko 480", "-5", "1.23.456", "1,234,56,7", "480 eura i po", "12345678901234"])(
    "quotes what it cannot read: %j",
    (piece) => {
      expect(readRevenues(`480\n${piece}`)).toEqual({ kind: "unreadable", piece });
    },
  );

  it("does not skip a number that it cannot read in a pasted row", () => {
    expect(readRevenues("Agro Sever\t480\t1.2.3")).toEqual({ kind: "unreadable", piece: "1.2.3" });
  });

  it("says how many there are when there are more than ten", () => {
    expect(readRevenues("1\n".repeat(11))).toEqual({ kind: "too-many", count: 11 });
  });

  const revenues = fc.array(fc.integer({ min: 0, max: 9_999_999_999_999 }), { maxLength: 10 });

  test.prop([revenues, fc.constantFrom("sr-Latn", "en", "de-CH", "fr")])(
    "reads back what any notation writes",
    (numbers, locale) => {
      const written = numbers.map((one) => one.toLocaleString(locale).replace(/’/g, "'"));
      expect(read(written.join("\n"))).toEqual(numbers);
    },
  );
});
