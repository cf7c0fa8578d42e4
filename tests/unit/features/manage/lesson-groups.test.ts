import { describe, expect, it } from "vitest";
import { lessonGroups } from "~/features/manage/lesson-groups";

const step = (id: string, title: string) => ({ id, title, kind: "lesson" as const });

describe("the columns of the table", () => {
  it("stand under one title where neighbours share it", () => {
    const groups = lessonGroups([step("a", "A"), step("a-check", "A"), step("b", "B")]);
    expect(groups.map(({ id, title, steps }) => [id, title, steps.length])).toEqual([
      ["a", "A", 2],
      ["b", "B", 1],
    ]);
  });

  it("are not drawn together over another lesson", () => {
    const groups = lessonGroups([step("a", "A"), step("b", "B"), step("a-again", "A")]);
    expect(groups.map(({ id }) => id)).toEqual(["a", "b", "a-again"]);
  });
});
