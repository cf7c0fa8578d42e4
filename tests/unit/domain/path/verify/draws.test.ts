import { describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import { drawFindings } from "~/domain/path/verify/draws";
import type { LessonEvidence, PathEvidence } from "~/domain/path/verify/evidence";
import { verifyPath } from "~/domain/path/verify/verify";
import { check, diagnostic, evidence, gate, lesson, lessonEvidence } from "./sample-path";
import { module, path, testOut } from "./sample-path";
import { sound, surveyed } from "./surveyed";

const found = (one: ResolvedPath, known: PathEvidence = sound) =>
  drawFindings(surveyed(one, known));

/** A lesson some of whose questions, by the beginning of their ids, are critical and of one idea. */
const withIdeas = (ideas: Readonly<Record<string, string>>): LessonEvidence => ({
  ...lessonEvidence(),
  questions: lessonEvidence().questions.map((one) => {
    const idea = Object.entries(ideas).find(([prefix]) => one.id.startsWith(prefix));
    return idea ? { ...one, critical: true, family: idea[1] } : one;
  }),
});

const learn = [lesson("a"), check("q", ["a"])];
const skipped = path([module("m", learn, { testOut })]);

describe("questions for skipping a module", () => {
  it("are too few where even ideas that come twice do not make enough", () => {
    const few = evidence({ a: lessonEvidence({ testOut: 1 }) });
    const [finding, ...others] = found(skipped, few);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      ...{ code: "undrawable-test-out", severity: "error", module: "m", step: null },
      ...{ outcome: "met", route: [], unreachable: [] },
    });
    expect(finding?.story.en).toContain("(4 needed, 2 there)");
  });

  it("lack ideas that must be right in the checks for which they stand", () => {
    const ideas = { "check-o1": "price", "testOut-o1": "price", "check-o2": "margin" };
    const [finding, ...others] = found(skipped, evidence({ a: withIdeas(ideas) }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "uncovered-family", severity: "warning", step: null });
    expect(finding?.story.en).toContain("(“margin”)");
  });

  it("name an idea once, however many checks ask about it", () => {
    const twice = path([module("m", [...learn, check("r", ["a"])], { testOut })]);
    const [finding] = found(twice, evidence({ a: withIdeas({ "check-o2": "margin" }) }));
    expect(finding?.story.en).toContain("(“margin”)");
  });

  it("need not have what a check asks that is not skipped, or about other modules' lessons", () => {
    const known = evidence({ a: withIdeas({ "check-o2": "margin" }), b: lessonEvidence() });
    const keep = { ...testOut, keep: ["q"] };
    expect(found(path([module("m", learn, { testOut: keep })]), known)).toEqual([]);
    expect(found(path([module("m", learn)]), known)).toEqual([]);
    const elsewhere = module("m", [lesson("b"), check("q", ["a"])], { testOut });
    expect(found(path([elsewhere]), known)).toEqual([]);
  });

  it("are not judged where a lesson of the module or of the check could not be read", () => {
    const critical = withIdeas({ "check-o2": "margin" });
    const two = path([module("m", [...learn, lesson("b")], { testOut })]);
    expect(found(two, evidence({ a: critical, b: null }))).toEqual([]);
    const wide = path([module("m", [lesson("a"), check("q", ["a", "c"])], { testOut })]);
    expect(found(wide, evidence({ a: critical, c: null }))).toEqual([]);
  });
});

describe("questions of a check that must be right", () => {
  const plain = (attempts?: number) => {
    const rules = attempts === undefined ? {} : { attempts };
    return path([module("m", [lesson("a"), check("q", ["a"], rules), gate("fa")])]);
  };
  const two = evidence({ a: withIdeas({ "check-o1-0": "price", "check-o1-1": "price" }) });

  it("are fresh for as many attempts as there are, but three suffice", () => {
    expect(found(plain(1), two)).toEqual([]);
    expect(found(plain(2), two)).toEqual([]);
    for (const attempts of [3, 9, undefined])
      expect(found(plain(attempts), two)).toMatchObject([
        { code: "stale-family", severity: "error", step: "q", outcome: "met" },
      ]);
    expect(found(plain(), evidence({ a: withIdeas({ "check-o1": "price" }) }))).toEqual([]);
  });

  it("are not judged in a check that nobody begins, or of which nothing is known", () => {
    const long = check("q", ["a"], { draw: [{ lessons: ["a"], items: 9 }], items: 9 });
    expect(found(path([module("m", [lesson("a"), long])]), two)).toEqual([]);
    expect(found(plain(), evidence({ a: null }))).toEqual([]);
  });
});

describe("questions for the look at what somebody knows", () => {
  it("are too few for one module: met by everybody before the first step", () => {
    const known = evidence({ a: lessonEvidence({ diagnostic: 0 }), b: lessonEvidence() });
    const two = path([module("m", learn), module("n", [lesson("b")])], { diagnostic });
    expect(found(two, known)).toMatchObject([
      {
        ...{ code: "undrawable-diagnostic", severity: "error", module: null, step: null },
        ...{ outcome: "met", route: [], unreachable: [] },
      },
    ]);
    expect(found(two)).toEqual([]);
  });
});

/** Every question for skipping the module is critical. */
const musts = evidence({
  a: lessonEvidence(
    {},
    {
      questions: lessonEvidence().questions.map((one) => ({
        ...one,
        critical: one.use.includes("testOut"),
      })),
    },
  ),
});

describe("critical questions for skipping a module", () => {
  it("need no place where it has no test-out", () => {
    expect(verifyPath(path([module("m", learn)]), musts)).toEqual([]);
  });

  it("need a place each where it has one", () => {
    const [finding, ...others] = verifyPath(skipped, musts);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "undrawable-test-out", severity: "error", module: "m" });
    expect(finding?.story.sr).toContain("ima više (8) nego mesta (4)");
  });
});
