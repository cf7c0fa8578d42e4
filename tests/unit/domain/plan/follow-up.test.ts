import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addDays, duePlan, nextFollowUp, type PlanOutcome } from "~/domain/plan/follow-up";

const said = (answer: PlanOutcome["answer"], day: string): PlanOutcome => ({ answer, day });

describe("what became of a plan", () => {
  it("is asked on its day, and again a week after there was no occasion", () => {
    const plan = { followUpOn: "2026-10-25", outcomes: [] };
    expect(nextFollowUp(plan)).toBe("2026-10-25");
    expect(nextFollowUp({ ...plan, outcomes: [said("no-occasion", "2026-10-26")] })).toBe(
      "2026-11-02",
    );
  });

  it("is not asked any more once it was done, or after three times without an occasion", () => {
    const plan = { followUpOn: "2026-10-25", outcomes: [said("done", "2026-10-25")] };
    expect(nextFollowUp(plan)).toBeNull();
    const never = ["2026-10-25", "2026-11-01", "2026-11-08"].map((day) => said("no-occasion", day));
    expect(nextFollowUp({ ...plan, outcomes: never.slice(0, 2) })).toBe("2026-11-08");
    expect(nextFollowUp({ ...plan, outcomes: never })).toBeNull();
  });

  it("is asked of one plan at a time, the one due longest", () => {
    const plans = [
      { id: "a", followUpOn: "2026-11-20", outcomes: [] },
      { id: "b", followUpOn: "2026-11-18", outcomes: [] },
      { id: "c", followUpOn: "2026-11-10", outcomes: [said("done", "2026-11-11")] },
    ];
    expect(duePlan(plans, "2026-11-17")).toBeNull();
    expect(duePlan(plans, "2026-11-18")?.id).toBe("b");
    expect(duePlan(plans, "2026-12-18")?.id).toBe("b");
  });

  test.prop([fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 400 })])(
    "counts calendar days, also where clocks change",
    (start, days) => {
      const day = new Date(start * 86_400_000).toISOString().slice(0, 10);
      expect(addDays(addDays(day, days), -days)).toBe(day);
      expect(addDays(day, days) >= day).toBe(true);
    },
  );
});
