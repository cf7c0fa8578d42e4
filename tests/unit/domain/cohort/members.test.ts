import { describe, expect, it } from "vitest";
import { membersOf, type RollUpRow } from "~/domain/cohort/members";

const NOBODY: RollUpRow = {
  person: null,
  personName: null,
  enrolment: null,
  complete: null,
  modulesMastered: null,
  updatedAt: null,
  step: null,
  state: null,
  attempts: null,
  bestRight: null,
  bestOf: null,
};

const ANA = { ...NOBODY, person: "ana", personName: "Ana Ilić" };
const WALKING = { enrolment: "e", complete: false, modulesMastered: 0, updatedAt: 5 };

describe("the members that roll-ups tell of", () => {
  it("gathers the steps of one person", () => {
    const rows = [
      { ...ANA, ...WALKING, step: "l01", state: "done", attempts: 0 },
      { ...ANA, ...WALKING, step: "c01", state: "open", attempts: 2, bestRight: 7, bestOf: 10 },
    ];
    const [ana, ...others] = membersOf(rows);
    expect(others).toEqual([]);
    expect(ana?.enrolled?.steps.get("l01")).toEqual({ state: "done", attempts: 0, best: null });
    expect(ana?.enrolled?.steps.get("c01")).toEqual({
      state: "open",
      attempts: 2,
      best: { right: 7, of: 10 },
    });
  });

  it("knows who is not enrolled, and that an empty cohort has nobody", () => {
    expect(membersOf([ANA])).toEqual([{ id: "ana", name: "Ana Ilić", enrolled: null }]);
    expect(membersOf([NOBODY])).toEqual([]);
  });

  it("refuses a state that no step can have", () => {
    expect(() => membersOf([{ ...ANA, ...WALKING, step: "l01", state: "asleep" }])).toThrow(
      "asleep",
    );
  });
});
