import { describe, expect, it } from "vitest";
import type { Step } from "~/domain/path/definition";
import { remedialKey, withRecord, type PathContext, type StepRecord } from "~/domain/path/snapshot";
import { stepStatus } from "~/domain/path/step-status";
import { check, conversation, gate, lesson, remedial } from "./verify/sample-path";

const nothing: PathContext = { steps: {}, masteredAt: {} };
const T0 = 1_000_000;

type Inside = Parameters<typeof stepStatus>[0]["inside"];
interface Case {
  readonly place?: "before" | "here" | "ahead";
  readonly inside?: Inside;
  readonly record?: Partial<StepRecord>;
  readonly context?: PathContext;
  readonly at?: number;
}
function status(step: Step, { place = "here", inside, record = {}, ...more }: Case = {}) {
  const { context = nothing, at = T0 } = more;
  const remembered = { ...context, ...withRecord(context, step.id, record) };
  return stepStatus({ step, module: "m", place, inside }, remembered, at);
}
const stand = (step: Step, one: Case = {}) => {
  const { state, opensAt } = status(step, one);
  return [state, opensAt];
};

describe("how a step stands", () => {
  it("is done behind the learner and locked ahead, unless it was done before already", () => {
    expect(stand(lesson("a"), { place: "before" })).toEqual(["done", null]);
    expect(stand(lesson("a"), { place: "ahead" })).toEqual(["locked", null]);
    expect(stand(lesson("a"), { place: "ahead", record: { doneAt: 0 } })).toEqual(["done", null]);
    expect(stand(lesson("a"))).toEqual(["open", null]);
  });

  it("of a conversation beside the sequence is what was made of it", () => {
    const beside = conversation("c", { optional: true });
    expect(stand(beside)).toEqual(["open", null]);
    expect(stand(beside, { record: { doneAt: 5 } })).toEqual(["done", null]);
    expect(stand(beside, { inside: { remedial: {} } })).toEqual(["open", null]);
    // One in the sequence is where the chart says, whatever is remembered of it.
    expect(stand(conversation("c"), { record: { doneAt: 5 } })).toEqual(["open", null]);
  });

  it.each(["exhausted", "held", "returned"] as const)("%s is as the chart says", (inside) => {
    expect(stand(check("q", ["l"]), { inside, record: { until: T0 + 1 } })).toEqual([inside, null]);
  });

  it("of handed-in field work is waiting, until the way on opens in any case", () => {
    const record = { until: T0 + 9 };
    expect(stand(gate("w"), { inside: "submitted", record })).toEqual(["waiting", T0 + 9]);
    expect(stand(gate("w"), { inside: "writing" })).toEqual(["open", null]);
  });

  it("is cooling to the last millisecond before it opens", () => {
    const [q, inside, record] = [check("q", ["l"]), "cooling", { until: T0 }] as const;
    expect(stand(q, { inside, record, at: T0 - 1 })).toEqual(["cooling", T0]);
    expect(stand(q, { inside, record, at: T0 })).toEqual(["open", null]);
    expect(stand(q, { inside, at: T0 })).toEqual(["open", null]);
    expect(stand(q, { inside: "ready", record, at: T0 - 1 })).toEqual(["open", null]);
  });
});

describe("what is remembered of a step", () => {
  it("is shown with it", () => {
    const record = { attempts: 3, submittedAt: 4, doneAt: 5, by: "waiver" as const };
    expect(status(lesson("a"), { place: "before", record })).toMatchObject({
      module: "m",
      attemptsUsed: 3,
      submittedAt: 4,
      doneAt: 5,
      by: "waiver",
      best: null,
      remedial: [],
    });
  });

  it("is its best result, also one without a right answer", () => {
    const best = (record: Partial<StepRecord>) => status(check("q", ["l"]), { record }).best;
    expect(best({ bestRight: 0, bestOf: 5 })).toEqual({ right: 0, of: 5 });
    expect(best({})).toBeNull();
    expect(best({ bestRight: 3 })).toBeNull();
  });
});

describe("the objectives that a check sends back to", () => {
  const q = check("q", ["l", "k"], { remedial });
  const inside = {
    remedial: { "l~o1": "items", "l~o2": "clear", "k~o1": "talk", "k~o2": "start" },
  };
  const context = (until: number): PathContext => ({
    ...nothing,
    remedial: {
      [remedialKey("q", "l/o1")]: { failures: 1, until },
      [remedialKey("q", "k/o1")]: { failures: 2, until },
    },
  });

  it("are those at a stage that is not clear, with when their items open", () => {
    expect(status(q, { inside, context: context(T0 + 1) })).toMatchObject({
      state: "remedial",
      opensAt: null,
      remedial: [
        { objective: "l/o1", stage: "items", opensAt: T0 + 1, failures: 1 },
        { objective: "k/o1", stage: "talk", opensAt: null, failures: 2 },
      ],
    });
    expect(status(q, { inside, context: context(T0) }).remedial[0]?.opensAt).toBeNull();
  });

  it("are none where the check is not in its loop, or not the step to do", () => {
    expect(status(q, { inside: "cooling" }).remedial).toEqual([]);
    expect(status(q).remedial).toEqual([]);
    expect(status(q, { inside, place: "before" }).remedial).toEqual([]);
    expect(status(q, { inside, place: "ahead" }).remedial).toEqual([]);
  });
});
