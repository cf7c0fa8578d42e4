import { describe, expect, it } from "vitest";
import type { PathEventBody } from "~/domain/path/event";
import { routeThrough, routeTo } from "~/domain/path/verify/route";
import { check, diagnostic, evidence, gate, lesson, lessonEvidence } from "./sample-path";
import { module, path, testOut, tool } from "./sample-path";
import { sound, standing, surveyed, told } from "./surveyed";

const learn = [lesson("a"), check("q", ["a"])];
const kept = [...learn, tool("t"), gate("fa")];

/** The modules whose skipping the diagnostic on a way offers; null when nobody is asked. */
function offered(route: readonly PathEventBody[] | null): readonly string[] | null {
  const [asked, ...others] = (route ?? []).filter(({ type }) => type === "diagnostic.graded");
  expect(others).toEqual([]);
  if (asked?.type !== "diagnostic.graded") return null;
  const { modules } = asked.payload;
  return Object.keys(modules).filter((id) => modules[id]?.testOut);
}

describe("the way to a step", () => {
  it("does everything before it in its module, and nothing of it", () => {
    const survey = surveyed(path([module("m", kept)]));
    const route = routeTo(survey, { module: "m", steps: 2 });
    expect(told(route)).toEqual(["lesson.completed a", "quiz.graded q"]);
    expect(standing(survey, route)).toMatchObject({ q: "done", t: "open" });
  });

  it("goes through the whole module when no step is named", () => {
    const survey = surveyed(path([module("m", kept)]));
    expect(standing(survey, routeTo(survey, { module: "m" }))).toEqual({
      a: "done",
      q: "done",
      t: "done",
      fa: "done",
    });
  });

  it("goes once through every module that must be finished first, near and far, and no other", () => {
    const survey = surveyed(
      path([
        module("end", [tool("t")], { after: ["left", "right"] }),
        module("left", [lesson("b")], { after: ["first"] }),
        module("right", [lesson("c")], { after: ["first"] }),
        module("beside", [gate("fa")]),
        module("first", [lesson("a")]),
      ]),
    );
    const route = routeTo(survey, { module: "end", steps: 0 });
    expect(told(route)).toEqual(["lesson.completed a", "lesson.completed b", "lesson.completed c"]);
    expect(standing(survey, route)).toMatchObject({ t: "open", fa: "open" });
  });

  it("begins with each required path once, whatever is required of it", () => {
    const requires = [{ path: "first", step: "s" }, { path: "second" }, { path: "first" }];
    const survey = surveyed(path([module("m", [lesson("a")])], { requires }));
    expect(told(routeTo(survey, { module: "m" }))).toEqual([
      "prerequisite.met first",
      "prerequisite.met second",
      "lesson.completed a",
    ]);
  });

  it("is none where the module opens for nobody or does not exist", () => {
    const survey = surveyed(path([module("m", [lesson("a")], { after: ["m"] })]));
    expect(routeTo(survey, { module: "m", steps: 0 })).toBeNull();
    expect(routeTo(survey, { module: "nowhere", steps: 0 })).toBeNull();
  });

  it("is none behind a step that nobody gets through, skipped or not", () => {
    const steps = [...learn, tool("t"), gate("fa")];
    const known = { ...sound, tools: new Set<never>() };
    const survey = surveyed(path([module("m", steps, { testOut })]), known);
    expect(routeTo(survey, { module: "m", steps: 3 })).toBeNull();
    expect(told(routeTo(survey, { module: "m", steps: 2 }))).toEqual(["testout.graded m"]);
  });
});

describe("skipping on the way to a step", () => {
  it("shows that one knows the module where that saves events", () => {
    const survey = surveyed(path([module("m", kept, { testOut })]));
    const route = routeTo(survey, { module: "m", steps: 2 });
    expect(told(route)).toEqual(["testout.graded m"]);
    expect(standing(survey, route)).toMatchObject({ a: "done", q: "done", t: "open" });
  });

  it("skips earlier modules too", () => {
    const after = { after: ["m"] };
    const survey = surveyed(path([module("m", learn, { testOut }), module("n", kept, after)]));
    expect(told(routeTo(survey, { module: "n", steps: 1 }))).toEqual([
      "testout.graded m",
      "lesson.completed a",
    ]);
  });

  it("learns as everybody does where skipping saves nothing", () => {
    const one = surveyed(path([module("m", [lesson("a"), tool("t")], { testOut })]));
    expect(told(routeTo(one, { module: "m", steps: 1 }))).toEqual(["lesson.completed a"]);
    // What the test-out saves, the diagnostic that offers it costs.
    const asked = surveyed(path([module("m", kept, { testOut })], { diagnostic }));
    expect(told(routeTo(asked, { module: "m", steps: 2 }))).toEqual([
      "lesson.completed a",
      "quiz.graded q",
    ]);
  });

  it("does not skip where there are not enough questions for it", () => {
    const known = evidence({ a: lessonEvidence({ testOut: 1 }) });
    const survey = surveyed(path([module("m", kept, { testOut })]), known);
    expect(told(routeTo(survey, { module: "m", steps: 2 }))).toEqual([
      "lesson.completed a",
      "quiz.graded q",
    ]);
  });

  it("never leads to a step that the test-out itself stands for", () => {
    const steps = [...learn, lesson("b"), check("r", ["b"])];
    const survey = surveyed(path([module("m", steps, { testOut })]));
    const route = routeTo(survey, { module: "m", steps: 3 });
    expect(route).toHaveLength(3);
    expect(standing(survey, route)).toMatchObject({ b: "done", r: "open" });
  });

  it("is the only way past a check that nobody passes", () => {
    const never = [lesson("a"), check("q", ["a"], { pass: { right: 9 } }), tool("t")];
    const survey = surveyed(path([module("m", never, { testOut })], { diagnostic }));
    const route = routeTo(survey, { module: "m", steps: 2 });
    expect(told(route)).toEqual(["diagnostic.graded", "testout.graded m"]);
    expect(standing(survey, route)).toMatchObject({ q: "done", t: "open" });
  });

  it("asks first what somebody knows, and is offered what is skipped alone", () => {
    const more = [...learn, lesson("b"), check("r", ["b"])];
    const survey = surveyed(
      path(
        [
          module("one", [lesson("c")], { testOut }),
          module("m", more, { testOut, after: ["one"] }),
          module("n", kept, { after: ["m"] }),
        ],
        { diagnostic },
      ),
    );
    const route = routeTo(survey, { module: "n", steps: 0 });
    expect(told(route)).toEqual(["diagnostic.graded", "lesson.completed c", "testout.graded m"]);
    expect(offered(route)).toEqual(["m"]);
    const plain = surveyed(path([module("n", kept)], { diagnostic }));
    expect(offered(routeTo(plain, { module: "n" }))).toBeNull();
  });

  it("may be denied for the last module by the diagnostic, where there is one", () => {
    const modules = [module("m", kept, { testOut })];
    const survey = surveyed(path(modules, { diagnostic }));
    const route = routeTo(survey, { module: "m", steps: 2, denied: true });
    expect(told(route)).toEqual(["diagnostic.graded", "lesson.completed a", "quiz.graded q"]);
    expect(offered(route)).toEqual([]);
    const unasked = routeTo(surveyed(path(modules)), { module: "m", steps: 2, denied: true });
    expect(told(unasked)).toEqual(["lesson.completed a", "quiz.graded q"]);
  });
});

describe("the way to the end of the path", () => {
  const two = [module("m", learn, { testOut }), module("n", [lesson("b")], { testOut })];

  it("skips no module that somebody gets through otherwise, and asks nobody what they know", () => {
    const survey = surveyed(path(two, { diagnostic }));
    expect(told(routeThrough(survey, new Set()))).toEqual([
      "lesson.completed a",
      "quiz.graded q",
      "lesson.completed b",
    ]);
  });

  it("skips those that are to be skipped, even where it saves nothing", () => {
    const survey = surveyed(path(two, { diagnostic }));
    const route = routeThrough(survey, new Set(["n"]));
    expect(told(route)?.slice(1)).toEqual([
      "lesson.completed a",
      "quiz.graded q",
      "testout.graded n",
    ]);
    expect(offered(route)).toEqual(["n"]);
    expect(standing(survey, route)).toEqual({ a: "done", q: "done", b: "done" });
  });

  it("skips a module that nobody gets through otherwise", () => {
    const never = [lesson("a"), check("q", ["a"], { pass: { right: 9 } })];
    const survey = surveyed(path([module("m", never, { testOut })]));
    expect(told(routeThrough(survey, new Set()))).toEqual(["testout.graded m"]);
  });

  it("is none where one module opens for nobody, or cannot be finished", () => {
    const closed = module("n", [lesson("b")], { after: ["n"] });
    expect(routeThrough(surveyed(path([...two.slice(0, 1), closed])), new Set())).toBeNull();
    const dead = module("n", [lesson("nowhere")]);
    expect(routeThrough(surveyed(path([...two.slice(0, 1), dead])), new Set())).toBeNull();
  });
});
