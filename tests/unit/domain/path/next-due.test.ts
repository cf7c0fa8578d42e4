import { describe, expect, it } from "vitest";
import { due, nextDue } from "~/domain/path/due";
import { withRecord, type Snapshot, type StepRecord } from "~/domain/path/snapshot";
import { check, gate, lesson as lessonStep, module, path } from "./verify/sample-path";
import { DAY, graded, HOUR, Walk } from "./walk";

const T0 = 1_000_000;
const remembering = (...records: readonly Partial<StepRecord>[]): Snapshot => {
  const value = { m: { open: "s0" } };
  const start: Snapshot = { value, context: { steps: {}, masteredAt: {} } };
  return records.reduce<Snapshot>(
    ({ context }, record, index) => ({
      value,
      context: { ...context, ...withRecord(context, `s${index}`, record) },
    }),
    start,
  );
};

describe("the next moment at which time moves somebody on", () => {
  it("is none of a step that is done, whatever it waited for, or that waits for nothing", () => {
    expect(nextDue(remembering({ until: T0 + 5, doneAt: T0 }), T0)).toBeNull();
    expect(nextDue(remembering({ attempts: 1 }), -1)).toBeNull();
    const both = remembering({ until: T0 + 5, doneAt: T0 }, { attempts: 1 }, { until: T0 + 9 });
    expect(nextDue(both, T0)).toBe(T0 + 9);
  });

  it("lies after the last event", () => {
    const waits = remembering({ until: T0 });
    expect([nextDue(waits, T0 - 1), nextDue(waits, T0)]).toEqual([T0, null]);
  });
});

describe("whether time moves somebody on", () => {
  const walk = () =>
    new Walk(
      path([
        module("m", [check("short", ["l"])]),
        module("n", [check("long", ["l"], { coolDownHours: 20 })]),
        module("o", [gate("w")]),
        module("p", [lessonStep("b")], { after: ["o"] }),
      ]),
    );
  const fail = (step: string) => graded(step, { "l/o1": [0, 4] });
  const isDue = ({ path: of, snapshot, at }: Walk) => due(of, snapshot, at);

  it("is so as soon as one of several waits is over", () => {
    const one = walk().tell(fail("long"), fail("short"));
    one.at += 12 * HOUR - 1;
    expect(isDue(one)).toBe(false);
    one.at += 1;
    expect(isDue(one)).toBe(true);
    expect(isDue(one.wait(0))).toBe(false);
    one.at += 8 * HOUR;
    expect(isDue(one)).toBe(true);
  });

  it("is so when the review of field work is late", () => {
    const one = walk();
    const provisionalAt = one.at + DAY;
    one.tell({
      type: "assignment.submitted",
      payload: { step: "w", submission: "s", provisionalAt },
    });
    expect(isDue(one)).toBe(false);
    one.at = provisionalAt;
    expect(isDue(one)).toBe(true);
    expect(isDue(one.wait(0))).toBe(false);
  });

  it("is not so of a state that would move on without any wait that is over", () => {
    const of = path([module("m", [lessonStep("s0")]), module("n", [lessonStep("s1")])]);
    const unsettled = (record: Partial<StepRecord>): Snapshot => ({
      ...remembering(record),
      value: { m: { open: "s0" }, n: "locked" },
    });
    expect(due(of, unsettled({}), T0)).toBe(false);
    expect(due(of, unsettled({ attempts: 1 }), T0)).toBe(false);
    expect(due(of, unsettled({ until: T0 + 1 }), T0)).toBe(false);
    expect(due(of, unsettled({ until: T0, doneAt: T0 }), T0)).toBe(false);
    expect(due(of, unsettled({ until: T0 }), T0)).toBe(true);
  });
});
