import { describe, expect, it } from "vitest";
import type { Band, ModuleDefinition, PathDefinition } from "~/domain/path/definition";
import { ruleProblems } from "~/domain/path/rule-problems";

const title = { sr: "Put", en: "Path" };
const lesson = (id: string) => ({ id, lesson: "first", minutes: 10 });
const check = (id: string) => ({
  id,
  quiz: { draw: [{ lessons: ["first"], items: 5 }], pass: { right: 4 }, coolDownHours: 0 },
});
const work = (id: string) => ({
  id,
  title,
  minutes: 60,
  assignment: { brief: title, pass: 8, noZero: true, remindDays: [], provisionalDays: 10 },
});
const module = (
  id: string,
  steps: ModuleDefinition["steps"],
  more: Partial<ModuleDefinition> = {},
): ModuleDefinition => ({ id, title, after: [], steps, ...more });

const path = (more: Partial<PathDefinition> = {}): PathDefinition => ({
  slug: "path",
  title,
  modules: [module("m", [lesson("a"), check("q")])],
  ...more,
});
const places = (one: PathDefinition) => ruleProblems(one).map((problem) => problem.path);

it("a path without a contradiction has no problem", () => {
  expect(ruleProblems(path())).toEqual([]);
});

describe("field work in a module", () => {
  it("is the last step, and alone", () => {
    expect(places(path({ modules: [module("m", [lesson("a"), work("w")])] }))).toEqual([]);
    expect(places(path({ modules: [module("m", [work("w")])] }))).toEqual([]);
  });

  it("is refused at its own id where a step follows it", () => {
    const modules = [
      module("m", [lesson("a")]),
      module("n", [lesson("b"), work("v"), work("w")]),
      module("o", [work("x"), lesson("c"), lesson("d")]),
    ];
    expect(places(path({ modules }))).toEqual([
      ["modules", 1, "steps", 1, "id"],
      ["modules", 2, "steps", 0, "id"],
    ]);
  });
});

describe("showing that one knows a module", () => {
  const tested = (right: number, items: number, keep: readonly string[]) =>
    path({
      modules: [
        module("m", [lesson("z")]),
        module("n", [lesson("a"), lesson("b")], { testOut: { items, right, everyDays: 30, keep } }),
      ],
    });

  it("may ask for every answer to be right, and keep any step of the module", () => {
    expect(places(tested(12, 12, ["a", "b"]))).toEqual([]);
  });

  it("cannot ask for more right answers than it has questions", () => {
    expect(places(tested(13, 12, []))).toEqual([["modules", 1, "testOut", "right"]]);
  });

  it("cannot keep a step of another module, or one that is not there", () => {
    expect(places(tested(11, 12, ["a", "z", "b", "x"]))).toEqual([
      ["modules", 1, "testOut", "keep", 1],
      ["modules", 1, "testOut", "keep", 3],
    ]);
    const [problem] = ruleProblems(tested(11, 12, ["z"]));
    expect(problem?.message.en).toContain("“z”");
  });

  it("hides no misplaced field work", () => {
    const modules = [
      module("n", [work("w"), lesson("a")], {
        testOut: { items: 2, right: 3, everyDays: 30, keep: ["x"] },
      }),
    ];
    expect(places(path({ modules }))).toEqual([
      ["modules", 0, "steps", 0, "id"],
      ["modules", 0, "testOut", "keep", 0],
      ["modules", 0, "testOut", "right"],
    ]);
  });
});

describe("bands of a diagnostic", () => {
  const bands = (...below: readonly (number | null)[]) => {
    const band = (limit: number | null): Band => ({
      variant: "standard",
      ...(limit !== null && { below: limit }),
    });
    return places(path({ diagnostic: { itemsPerModule: 5, bands: below.map(band) } }));
  };
  const at = (index: number) => ["diagnostic", "bands", index];

  it.each<[string, (number | null)[], (string | number)[][]]>([
    ["one for everybody", [null], []],
    ["rising limits and none at the top", [40, 80, null], []],
    ["a limit at the top", [40, 80], [at(1)]],
    ["no limit below the top", [null, 80, null], [at(0)]],
    ["the same limit twice", [40, 40, null], [at(1)]],
    ["a falling limit", [80, 40, null], [at(1)]],
    ["a limit that nobody is below", [0, null], [at(0)]],
  ])("%s", (_, limits, problems) => {
    expect(bands(...limits)).toEqual(problems);
  });
});

describe("a certificate", () => {
  const renewedBy = (renew: string) =>
    places(
      path({
        modules: [module("m", [lesson("a"), check("q")]), module("n", [lesson("b")])],
        certificate: { validMonths: 24, renew },
      }),
    );

  it("is renewed by a check anywhere on the path and by nothing else", () => {
    expect(renewedBy("q")).toEqual([]);
    expect(renewedBy("x")).toEqual([["certificate", "renew"]]);
    expect(renewedBy("a")).toEqual([["certificate", "renew"]]);
  });
});

describe("other paths that are required", () => {
  it("are required once each", () => {
    const requires = [{ path: "one" }, { path: "two" }, { path: "one", step: "s" }];
    expect(places(path({ requires }))).toEqual([["requires", 2, "path"]]);
    const [problem] = ruleProblems(path({ requires }));
    expect(problem?.message.en).toContain("“one”");
  });

  it("are never the path itself", () => {
    const itself = path({ requires: [{ path: "one" }, { path: "path" }] });
    expect(places(itself)).toEqual([["requires", 1, "path"]]);
    expect(places(path({ requires: [{ path: "one" }, { path: "two" }] }))).toEqual([]);
  });
});
