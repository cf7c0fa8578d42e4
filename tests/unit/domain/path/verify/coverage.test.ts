import { describe, expect, it } from "vitest";
import { coverageOf } from "~/domain/path/verify/coverage";
import type { QuestionEvidence } from "~/domain/path/verify/evidence";
import type { DrawRule } from "~/domain/quiz/draw";
import { evidence, lessonEvidence } from "./sample-path";

/** Questions written as `objective:family`, critical with an exclamation mark. */
const questions = (written: string): readonly QuestionEvidence[] =>
  written.split(" ").map((one, index) => {
    const [objective = "", family = ""] = one.replace("!", "").split(":");
    return { id: `${index}`, objective, family, critical: one.endsWith("!"), use: ["check"] };
  });

const lessonOf = (written: string) => lessonEvidence({}, { questions: questions(written) });

/** What sets drawn by these rules from lessons with these questions ask about. */
function covered(
  lessons: Readonly<Record<string, string>>,
  draw: readonly DrawRule[],
  repeats = false,
) {
  const known = Object.entries(lessons).map(([id, written]) => [id, lessonOf(written)] as const);
  const asked = { draw, use: "check" as const, objective: null, repeats };
  const coverage = coverageOf(asked, evidence(Object.fromEntries(known)));
  if (!coverage) throw new Error("nothing is known");
  const { asked: may, sure, without } = coverage;
  return { asked: [...may].sort(), sure: [...sure].sort(), without };
}

const from = (lesson: string, items: number): DrawRule => ({ lessons: [lesson], items });

describe("the objectives that a set of questions asks about", () => {
  it("are all of its lesson when there is a place for each", () => {
    const { asked, sure, without } = covered({ a: "x:1 y:2 y:3" }, [from("a", 2)]);
    expect(asked).toEqual(["a/x", "a/y"]);
    expect(sure).toEqual(["a/x", "a/y"]);
    expect(without("a/x")).toBeNull();
  });

  it("may be any, and none for sure, when there are fewer places", () => {
    const { asked, sure, without } = covered({ a: "x:1 y:2 z:3" }, [from("a", 2)]);
    expect(asked).toEqual(["a/x", "a/y", "a/z"]);
    expect(sure).toEqual([]);
    const form = without("a/y");
    expect([...(form ?? [])].sort()).toEqual(["a/x", "a/z"]);
  });

  it("come for sure where a critical family asks about them", () => {
    const { asked, sure } = covered({ a: "x:1! x:1! y:2 z:3" }, [from("a", 2)]);
    expect(asked).toEqual(["a/x", "a/y", "a/z"]);
    expect(sure).toEqual(["a/x"]);
  });

  it("come for sure where places are left beside the critical families for each of the others", () => {
    const { sure } = covered({ a: "x:1! y:2! z:3" }, [from("a", 3)]);
    expect(sure).toEqual(["a/x", "a/y", "a/z"]);
    // Two critical families of one objective leave one place for two others.
    const tight = covered({ a: "x:1! x:2! y:3 z:4" }, [from("a", 3)]);
    expect(tight.sure).toEqual(["a/x"]);
    expect(tight.without("a/y")).not.toBeNull();
  });

  it("are those of critical families alone when these take every place", () => {
    const { asked, sure } = covered({ a: "x:1! y:2! z:3" }, [from("a", 2)]);
    expect(asked).toEqual(["a/x", "a/y"]);
    expect(sure).toEqual(["a/x", "a/y"]);
  });

  it("are told apart by rule where each draws from a lesson of its own", () => {
    const lessons = { a: "x:1 y:2", b: "x:1! y:2 z:3" };
    const { asked, sure } = covered(lessons, [from("a", 2), from("b", 1)]);
    expect(asked).toEqual(["a/x", "a/y", "b/x"]);
    expect(sure).toEqual(["a/x", "a/y", "b/x"]);
  });

  it("are those of one rule with several lessons together", () => {
    const { sure } = covered({ a: "x:1 y:2", b: "x:1" }, [{ lessons: ["a", "b"], items: 3 }]);
    expect(sure).toEqual(["a/x", "a/y", "b/x"]);
  });
});

describe("sets of which nothing can be shown without drawing", () => {
  it("are tried where a family serves several objectives", () => {
    const { asked, sure, without } = covered({ a: "x:1 y:1 z:2" }, [from("a", 2)]);
    expect(asked).toEqual(["a/x", "a/y", "a/z"]);
    expect(sure).toEqual([]);
    expect(without("a/z")).toBeNull();
    expect([...(without("a/x") ?? [])].sort()).toEqual(["a/y", "a/z"]);
  });

  it("are tried where only some of the families serve several", () => {
    const { sure, asked } = covered({ a: "x:1 y:1 z:2 z:3" }, [from("a", 3)]);
    expect(asked).toEqual(["a/x", "a/y", "a/z"]);
    expect(sure).toEqual([]);
  });

  it("are tried where two rules draw from the same lesson", () => {
    // By themselves two places for two objectives would make both sure.
    const rules = [from("a", 2), { lessons: ["b", "a"], items: 1 }];
    const { asked, sure } = covered({ a: "x:1 y:2", b: "x:1" }, rules);
    expect(asked).toEqual(["a/x", "a/y", "b/x"]);
    expect(sure).toEqual([]);
  });

  it("leave what other rules ask for sure as it is", () => {
    const lessons = { a: "x:1 y:1", b: "x:1" };
    const { asked, sure } = covered(lessons, [from("a", 1), from("b", 1)]);
    expect(asked).toEqual(["a/x", "a/y", "b/x"]);
    expect(sure).toEqual(["b/x"]);
  });

  it("ask about nothing that no trial draws, such as a set that cannot be drawn", () => {
    const { asked, without } = covered({ a: "x:1 y:1" }, [from("a", 2)]);
    expect(asked).toEqual([]);
    expect(without("a/x")).toBeNull();
  });

  it("may take an idea twice where that is allowed", () => {
    const { asked } = covered({ a: "x:1 y:1" }, [from("a", 2)], true);
    expect(asked).toEqual(["a/x", "a/y"]);
  });
});

it("says nothing of a set whose lesson could not be read", () => {
  const asked = { draw: [from("a", 1)], use: "check" as const, objective: null, repeats: false };
  expect(coverageOf(asked, evidence({ a: null }))).toBeNull();
});

it("asks about nothing where the lesson does not exist", () => {
  const asked = { draw: [from("a", 1)], use: "check" as const, objective: null, repeats: false };
  expect(coverageOf(asked, evidence({}))?.asked.size).toBe(0);
});
