import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekday } from "~/domain/review/day";

describe("calendar days", () => {
  it("go on over months, years and leap days", () => {
    expect(addDays("2026-11-30", 1)).toBe("2026-12-01");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-11-24", 120)).toBe("2027-03-24");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  });

  it("count as one where clocks change", () => {
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-11-24", "2026-11-20")).toBe(-4);
  });

  it("have a weekday", () => {
    expect(weekday("2026-11-22")).toBe(0);
    expect(weekday("2026-11-26")).toBe(4);
  });
});
