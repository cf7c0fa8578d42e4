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
  testOut,
  tool,
} from "./sample-path";

const sound = evidence({ a: lessonEvidence(), b: lessonEvidence() });
const never = check("q", ["a"], { pass: { right: 9 } });
const once = check("q", ["a"], { attempts: 1 });

/** What is told of the check `q`. */
function ofCheck(broken: ResolvedPath, known: PathEvidence = sound) {
  const [finding, ...others] = verifyPath(broken, known).filter(({ step }) => step === "q");
  if (!finding) throw new Error("no finding");
  expect(others).toEqual([]);
  return finding;
}

describe("what nobody reaches because of a step", () => {
  const steps = [lesson("a"), never, lesson("b"), check("r", ["b"]), tool("t")];
  const behind = module("n", [tool("u")], { after: ["m"] });

  it("is the rest of its module and all that waits for it", () => {
    const finding = ofCheck(path([module("m", steps), behind]));
    expect(finding).toMatchObject({ outcome: "stuck", unreachable: ["b", "r", "t", "u"] });
  });

  it("is only what a test-out stands for, where everybody may show that they know the module", () => {
    const finding = ofCheck(path([module("m", steps, { testOut }), behind]));
    expect(finding).toMatchObject({ outcome: "met", unreachable: ["b", "r"] });
    expect(finding.story.sr).toMatch(/\(broj koraka: 2\) ne stiže niko\.$/);
  });

  it("is all the rest behind a step that no test-out stands for", () => {
    const silent = conversation("talk", { endings: [] });
    const broken = path([module("m", [lesson("a"), silent, lesson("b"), tool("t")], { testOut })]);
    const found = verifyPath(broken, sound).find(({ step }) => step === "talk");
    expect(found).toMatchObject({ unreachable: ["b", "t"] });
  });

  it("is nothing where it is only some who do not get on", () => {
    const finding = ofCheck(path([module("m", [once, tool("t")]), behind]));
    expect(finding).toMatchObject({ code: "last-attempt", outcome: "stuck", unreachable: [] });
  });

  it("is not told where nobody comes to the step in the first place", () => {
    const finding = ofCheck(path([module("m", [lesson("nowhere"), never, tool("t")]), behind]));
    expect(finding).toMatchObject({ code: "impossible-pass", outcome: "hidden", unreachable: [] });
    expect(finding.story.sr).not.toContain("ne stiže niko");
  });
});

describe("how bad it is not to get on from a step", () => {
  const told = (broken: ResolvedPath) => {
    const { severity, outcome } = ofCheck(broken);
    return [severity, outcome];
  };

  it("is a warning only where everybody may show that they know the module instead", () => {
    const steps = [lesson("a"), once];
    expect(told(path([module("m", steps, { testOut })]))).toEqual(["warning", "met"]);
    expect(told(path([module("m", steps, { testOut })], { diagnostic }))).toEqual([
      "error",
      "stuck",
    ]);
    expect(told(path([module("m", steps)]))).toEqual(["error", "stuck"]);
  });

  it("is an error where the test-out keeps the step", () => {
    const kept = { testOut: { ...testOut, keep: ["q"] } };
    expect(told(path([module("m", [lesson("a"), once], kept)]))).toEqual(["error", "stuck"]);
  });
});

describe("why nobody gets through a step", () => {
  it("is that a check has too few different ideas: it never asks one twice", () => {
    const questions = lessonEvidence().questions.map((one) => ({
      ...one,
      family: one.family.replace(/-\d$/, ""),
    }));
    const known = evidence({ a: lessonEvidence({}, { questions }) });
    const finding = ofCheck(path([module("m", [lesson("a"), check("q", ["a"])])]), known);
    expect(finding.code).toBe("undrawable-check");
    expect(finding.story.sr).toContain("nema dovoljno različitih pitanja (treba 4, ima 2)");
  });

  it("is that a check has more ideas that must come than places", () => {
    const questions = lessonEvidence().questions.map((one) => ({
      ...one,
      critical: one.use.includes("check"),
    }));
    const known = evidence({ a: lessonEvidence({}, { questions }) });
    const finding = ofCheck(path([module("m", [lesson("a"), check("q", ["a"])])]), known);
    expect(finding.code).toBe("undrawable-check");
    expect(finding.story.sr).toContain("ima više (8) nego mesta u proveri (4)");
  });

  it("is that no ending of a conversation counts, also where none could be read", () => {
    const talk = path([module("m", [conversation("q", { endings: [] })])]);
    expect(ofCheck(talk, { ...sound, roleplays: null }).code).toBe("no-ending");
    const unread = { ...sound, roleplays: new Map([["late", null]]) };
    expect(ofCheck(talk, unread).code).toBe("no-ending");
  });
});
