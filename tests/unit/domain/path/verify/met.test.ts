import { describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEvidence } from "~/domain/path/verify/evidence";
import { verifyPath } from "~/domain/path/verify/verify";
import {
  check,
  conversation,
  diagnostic,
  evidence,
  lesson,
  lessonEvidence,
  module,
  path,
  remedial,
  testOut,
} from "./sample-path";
import { Walker } from "./walker";

const sound = evidence({ a: lessonEvidence() });
const steps = [lesson("a"), check("q", ["a"])];

/** The only finding, after its events were told: the learner stands there, and can go on. */
function onlyMet(broken: ResolvedPath, known: PathEvidence) {
  const [finding, ...others] = verifyPath(broken, known);
  if (!finding) throw new Error("no finding");
  expect(others).toEqual([]);
  expect(finding.outcome).toBe("met");
  const walker = new Walker(broken, known).replay(finding.route);
  const here = walker.status.modules.flatMap((one) => one.steps);
  if (finding.step !== null)
    expect(here.find((one) => one.step.id === finding.step)?.state).not.toBe("locked");
  expect(walker.finish()).toBe(true);
  return finding;
}

describe("what a learner meets and can go on from", () => {
  it("a lesson in one language only", () => {
    const known = evidence({ a: lessonEvidence({}, { languages: ["sr"] }) });
    expect(onlyMet(path([module("m", steps)]), known)).toMatchObject({
      code: "missing-language",
      severity: "error",
      step: "a",
      story: {
        sr: "Ko uči na engleskom, ne može da pročita lekciju „a“: postoji samo na srpskom.",
        en: "Someone who learns in English cannot read the lesson “a”: it is there in Serbian only.",
      },
    });
  });

  it("a conversation in one language only", () => {
    const roleplays = new Map([["late", { languages: ["en" as const], endings: ["e1"] }]]);
    const talks = path([module("m", [...steps, conversation("talk")])]);
    const finding = onlyMet(talks, { ...sound, roleplays });
    expect(finding).toMatchObject({ code: "missing-language", step: "talk" });
  });

  it("a check that takes questions from a lesson that does not exist", () => {
    const draw = [{ lessons: ["a", "gone"], items: 4 }];
    const broken = path([module("m", [lesson("a"), check("q", ["a"], { draw })])]);
    expect(onlyMet(broken, sound)).toMatchObject({ code: "unknown-lesson", step: "q" });
  });

  it("a remedial loop without a part written for an objective", () => {
    const parts = lessonEvidence().remedial ?? [];
    const lacking = (count: number) =>
      evidence({ a: lessonEvidence({}, { remedial: parts.slice(count) }) });
    const broken = path([module("m", [lesson("a"), check("q", ["a"], { remedial })])]);
    const finding = onlyMet(broken, lacking(1));
    expect(finding).toMatchObject({ code: "missing-remedy", step: "q" });
    expect(finding.story.sr).toBe(
      "Ko u proveri „q“ ne pokaže cilj „objective o1“, pre novog pokušaja čita isto što i prvi put: lekcija za to nema urađen primer.",
    );
    expect(new Walker(broken, sound).replay(finding.route).status.here?.state).toBe("remedial");
    expect(onlyMet(broken, lacking(2)).story.sr).toContain("ni urađen primer ni primer");
    const unread = evidence({ a: lessonEvidence({}, { remedial: null }) });
    expect(verifyPath(broken, unread)).toEqual([]);
  });

  it("a critical family with too few fresh questions for three attempts", () => {
    const questions = lessonEvidence().questions.map((one) =>
      /^check-o1-[01]$/.test(one.id) ? { ...one, critical: true, family: "idea" } : one,
    );
    const known = evidence({ a: lessonEvidence({}, { questions }) });
    const finding = onlyMet(path([module("m", steps)]), known);
    expect(finding).toMatchObject({ code: "stale-family", severity: "error", step: "q" });
    expect(finding.story.sr).toContain(
      "„idea“, na koja se mora tačno odgovoriti, treba 3, a ima 2",
    );
    const once = path([module("m", [lesson("a"), check("q", ["a"], { remedial, attempts: 2 })])]);
    expect(verifyPath(once, known)).toEqual([]);
  });

  it("a diagnostic without enough questions for a module", () => {
    const known = evidence({ a: lessonEvidence({ diagnostic: 0 }) });
    expect(onlyMet(path([module("m", steps)], { diagnostic }), known)).toMatchObject({
      code: "undrawable-diagnostic",
      module: null,
      story: {
        sr: "Procenu znanja pre puta niko ne može da počne: za modul „M“ nema dovoljno pitanja (treba 2, ima 0).",
      },
    });
  });

  it("a diagnostic whose modules share a lesson and take its questions from one another", () => {
    const shared = path(
      [module("m", steps), module("n", [{ ...lesson("l"), kind: "lesson", lesson: "a" }])],
      {
        diagnostic,
      },
    );
    const known = (count: number) => evidence({ a: lessonEvidence({ diagnostic: count }) });
    expect(onlyMet(shared, known(1)).code).toBe("undrawable-diagnostic");
    expect(verifyPath(shared, known(2))).toEqual([]);
  });

  it("a test-out without enough questions", () => {
    const known = evidence({ a: lessonEvidence({ testOut: 1 }) });
    const broken = path([module("m", steps, { testOut })]);
    expect(onlyMet(broken, known)).toMatchObject({ code: "undrawable-test-out", module: "m" });
  });

  it("a test-out without a critical family that the skipped check asks about: a warning", () => {
    const questions = lessonEvidence().questions.map((one) =>
      /^check-o1-[012]$/.test(one.id) ? { ...one, critical: true, family: "idea" } : one,
    );
    const known = evidence({ a: lessonEvidence({}, { questions }) });
    const broken = path([module("m", steps, { testOut })]);
    expect(onlyMet(broken, known)).toMatchObject({ code: "uncovered-family", severity: "warning" });
  });

  it("attempts that end, when everybody may show that they know the module: a warning", () => {
    const last = [lesson("a"), check("q", ["a"], { attempts: 1 })];
    const finding = onlyMet(path([module("m", last, { testOut })]), sound);
    expect(finding).toMatchObject({ code: "last-attempt", severity: "warning" });
    expect(finding.story.sr).toMatch(/iz jedinog pokušaja, može dalje samo ako pokaže/);
  });

  it("a check that nobody passes, when everybody may show that they know the module", () => {
    const never = [lesson("a"), check("q", ["a"], { pass: { right: 9 } })];
    const finding = onlyMet(path([module("m", never, { testOut })]), sound);
    expect(finding).toMatchObject({ code: "impossible-pass", severity: "error" });
  });

  it("less time than the shortest way takes", () => {
    const plain = path([module("m", steps)]);
    expect(verifyPath(plain, sound, { dueMinutes: 14 })).toEqual([]);
    expect(verifyPath(plain, sound, { dueMinutes: 13 })).toMatchObject([{ code: "too-long" }]);
  });
});
