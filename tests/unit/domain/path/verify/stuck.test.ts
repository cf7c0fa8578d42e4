import { describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEvidence } from "~/domain/path/verify/evidence";
import { verifyPath } from "~/domain/path/verify/verify";
import {
  check,
  conversation,
  diagnostic,
  evidence,
  gate,
  lesson,
  lessonEvidence,
  module,
  path,
  remedial,
  testOut,
  tool,
} from "./sample-path";
import { Walker } from "./walker";

const sound = evidence({ a: lessonEvidence(), b: lessonEvidence() });

/** The only finding, after its counterexample was replayed: stuck, and not before its last event. */
function onlyStuck(broken: ResolvedPath, known: PathEvidence = sound) {
  const findings = verifyPath(broken, known).filter(({ outcome }) => outcome === "stuck");
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (!finding) throw new Error("no finding");
  expect(finding.severity).toBe("error");
  expect(new Walker(broken, known).replay(finding.route).finish()).toBe(false);
  return finding;
}

describe("a step that not everybody gets out of", () => {
  it("is a check whose attempts end without a loop or a talk", () => {
    const broken = path([module("m", [lesson("a"), check("q", ["a"], { attempts: 3 })])]);
    const finding = onlyStuck(broken);
    expect(finding).toMatchObject({ code: "last-attempt", module: "m", step: "q" });
    expect(finding.story).toEqual({
      sr: "Ko proveru „q“ ne položi ni iz trećeg pokušaja, ne može dalje: nema više pokušaja, a ni dopunskog vežbanja.",
      en: "Someone who misses the check “q” three times can never go on from here: no attempt is left, and there is no extra practice.",
    });
    expect(finding.route.map(({ type }) => type)).toEqual([
      "lesson.completed",
      "quiz.graded",
      "quiz.graded",
      "quiz.graded",
    ]);
    expect(new Walker(broken, sound).replay(finding.route.slice(0, -1)).finish()).toBe(true);
  });

  it("is a loop whose parallel items cannot be drawn", () => {
    const known = evidence({
      a: lessonEvidence({}, { questions: lessonEvidence().questions.filter(isNotSpare) }),
    });
    const broken = path([module("m", [check("q", ["a"], { remedial, attempts: 1 })])]);
    const finding = onlyStuck(broken, known);
    expect(finding).toMatchObject({ code: "undrawable-remedy", step: "q" });
    expect(finding.story.sr).toContain("„objective o2“");
    expect(finding.story.sr).toContain("(treba 4, ima 3)");
    expect(finding.route.map(({ type }) => type)).toEqual([
      "quiz.graded",
      "talk.held",
      "remedial.read",
      "remedial.read",
    ]);
  });

  it("is told with the module's test-out denied, when that would help", () => {
    const steps = [lesson("a"), check("q", ["a"], { attempts: 2 })];
    const broken = path([module("m", steps, { testOut })], { diagnostic });
    const finding = onlyStuck(broken);
    expect(finding.code).toBe("last-attempt");
    expect(finding.route[0]).toMatchObject({
      type: "diagnostic.graded",
      payload: { modules: { m: { variant: "standard", testOut: false } } },
    });
    expect(finding.story.sr).toMatch(/ne nudi svima\.$/);
  });
});

const isNotSpare = ({ id }: { readonly id: string }) => id !== "remedial-o2-3";

describe("a step that nobody gets through", () => {
  const behind = [tool("t")];
  it.each([
    ["impossible-pass", check("q", ["a"], { pass: { right: 5 } })],
    ["undrawable-check", check("q", ["a"], { draw: [{ lessons: ["a"], items: 9 }], items: 9 })],
    ["no-ending", conversation("q", { endings: [] })],
    ["no-ending", conversation("q", { endings: ["gone"] })],
    ["unknown-roleplay", conversation("q", { roleplay: "nowhere" })],
    ["unknown-lesson", { ...lesson("q") }],
  ] as const)("%s", (code, step) => {
    const broken = path([
      module("m", [lesson("a"), step, ...behind]),
      module("n", [lesson("b")], { after: ["m"] }),
      module("o", [gate("fa")], { after: ["n"] }),
    ]);
    const finding = onlyStuck(broken);
    expect(finding).toMatchObject({ code, step: "q", unreachable: ["t", "b", "fa"] });
    expect(finding.story.sr).toMatch(/\(broj koraka: 3\) ne stiže niko\.$/);
    expect(finding.route.map(({ type }) => type)).toEqual(["lesson.completed"]);
  });

  it("is a tool that does not exist", () => {
    const broken = path([module("m", [tool("t")])]);
    expect(onlyStuck(broken, { ...sound, tools: new Set() })).toMatchObject({
      code: "unknown-tool",
      unreachable: [],
    });
  });

  it("hides what stands behind it, which is still told", () => {
    const hidden = check("r", ["b"], { attempts: 1 });
    const broken = path([module("m", [lesson("nowhere"), hidden])]);
    const findings = verifyPath(broken, sound);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "last-attempt", step: "r", outcome: "hidden", route: [] }),
    );
  });
});

describe("a module or path that opens for nobody", () => {
  it("waits for modules that wait for it", () => {
    const broken = path([
      module("m", [lesson("a")]),
      module("n", [lesson("b")], { after: ["o"] }),
      module("o", [tool("t")], { after: ["n", "m"] }),
      module("p", [tool("u")], { after: ["o"] }),
    ]);
    const finding = onlyStuck(broken);
    expect(finding).toMatchObject({ code: "module-circle", module: "n", unreachable: ["u"] });
    expect(finding.story.sr).toMatch(/^Moduli „N“ i „O“ ne otvaraju se nikome/);
  });

  it("waits for a module that does not exist", () => {
    const broken = path([module("m", [lesson("a")], { after: ["gone"] })]);
    expect(onlyStuck(broken)).toMatchObject({ code: "unknown-module", module: "m" });
  });

  const other = (requires: readonly string[]) => ({
    title: { sr: "Drugi", en: "Second" },
    requires: requires.map((one) => ({ path: one })),
    steps: ["s"],
  });
  const requiring = path([module("m", [lesson("a"), check("q", ["a"])])], {
    requires: [{ path: "second" }],
  });
  it.each([
    ["path-circle", new Map([["second", other(["path"])]])],
    [
      "path-circle",
      new Map([
        ["second", other(["third"])],
        ["third", other(["second"])],
      ]),
    ],
    [
      "path-circle",
      new Map([
        ["second", other(["third"])],
        ["third", other(["path"])],
      ]),
    ],
    ["unknown-path", new Map()],
  ])("requires a path that nobody can finish first: %s", (code, paths) => {
    const finding = onlyStuck(requiring, { ...sound, paths });
    expect(finding).toMatchObject({ code, module: null, route: [] });
  });

  it("requires a path that can be finished, or of which nothing is known", () => {
    for (const paths of [null, new Map([["second", null]]), new Map([["second", other([])]])])
      expect(verifyPath(requiring, { ...sound, paths })).toEqual([]);
  });
});
