import { expect, test } from "vitest";
import { decimalFrom, isWithin } from "~/domain/quiz/numeric/decimal";

const within = (value: string, target: string, tolerance: string) =>
  isWithin(decimalFrom(value), decimalFrom(target), decimalFrom(tolerance));

test("bounds are inclusive, to the last digit", () => {
  expect(within("49.3", "49.4", "0.1")).toBe(true);
  expect(within("49.5", "49.4", "0.1")).toBe(true);
  expect(within("49.29999999999999999999", "49.4", "0.1")).toBe(false);
  expect(within("49.50000000000000000001", "49.4", "0.1")).toBe(false);
});

test("what binary fractions get wrong is right here", () => {
  expect(1.1 - 1.0 <= 0.1).toBe(false);
  expect(within("1.1", "1.0", "0.1")).toBe(true);
});

test("no tolerance wants the very number, however it is written", () => {
  expect(within("7.00", "7", "0")).toBe(true);
  expect(within("7.01", "7", "0")).toBe(false);
  expect(within("-7", "7", "0")).toBe(false);
});

test("negative numbers keep their sign through the fraction", () => {
  expect(decimalFrom("-0.5")).toEqual({ units: -5n, scale: 1 });
  expect(within("-0.5", "-0.4", "0.1")).toBe(true);
  expect(within("0.5", "-0.4", "0.1")).toBe(false);
});

test.each(["", "1e3", "1.", ".5", "+1", "NaN", " 1", "1,5"])("%j is refused", (text) => {
  expect(() => decimalFrom(text)).toThrow(SyntaxError);
});
