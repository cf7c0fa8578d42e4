import { describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import type { LessonEvidence, PathEvidence } from "~/domain/path/verify/evidence";
import { verifyPath } from "~/domain/path/verify/verify";
import {
  check,
  diagnostic,
  evidence,
  lesson,
  lessonEvidence,
  module,
  path,
  testOut,
} from "./sample-path";
import { Walker } from "./walker";

const certificate = { validMonths: 24, renew: "q" };
const sound = evidence({ a: lessonEvidence(), b: lessonEvidence() });

/** A lesson without questions of one use for its second objective. */
const without = (use: "check" | "testOut"): LessonEvidence =>
  lessonEvidence(
    {},
    { questions: lessonEvidence().questions.filter((one) => !one.id.startsWith(`${use}-o2`)) },
  );

/** The only finding, after its way was walked to the end without the objective being asked. */
function onlyEscape(broken: ResolvedPath, known: PathEvidence, objective: string) {
  const [finding, ...others] = verifyPath(broken, known);
  if (!finding) throw new Error("no finding");
  expect(others).toEqual([]);
  expect(finding.outcome).toBe("unassessed");
  const walker = new Walker(broken, known).replay(finding.route);
  expect(walker.status.complete).toBe(true);
  const asked = finding.route.flatMap((event) =>
    event.type === "quiz.graded" ? event.payload.objectives.map(({ id }) => id) : [],
  );
  expect(asked).not.toContain(objective);
  return finding;
}

describe("a way to the certificate on which an objective is never asked", () => {
  it("leads through a check that has no question for it", () => {
    const broken = path([module("m", [lesson("a"), check("q", ["a"])])], { certificate });
    const known = evidence({ a: without("check") });
    expect(onlyEscape(broken, known, "a/o2")).toMatchObject({
      code: "never-assessed",
      severity: "error",
      step: "a",
      story: {
        sr: "Do kraja puta stiže se bez ijednog pitanja o cilju „objective o2“ lekcije „a“: nijedna provera to ne meri.",
      },
    });
  });

  it("leads past a lesson that no check asks about", () => {
    const steps = [lesson("a"), lesson("b"), check("q", ["a"])];
    const finding = onlyEscape(path([module("m", steps)], { certificate }), sound, "b/o1");
    expect(finding).toMatchObject({ code: "never-assessed", step: "b" });
    expect(finding.story.en).toContain("“objective o1” and “objective o2” (lesson “b”)");
  });

  it("leads through a check with fewer places than objectives", () => {
    const small = check("q", ["a", "b"], { draw: [{ lessons: ["a", "b"], items: 3 }], items: 3 });
    const broken = path([module("m", [lesson("a"), lesson("b"), small])], { certificate });
    const findings = verifyPath(broken, sound);
    expect(findings.map(({ code, step }) => [code, step])).toEqual([
      ["sometimes-assessed", "a"],
      ["sometimes-assessed", "b"],
    ]);
    for (const finding of findings) {
      expect(new Walker(broken, sound).replay(finding.route).status.complete).toBe(true);
      const [form] = finding.route.filter((event) => event.type === "quiz.graded");
      expect(form?.payload.objectives.length).toBeLessThan(4);
      expect(form?.payload.objectives.reduce((sum, { of }) => sum + of, 0)).toBe(3);
    }
  });

  it("leads through a test-out that has no question for it, offered by a diagnostic", () => {
    const steps = [lesson("a"), check("q", ["a"])];
    const broken = path([module("m", steps, { testOut })], { certificate, diagnostic });
    const finding = onlyEscape(broken, evidence({ a: without("testOut") }), "a/o2");
    expect(finding).toMatchObject({ code: "skipped-unassessed", module: "m", step: null });
    expect(finding.route.map(({ type }) => type)).toEqual(["diagnostic.graded", "testout.graded"]);
    expect(finding.story.sr).toMatch(/^Ko pokaže da već zna modul „M“, do kraja puta stiže bez/);
  });

  it("is a warning where the path leads to no certificate", () => {
    const bare = path([module("m", [lesson("a")])]);
    expect(verifyPath(bare, sound)).toMatchObject([{ severity: "warning" }]);
  });
});

describe("no finding about what is asked", () => {
  const asked = [lesson("a"), check("q", ["a"])];
  const small = check("r", ["a", "b"], { draw: [{ lessons: ["a", "b"], items: 3 }], items: 3 });
  it.each<[string, ResolvedPath]>([
    ["each objective in a check of its lesson", path([module("m", asked)], { certificate })],
    [
      "a later check over more lessons than it has places",
      path([module("m", [...asked, lesson("b"), check("s", ["b"]), small])], { certificate }),
    ],
    [
      "a test-out that asks about all of them",
      path([module("m", asked, { testOut })], { certificate, diagnostic }),
    ],
    [
      "a check that the test-out keeps",
      path([module("m", asked, { testOut: { ...testOut, items: 1, right: 1, keep: ["q"] } })], {
        certificate,
        diagnostic,
      }),
    ],
    [
      "a later module that asks again",
      path(
        [
          module("m", asked, { testOut: { ...testOut, items: 1, right: 1 } }),
          module("n", [lesson("b"), check("r", ["b"]), check("s", ["a"])], { after: ["m"] }),
        ],
        { certificate, diagnostic },
      ),
    ],
  ])("%s", (_, good) => {
    expect(verifyPath(good, sound)).toEqual([]);
  });

  it("a check or a lesson that could not be read", () => {
    const steps = [lesson("a"), lesson("b"), check("q", ["a", "b"])];
    const unknown = path([module("m", steps)], { certificate });
    expect(verifyPath(unknown, evidence({ a: lessonEvidence(), b: null }))).toEqual([]);
  });
});
