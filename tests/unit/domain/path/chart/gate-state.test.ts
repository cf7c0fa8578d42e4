import { describe, expect, it } from "vitest";
import type { PathEventBody } from "~/domain/path/event";
import { recordOf } from "~/domain/path/snapshot";
import { gate, lesson as lessonStep, module, path } from "../verify/sample-path";
import { DAY, lesson, Walk } from "../walk";

const submitted = (walk: Walk, step = "w"): PathEventBody => ({
  type: "assignment.submitted",
  payload: { step, submission: "s", provisionalAt: walk.at + 10 * DAY },
});
const reviewed = (points: number, step = "w"): PathEventBody => ({
  type: "assignment.reviewed",
  payload: {
    step,
    submission: "s",
    scores: Array.from({ length: 4 }, () => points),
    outcome: points > 1 ? "passed" : "returned",
  },
});
const waived = (step: string): PathEventBody => ({
  type: "step.waived",
  payload: { step, reasonId: "r" },
});
/** On a path of its own each time, since the chart of a path is made once. */
const start = () =>
  new Walk(
    path([
      module("m", [gate("w")]),
      module("n", [gate("v")]),
      module("after", [lessonStep("b")], { after: ["m"] }),
    ]),
  );
const handedIn = () => {
  const walk = start();
  return walk.tell(submitted(walk));
};
const provisional = () => handedIn().wait(10 * DAY);

describe("field work until its review", () => {
  it("is to be written until it is handed in itself", () => {
    const walk = start();
    walk.tell(submitted(walk, "v"));
    expect([walk.state("w"), walk.state("v")]).toEqual(["open", "waiting"]);
    expect(walk.tell(reviewed(3)).state("w")).toBe("open");
  });

  it("waits until the review of itself", () => {
    expect(handedIn().tell(reviewed(3, "v"), reviewed(0, "v")).state("w")).toBe("waiting");
  });

  it("remembers how often and when it was handed in, and when the way on opens", () => {
    const walk = handedIn();
    const first = walk.at;
    expect(walk.step("w")).toMatchObject({
      attemptsUsed: 1,
      submittedAt: first,
      opensAt: first + 10 * DAY,
      doneAt: null,
    });
    walk.wait(DAY).tell(reviewed(1));
    expect(walk.step("w")).toMatchObject({ attemptsUsed: 1, submittedAt: null, opensAt: null });
    walk.wait(DAY).tell(submitted(walk));
    expect(walk.step("w")).toMatchObject({
      attemptsUsed: 2,
      submittedAt: walk.at,
      opensAt: walk.at + 10 * DAY,
    });
  });

  it("that was returned opens nothing however long it lies", () => {
    const walk = handedIn()
      .tell(reviewed(1))
      .wait(99 * DAY);
    expect([walk.state("w"), walk.module("m")?.state]).toEqual(["returned", "open"]);
  });

  it("is done when its review passes it, and remembers when", () => {
    const walk = handedIn().wait(DAY).tell(reviewed(2));
    expect(walk.module("m")).toMatchObject({ state: "mastered", masteredAt: walk.at });
    expect(walk.step("w")).toMatchObject({ state: "done", doneAt: walk.at, by: null });
    expect(recordOf(walk.snapshot.context, "w").until).toBeNull();
  });
});

describe("field work whose review is late", () => {
  it("lets the way on open although it is not passed", () => {
    const walk = provisional();
    expect(walk.module("m")).toMatchObject({ state: "provisional", masteredAt: null });
    expect(walk.tell(lesson("b")).state("b")).toBe("done");
    expect(walk.step("w")).toMatchObject({ state: "waiting", doneAt: null });
  });

  it("is done by a late review of itself", () => {
    const walk = provisional().tell(reviewed(3, "v"));
    expect(walk.module("m")?.state).toBe("provisional");
    walk.tell(reviewed(3));
    expect(walk.module("m")?.state).toBe("mastered");
    expect(walk.step("w")?.doneAt).toBe(walk.at);
  });

  it("may be returned and handed in again, and the way on stays open", () => {
    const walk = provisional().tell(reviewed(1, "v"), reviewed(1));
    expect(walk.step("w")).toMatchObject({ state: "returned", submittedAt: null });
    expect(walk.module("after")?.state).toBe("open");
    walk.tell(submitted(walk, "v"));
    expect(walk.state("w")).toBe("returned");
    walk.tell(submitted(walk));
    expect(walk.step("w")).toMatchObject({ state: "waiting", attemptsUsed: 2 });
    expect(walk.tell(reviewed(2)).module("m")?.state).toBe("mastered");
  });

  it("may be waived, handed in or returned", () => {
    for (const walk of [provisional(), provisional().tell(reviewed(0))]) {
      expect(walk.tell(waived("v")).module("m")?.state).toBe("provisional");
      walk.tell(waived("w"));
      expect(walk.module("m")?.state).toBe("mastered");
      expect(walk.step("w")).toMatchObject({ state: "done", doneAt: walk.at, by: "waiver" });
    }
  });
});
