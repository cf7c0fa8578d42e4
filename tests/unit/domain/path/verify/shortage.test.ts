import { describe, expect, it } from "vitest";
import type { QuestionEvidence } from "~/domain/path/verify/evidence";
import { poolOf, shortage, type DrawAsked } from "~/domain/path/verify/pool";
import type { DrawRule } from "~/domain/quiz/draw";
import { evidence, lessonEvidence } from "./sample-path";

const asked = (draw: readonly DrawRule[], more: Partial<DrawAsked> = {}): DrawAsked => ({
  draw,
  use: "check",
  objective: null,
  repeats: false,
  ...more,
});

/** Questions for checks of one objective, an idea each; an exclamation mark: critical. */
const lessonOf = (families: string, use: QuestionEvidence["use"] = ["check"]) =>
  lessonEvidence(
    {},
    {
      questions: families.split(" ").map((one, index) => ({
        id: `${index}`,
        objective: "o1",
        family: one.replace("!", ""),
        critical: one.endsWith("!"),
        use,
      })),
    },
  );

describe("the questions that may be drawn", () => {
  it("are named by their lesson, since two lessons may name theirs alike", () => {
    const known = evidence({ a: lessonOf("f g"), b: lessonOf("f") });
    const draw = [{ lessons: ["a", "b"], items: 2 }];
    expect(poolOf(asked(draw), known)?.map(({ id, lesson }) => [id, lesson])).toEqual([
      ["a/0", "a"],
      ["a/1", "a"],
      ["b/0", "b"],
    ]);
  });

  it("are each there once, however many rules draw from their lesson", () => {
    const draw = [
      { lessons: ["a"], items: 1 },
      { lessons: ["a"], items: 1 },
    ];
    expect(poolOf(asked(draw), evidence({ a: lessonOf("f g") }))).toHaveLength(2);
  });

  it("are those of the use and the objective that are asked for", () => {
    const known = evidence({ a: lessonEvidence({ check: 3, remedial: 5 }) });
    const draw = [{ lessons: ["a"], items: 1 }];
    expect(poolOf(asked(draw), known)).toHaveLength(6);
    expect(poolOf(asked(draw, { use: "remedial", objective: "o2" }), known)).toHaveLength(5);
  });

  it("are unknown where one lesson could not be read, and none where it does not exist", () => {
    const draw = [{ lessons: ["a", "b"], items: 9 }];
    const unread = evidence({ a: lessonOf("f"), b: null });
    expect(poolOf(asked(draw), unread)).toBeNull();
    expect(shortage(asked(draw), unread)).toBeNull();
    expect(poolOf(asked(draw), evidence({ a: lessonOf("f") }))).toHaveLength(1);
  });
});

describe("a set that cannot be drawn", () => {
  const draw = [{ lessons: ["a"], items: 2 }];

  it("has fewer ideas than places, unless ideas may come twice", () => {
    const known = evidence({ a: lessonOf("f f f") });
    expect(shortage(asked(draw), known)).toEqual({
      kind: "short",
      reason: "items",
      lessons: ["a"],
      wanted: 2,
      available: 1,
    });
    expect(shortage(asked(draw, { repeats: true }), known)).toBeNull();
    expect(shortage(asked(draw), evidence({ a: lessonOf("f g") }))).toBeNull();
  });

  it("has more ideas that must come than places", () => {
    expect(shortage(asked(draw), evidence({ a: lessonOf("f! g! h!") }))).toEqual({
      kind: "short",
      reason: "critical",
      lessons: ["a"],
      wanted: 3,
      available: 2,
    });
    expect(shortage(asked(draw), evidence({ a: lessonOf("f! g! h") }))).toBeNull();
  });

  it("counts ideas of the same name in two lessons as two", () => {
    const both = [{ lessons: ["a", "b"], items: 2 }];
    expect(shortage(asked(both), evidence({ a: lessonOf("f"), b: lessonOf("f") }))).toBeNull();
  });

  it("lacks ideas by several rules, unless they may come twice", () => {
    const rules = [...draw, { lessons: ["b"], items: 1 }];
    const known = evidence({ a: lessonOf("f f"), b: lessonOf("g") });
    expect(shortage(asked(rules), known)).toMatchObject({ reason: "items", lessons: ["a"] });
    expect(shortage(asked(rules, { repeats: true }), known)).toBeNull();
  });
});
