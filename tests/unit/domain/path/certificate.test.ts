import { test } from "@fast-check/vitest";
import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isValidOn, validThrough } from "~/domain/path/certificate";

describe("how long a certificate is valid", () => {
  it.each([
    ["2026-11-24", 24, "2028-11-24"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2026-12-31", 1, "2027-01-31"],
    ["2026-08-31", 1, "2026-09-30"],
  ])("issued on %s for %i months: through %s", (day, months, last) => {
    expect(validThrough(day, months)).toBe(last);
  });

  it("counts its last day and not the next", () => {
    expect(isValidOn("2028-11-24", "2028-11-24")).toBe(true);
    expect(isValidOn("2028-11-25", "2028-11-24")).toBe(false);
  });

  test.prop([
    fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
    fc.integer({ min: 1, max: 120 }),
  ])("ends in the month so many months later, on the same day or its last", (date, months) => {
    const day = date.toISOString().slice(0, 10);
    const last = validThrough(day, months);
    const [y = 0, m = 0] = day.split("-").map(Number);
    const [ly = 0, lm = 0] = last.split("-").map(Number);
    expect(ly * 12 + lm).toBe(y * 12 + m + months);
    const sameDay = last.slice(8) === day.slice(8);
    const lastOfMonth = new Date(Date.parse(last) + 86_400_000).getUTCDate() === 1;
    expect(sameDay || lastOfMonth).toBe(true);
  });
});
