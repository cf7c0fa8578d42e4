import { expect, test } from "vitest";
import { showDecimal, showMeasure } from "~/domain/quiz/numeric/show-decimal";

test.each([
  ["49.4", "49,4", "49.4"],
  ["1234.5", "1.234,5", "1,234.5"],
  ["1234567", "1.234.567", "1,234,567"],
  ["123", "123", "123"],
  ["-1000", "\u22121.000", "\u22121,000"],
  ["0.1234", "0,1234", "0.1234"],
])("%s reads %s in Serbian and %s in English", (value, sr, en) => {
  expect(showDecimal(value, "sr")).toBe(sr);
  expect(showDecimal(value, "en")).toBe(en);
});

test("a percent sign stands close by, other units after a no-break space", () => {
  expect(showMeasure("49.4", "%", "sr")).toBe("49,4%");
  expect(showMeasure("3.3", "RSD", "en")).toBe("3.3\u00a0RSD");
  expect(showMeasure("3.3", "", "en")).toBe("3.3");
});
