import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OBSERVED } from "~/domain/follow-up/report";
import { dueOn, followUpDays, followUpState, FOLLOW_UPS } from "~/domain/follow-up/schedule";
import { addDays } from "~/domain/plan/follow-up";

describe("follow-ups after a path", () => {
  it("fall due 30 and 90 calendar days later, over a change of the clocks too", () => {
    expect(dueOn("2026-09-30", 30)).toBe("2026-10-30");
    expect(dueOn("2026-10-01", 30)).toBe("2026-10-31");
    expect(dueOn("2026-12-15", 90)).toBe("2027-03-15");
    expect(dueOn("2028-01-30", 30)).toBe("2028-02-29");
  });

  it("are due from their day on, overdue after two weeks, and done once answered", () => {
    const due = "2026-11-10";
    expect(followUpState(due, "2026-11-09", false)).toBe("later");
    expect(followUpState(due, "2026-11-10", false)).toBe("due");
    expect(followUpState(due, "2026-11-24", false)).toBe("due");
    expect(followUpState(due, "2026-11-25", false)).toBe("overdue");
    expect(followUpState(due, "2026-11-25", true)).toBe("done");
  });

  it("never go back as days pass", () => {
    const order = ["later", "due", "overdue"];
    fc.assert(
      fc.property(fc.nat(800), fc.constantFrom(...FOLLOW_UPS), (passed, days) => {
        const due = dueOn("2026-01-31", days);
        const today = addDays("2026-01-31", passed);
        const now = order.indexOf(followUpState(due, today, false));
        const next = order.indexOf(followUpState(due, addDays(today, 1), false));
        expect(next).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it("are those two and no others", () => {
    expect(["30", "90", "60", "030", ""].map(followUpDays)).toEqual([30, 90, null, null, null]);
  });

  it("ask about six behaviours", () => {
    expect(new Set(OBSERVED.map(({ id }) => id)).size).toBe(6);
  });
});
