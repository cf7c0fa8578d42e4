import { describe, expect, it } from "vitest";
import { freshForms } from "~/domain/quiz/coverage";
import type { DrawItem } from "~/domain/quiz/draw";

/** So many families of an objective, each with so many items. */
const pool = (families: number, items: number, objective = "o1", critical = false): DrawItem[] =>
  Array.from({ length: families * items }, (_, index) => ({
    id: `l/${objective}-${index}`,
    lesson: "l",
    objective,
    family: `${objective}-${index % families}`,
    critical,
  }));
const draw = (items: number) => [{ lessons: ["l"], items }];

describe("fresh forms", () => {
  it("are as many as every family has items when all families are drawn", () => {
    expect(freshForms(pool(5, 3), draw(5))).toBe(3);
    expect(freshForms(pool(5, 1), draw(5))).toBe(1);
  });

  it("are more when a form leaves families over; the poorest course counts", () => {
    expect(freshForms(pool(6, 2), draw(3))).toBe(3);
  });

  it("end with the critical family, which stands in each", () => {
    const items = [...pool(1, 2, "o1", true), ...pool(4, 6, "o2")];
    expect(freshForms(items, draw(3))).toBe(2);
  });

  it("are none where the draw cannot be made", () => {
    expect(freshForms(pool(2, 9), draw(3))).toBe(0);
    expect(freshForms([], draw(1))).toBe(0);
    expect(freshForms(pool(2, 2), [])).toBe(0);
  });
});
