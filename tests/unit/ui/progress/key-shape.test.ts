import { expect, it } from "vitest";
import { isKeyDrawable, keyShape } from "~/ui/progress/key-shape";

const cutsOf = (mastered: number, total: number) =>
  (keyShape(mastered, total).blade.match(/H(?!21)/g) ?? []).length;

it.each([
  [0, 12, 0],
  [5, 12, 5],
  [12, 12, 12],
])("cuts the blade once per mastered module: %i of %i", (mastered, total, cuts) => {
  expect(cutsOf(mastered, total)).toBe(cuts);
});

it("never cuts more than there are modules", () => {
  expect(cutsOf(9, 6)).toBe(6);
});

it("keeps its length while modules are mastered and fits a 320 px screen at sixteen", () => {
  expect(keyShape(0, 16).width).toBe(keyShape(16, 16).width);
  expect(keyShape(0, 16).width).toBeLessThanOrEqual(288);
});

it("leaves paths of fewer than six or more than sixteen modules to words", () => {
  expect([5, 6, 16, 17].map(isKeyDrawable)).toEqual([false, true, true, false]);
});
