import { describe, expect, it } from "vitest";
import type { Module, Step } from "~/domain/path/definition";
import { surveyPath, type Survey } from "~/domain/path/verify/survey";
import {
  check,
  conversation,
  diagnostic,
  evidence,
  lesson,
  lessonEvidence,
  module,
  path,
  testOut,
  tool,
} from "./sample-path";
import { sound, surveyed } from "./surveyed";

const learn = [lesson("a"), check("q", ["a"])];
const nowhere = lesson("nowhere");

const opening = ({ modules }: Survey) =>
  [...modules.values()].filter(({ opens }) => opens).map(({ module: { id } }) => id);

describe("the order in which modules open", () => {
  it("is that of their prerequisites, whatever the author's order", () => {
    const survey = surveyed(
      path([
        module("last", [tool("t")], { after: ["left", "right"] }),
        module("left", [lesson("b")], { after: ["first", "first"] }),
        module("first", learn),
        module("right", [lesson("c")], { after: ["first"] }),
      ]),
    );
    expect(opening(survey)).toEqual(["first", "left", "right", "last"]);
  });

  it("lets a module wait until each of several prerequisites can be finished", () => {
    const survey = surveyed(
      path([
        module("m", learn),
        module("dead", [nowhere]),
        module("both", [lesson("b")], { after: ["m", "dead"] }),
        module("one", [lesson("c")], { after: ["m"] }),
      ]),
    );
    expect(opening(survey)).toEqual(["m", "dead", "one"]);
    expect([...survey.modules.keys()].at(-1)).toBe("both");
  });

  it("leaves out those that wait for each other or for what does not exist", () => {
    const survey = surveyed(
      path([
        module("m", [lesson("a")], { after: ["n"] }),
        module("n", [lesson("b")], { after: ["m"] }),
        module("o", [lesson("c")], { after: ["gone"] }),
        module("p", [tool("t")]),
      ]),
    );
    expect(opening(survey)).toEqual(["p"]);
    expect([...survey.modules.keys()]).toEqual(["p", "m", "n", "o"]);
  });

  it("is empty when other paths do not let this one begin", () => {
    expect(opening(surveyPath(path([module("m", learn)]), sound, false))).toEqual([]);
  });
});

describe("what a survey says of a module", () => {
  const survey = (steps: readonly Step[], more: Partial<Module> = {}) =>
    surveyed(path([module("m", steps, more)])).modules.get("m");

  it("leaves out steps that nobody needs", () => {
    const optional = conversation("talk", { optional: true, endings: [] });
    const one = survey([...learn, optional]);
    expect(one?.steps.map(({ step }) => step.id)).toEqual(["a", "q"]);
    expect(one).toMatchObject({ finishes: true, plain: true });
  });

  it("finishes plainly when every step can be passed", () => {
    expect(survey(learn)).toMatchObject({ offer: "never", finishes: true, plain: true });
    expect(survey([...learn, nowhere])).toMatchObject({ finishes: false, plain: false });
  });

  it("finishes by a test-out when that stands for every step that nobody passes", () => {
    const never = check("r", ["a"], { pass: { right: 9 } });
    expect(survey([...learn, never], { testOut })).toMatchObject({ finishes: true, plain: false });
    const keep = { ...testOut, keep: ["r"] };
    expect(survey([...learn, never], { testOut: keep })).toMatchObject({ finishes: false });
    expect(survey([...learn, never])).toMatchObject({ finishes: false });
  });

  it("finishes by a test-out when the steps that it keeps can be passed", () => {
    const never = check("r", ["a"], { pass: { right: 9 } });
    expect(survey([...learn, never, tool("t")], { testOut })).toMatchObject({ finishes: true });
    const dead = conversation("talk", { endings: [] });
    expect(survey([...learn, never, dead], { testOut })).toMatchObject({ finishes: false });
  });

  it("is not finished by a test-out that nobody can be asked", () => {
    const never = check("r", ["a"], { pass: { right: 9 } });
    const known = evidence({ a: lessonEvidence({ testOut: 1 }) });
    const { modules } = surveyed(path([module("m", [...learn, never], { testOut })]), known);
    expect(modules.get("m")).toMatchObject({ offer: "never", finishes: false });
  });
});

describe("whether a look at what somebody knows can be had", () => {
  it("is so when the path has one and every module has questions for it", () => {
    const modules = [module("m", learn, { testOut }), module("n", [lesson("b")])];
    expect(surveyed(path(modules)).diagnosable).toBe(false);
    expect(surveyed(path(modules, { diagnostic })).diagnosable).toBe(true);
    const known = evidence({ a: lessonEvidence(), b: lessonEvidence({ diagnostic: 0 }) });
    expect(surveyed(path(modules, { diagnostic }), known).diagnosable).toBe(false);
  });
});
