import { describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import { assessedFindings } from "~/domain/path/verify/assessed";
import type { LessonEvidence, PathEvidence } from "~/domain/path/verify/evidence";
import type { PathFinding } from "~/domain/path/verify/finding";
import type { QuestionUse } from "~/domain/quiz/question";
import { check, evidence, lesson, lessonEvidence, module, path, testOut } from "./sample-path";
import { sound, surveyed } from "./surveyed";
import { Walker } from "./walker";

const escapes = (one: ResolvedPath, known: PathEvidence = sound) =>
  assessedFindings(surveyed(one, known));

/** Objectives that are asked about on the way that a finding shows, form by form. */
const forms = ({ route }: PathFinding) =>
  route.flatMap((event) =>
    event.type === "quiz.graded"
      ? [[event.payload.step, event.payload.objectives.map(({ id }) => id)] as const]
      : [],
  );

/**
 * A lesson of whose questions for one use some serve both objectives with the same idea: of two
 * questions one is always about o2, though that cannot be told without drawing.
 */
function mixed(use: QuestionUse): LessonEvidence {
  const question = (id: string, objective: string, family: string) => ({
    ...{ id, objective, family },
    critical: false,
    use: [use],
  });
  const others = lessonEvidence().questions.filter((one) => !one.use.includes(use));
  const own = [question("1", "o1", "f"), question("2", "o2", "f"), question("3", "o2", "g")];
  return lessonEvidence({}, { questions: [...others, ...own] });
}

describe("what escapes the checks", () => {
  it("is told lesson by lesson, each at the step that teaches it", () => {
    const known = evidence({ sale: lessonEvidence(), stock: lessonEvidence() });
    const bare = path([module("m", [lesson("sale"), lesson("stock")])]);
    const found = escapes(bare, known);
    expect(found.map(({ step }) => step)).toEqual(["sale", "stock"]);
    expect(found[1]?.story.en).toContain("“objective o1” and “objective o2” (lesson “stock”)");
  });

  it("shows forms of every check that all leave the objective out", () => {
    const few = { draw: [{ lessons: ["a", "b"], items: 3 }], items: 3 };
    const checks = [check("q", ["a", "b"], few), check("r", ["a", "b"], few)];
    const twice = path([module("m", [lesson("a"), lesson("b"), ...checks])]);
    const [first] = escapes(twice);
    if (!first) throw new Error("nothing escapes");
    expect(first).toMatchObject({ code: "sometimes-assessed", step: "a", outcome: "unassessed" });
    expect(first.story.sr).toContain("provere imaju manje mesta nego ciljeva");
    expect(forms(first).map(([step]) => step)).toEqual(["q", "r"]);
    for (const [, objectives] of forms(first)) expect(objectives).not.toContain("a/o1");
    expect(new Walker(twice, sound).replay(first.route).status.complete).toBe(true);
  });

  it("has no way to be shown while nobody gets to the end of the path", () => {
    const closed = path([module("m", [lesson("a"), lesson("nowhere")])]);
    expect(escapes(closed)).toMatchObject([
      { code: "never-assessed", outcome: "hidden", route: [], unreachable: [] },
    ]);
  });

  it.each([
    ["in a module that nobody skips", {}],
    ["in a module with a test-out", { testOut }],
  ])("is not what every drawn form happens to ask: %s", (_, more) => {
    const two = check("q", ["a"], { draw: [{ lessons: ["a"], items: 2 }], items: 2 });
    const known = evidence({ a: mixed("check") });
    const found = escapes(path([module("m", [lesson("a"), two], more)]), known);
    expect(found.map(({ code }) => code)).toEqual(["sometimes-assessed"]);
    expect(found[0]?.story.en).toContain("about “objective o1” (lesson “a”)");
  });
});

describe("what escapes whoever skips a module", () => {
  const learn = [lesson("a"), check("q", ["a"])];

  it("is what a test-out with fewer questions than objectives may leave out", () => {
    const short = { ...testOut, items: 1, right: 1 };
    const found = escapes(path([module("m", learn, { testOut: short })]));
    expect(found).toMatchObject([{ code: "skipped-unassessed", module: "m", step: null }]);
    expect(found[0]?.story.en).toContain("“objective o1” and “objective o2” (lesson “a”)");
  });

  it("is not what every drawn test-out happens to ask", () => {
    const two = { ...testOut, items: 2, right: 2 };
    const found = escapes(
      path([module("m", learn, { testOut: two })]),
      evidence({ a: mixed("testOut") }),
    );
    expect(found.map(({ code }) => code)).toEqual(["skipped-unassessed"]);
    expect(found[0]?.story.en).toContain("about “objective o1” (lesson “a”)");
  });

  it("is nothing where the diagnostic lets nobody skip it", () => {
    const short = { ...testOut, items: 1, right: 1 };
    const nobody = { itemsPerModule: 2, bands: [{ variant: "standard" as const }] };
    const modules = [module("m", learn, { testOut: short })];
    expect(escapes(path(modules, { diagnostic: nobody }))).toEqual([]);
  });

  it("is nothing while a lesson of the test-out could not be read", () => {
    const steps = [...learn, lesson("b")];
    const known = evidence({ a: lessonEvidence(), b: null });
    expect(escapes(path([module("m", steps, { testOut })]), known)).toEqual([]);
  });
});
