import { describe, expect, it } from "vitest";
import type { PathEventBody } from "~/domain/path/event";
import { explore } from "~/domain/path/verify/automaton";
import { checkAutomaton } from "~/domain/path/verify/check-automaton";
import { failing, remedialMoves, remedyDraw } from "~/domain/path/verify/remedial-automaton";
import { placesOf } from "./places";
import { check, evidence, lessonEvidence, module, path, remedial } from "./sample-path";
import { sound } from "./surveyed";
import { Walker } from "./walker";

const asked = ["a/o1", "a/o2"];
const looping = check("q", ["a"], { remedial });
const single = check("q", ["a"], { remedial, attempts: 1 });
const known = (count: number) => evidence({ a: lessonEvidence({ remedial: count }) });

/** Where a learner's loop for an objective stands once these events were told. */
function stageAfter(step: typeof looping, way: readonly PathEventBody[], objective: string) {
  const walker = new Walker(path([module("m", [step])]), sound).replay(way);
  const { here } = walker.status;
  if (!here) return "through";
  const loop = here.remedial.find((one) => one.objective === objective);
  return loop ? loop.stage : here.state;
}

describe("the loop of a missed objective", () => {
  it.each([
    ["of a check with any number of attempts", looping],
    ["of a check with one attempt, after a talk", single],
  ])("stands where the learner stands after the same events: %s", (_, step) => {
    const places = placesOf(checkAutomaton(step, sound));
    expect(places.size).toBeGreaterThan(8);
    for (const [place, way] of places) {
      const [name = "", , objective = ""] = place.split(" ");
      const stages: Readonly<Record<string, string>> = { ready: "open", done: "through" };
      const stage = stageAfter(step, way, objective);
      const expected = stages[name] ?? name;
      expect([place, stage]).toEqual([place, expected]);
    }
  });

  it("asks for the parallel items again after each failure: reading, then a talk, then a session", () => {
    const places = placesOf(checkAutomaton(looping, sound));
    const failures = ["example 1", "talk 2"].map((place) => places.get(`${place} a/o2`));
    expect(failures.map((way) => way && stageAfter(looping, way, "a/o2"))).toEqual([
      "example",
      "talk",
    ]);
    const moves = new Map(remedialMoves({ check: looping, remedial, asked }, "a/o2", sound));
    const [, third] = moves.get("items 2 a/o2") ?? [];
    const way = places.get("items 2 a/o2");
    if (!third || !way) throw new Error("nobody fails a third time");
    expect(stageAfter(looping, [...way, third.event], "a/o2")).toBe("session");
    expect(third.to).toBe("talk 2 a/o2");
  });

  it("opens the check again from every set of parallel items that is passed", () => {
    const places = placesOf(checkAutomaton(looping, sound));
    const moves = new Map(remedialMoves({ check: looping, remedial, asked }, "a/o1", sound));
    for (const failures of [0, 1, 2]) {
      const place = `items ${failures} a/o1`;
      const [passed] = moves.get(place) ?? [];
      const way = places.get(place);
      if (!passed || !way) throw new Error("nobody comes to the items");
      expect(passed.to).toBe("ready");
      // Nothing is left of this objective's loop; the other one's still is.
      expect(stageAfter(looping, [...way, passed.event], "a/o1")).toBe("remedial");
    }
  });

  it("holds nobody up while its items can be drawn, though there are fewer ideas than items", () => {
    expect(explore(checkAutomaton(looping, sound)).stuck).toEqual([]);
    expect(explore(checkAutomaton(looping, known(4))).stuck).toEqual([]);
    const alike = lessonEvidence().questions.map((one) => ({ ...one, family: one.objective }));
    const oneIdea = evidence({ a: lessonEvidence({}, { questions: alike }) });
    const repeated = { ...looping, draw: [{ lessons: ["a"], items: 2 }], items: 2 };
    const passable = { ...repeated, pass: { right: 2 } };
    expect(explore(checkAutomaton(passable, oneIdea)).stuck).toEqual([]);
  });

  it("ends at its items where there are too few of them", () => {
    const { stuck } = explore(checkAutomaton(looping, known(3)));
    expect(stuck.map(({ place }) => place)).toEqual(["items 0 a/o1", "items 0 a/o2"]);
  });
});

describe("a failed attempt that misses an objective", () => {
  it("asks about it first, and about every other once", () => {
    const all = ["a/o1", "a/o2", "b/o1"];
    const { event } = failing({ check: looping, remedial, asked: all }, "a/o2");
    if (event.type !== "quiz.graded") throw new Error(event.type);
    expect(event.payload.objectives.map(({ id }) => id)).toEqual(["a/o2", "a/o1", "b/o1"]);
    expect(event.payload.right).toBe(0);
  });

  it("asks about it even where there are fewer questions than objectives", () => {
    const small = { ...looping, items: 1 };
    const { event } = failing({ check: small, remedial, asked }, "a/o2");
    expect(event).toMatchObject({ payload: { objectives: [{ id: "a/o2", of: 1, right: 0 }] } });
  });

  it("leads to the example, and to a talk where there was one attempt only", () => {
    const to = (step: typeof looping) => failing({ check: step, remedial, asked }, "a/o1").to;
    expect([to(looping), to(single), to({ ...looping, attempts: 2 })]).toEqual([
      "example 0 a/o1",
      "held 0 a/o1",
      "example 0 a/o1",
    ]);
  });
});

it("draws parallel items of the objective alone, from its lesson alone", () => {
  expect(remedyDraw(3, "a/o2")).toEqual({
    draw: [{ lessons: ["a"], items: 3 }],
    use: "remedial",
    objective: "o2",
    repeats: true,
  });
});
