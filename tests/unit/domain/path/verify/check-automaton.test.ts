import { describe, expect, it } from "vitest";
import { explore } from "~/domain/path/verify/automaton";
import { askedObjectives, checkAutomaton, checkFault } from "~/domain/path/verify/check-automaton";
import { placesOf } from "./places";
import { check, evidence, lessonEvidence, module, path } from "./sample-path";
import { sound, standing, surveyed } from "./surveyed";

const crowded = check("q", ["a"], { draw: [{ lessons: ["a"], items: 9 }], items: 9 });
const impossible = check("q", ["a"], { pass: { right: 5 } });

/** Cool-downs pass by themselves, so that they are no places. */
const atOnce = { coolDownHours: 0 };

describe("a check as an automaton", () => {
  it.each([
    ["any number of attempts", check("q", ["a"]), ["ready", "done"]],
    [
      "three attempts",
      check("q", ["a"], { ...atOnce, attempts: 3 }),
      ["ready 0", "done", "ready 1", "ready 2", "exhausted"],
    ],
    ["one attempt", check("q", ["a"], { attempts: 1 }), ["ready 0", "done", "exhausted"]],
  ])("has a place for each number of failures that matters: %s", (_, step, names) => {
    const places = placesOf(checkAutomaton(step, sound));
    expect([...places.keys()]).toEqual(names);
    const survey = surveyed(path([module("m", [step])]));
    for (const [place, way] of places) {
      const state = place.startsWith("ready") ? "open" : place;
      expect([place, standing(survey, way)["q"]]).toEqual([place, state]);
    }
  });

  it("cannot even be failed where it cannot be drawn", () => {
    expect([...placesOf(checkAutomaton(crowded, sound)).keys()]).toEqual(["ready"]);
    const { through, stuck } = explore(checkAutomaton({ ...crowded, attempts: 2 }, sound));
    expect(through).toBeNull();
    expect(stuck).toEqual([{ place: "ready", route: [] }]);
  });

  it("can be failed, but never passed, where it wants more right answers than it has", () => {
    const places = placesOf(checkAutomaton({ ...impossible, attempts: 2 }, sound));
    expect([...places.keys()]).toEqual(["ready 0", "ready 1", "exhausted"]);
  });
});

describe("why nobody passes a check", () => {
  it("is nothing where it can be drawn and passed, if only with everything right", () => {
    expect(checkFault(check("q", ["a"]), sound)).toBeNull();
    expect(checkFault(check("q", ["a"], { pass: { right: 4 } }), sound)).toBeNull();
    expect(checkFault(check("q", ["a"], { pass: { percent: 100 } }), sound)).toBeNull();
  });

  it("is that it wants more right answers than it has questions", () => {
    const fault = { code: "impossible-pass", right: 5, items: 4 };
    expect(checkFault(impossible, sound)).toEqual(fault);
  });

  it("is that there are too few ideas, even where there are questions enough", () => {
    const questions = lessonEvidence().questions.map((one) => ({ ...one, family: one.objective }));
    const alike = evidence({ a: lessonEvidence({}, { questions }) });
    expect(checkFault(check("q", ["a"]), alike)).toMatchObject({
      code: "undrawable-check",
      short: { reason: "items", wanted: 4, available: 2 },
    });
  });
});

describe("the objectives that a check may ask about", () => {
  const step = check("q", ["a", "b"]);

  it("are those for which its lessons have questions", () => {
    const questions = lessonEvidence().questions.filter(({ objective }) => objective === "o2");
    const known = evidence({ a: lessonEvidence({}, { questions }), b: lessonEvidence() });
    expect(askedObjectives(step, known)).toEqual(["a/o2", "b/o1", "b/o2"]);
  });

  it("are all where its questions are not known", () => {
    const known = evidence({ a: lessonEvidence({ check: 0 }), b: null });
    expect(askedObjectives(step, known)).toEqual(step.objectives);
  });
});
