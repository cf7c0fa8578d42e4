import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayOrder, orderFits, practiceOrder } from "~/domain/quiz/order";
import { questions, seeds } from "./arbitrary-question";
import { matching, numeric, ordering, single } from "./sample-questions";

test("an order shows each row once and is the same for the same seed", () => {
  fc.assert(
    fc.property(questions, seeds, (question, seed) => {
      const order = displayOrder(question, seed);
      expect(orderFits(question, order)).toBe(true);
      expect(displayOrder(question, seed)).toEqual(order);
    }),
    { numRuns: 500 },
  );
});

test("items to order never stand in the right order", () => {
  const two = { ...ordering, items: ordering.items.slice(0, 2) };
  for (let seed = 0; seed < 300; seed += 1) {
    expect(displayOrder(two, seed).first).toEqual([1, 0]);
    expect(displayOrder(ordering, seed).first).not.toEqual([0, 1, 2, 3]);
  }
});

test("items to order may still stand in a place of their own, and one item has one order", () => {
  const orders = Array.from({ length: 60 }, (_, seed) => displayOrder(ordering, seed).first);
  expect(orders.some((order) => order.some((item, position) => item === position))).toBe(true);
  const alone = { ...ordering, items: ordering.items.slice(0, 1) };
  expect(displayOrder(alone, 1).first).toEqual([0]);
});

test("seeds show different orders, and so do questions under one seed", () => {
  const orders = (ids: readonly string[], seedsShown: readonly number[]) =>
    new Set(
      ids.flatMap((id) =>
        seedsShown.map((seed) => displayOrder({ ...single, id }, seed).first.join("")),
      ),
    );
  const many = Array.from({ length: 40 }, (_, index) => index);
  expect(orders(["one"], many).size).toBe(6);
  expect(
    orders(
      many.map((index) => `q${index}`),
      [1],
    ).size,
  ).toBe(6);
});

test("the two sides of a matching are shuffled each for itself", () => {
  const square = { ...matching, left: matching.left.slice(0, 3) };
  const apart = Array.from({ length: 20 }, (_, seed) => displayOrder(square, seed)).filter(
    ({ first, second }) => first.join() !== second.join(),
  );
  expect(apart.length).toBeGreaterThan(10);
});

test("only a matching has a second side", () => {
  expect(displayOrder(ordering, 5).second).toEqual([]);
  expect(displayOrder(single, 5).second).toEqual([]);
  expect(displayOrder(matching, 5).second).toHaveLength(3);
});

test("a number has nothing to order", () => {
  expect(displayOrder(numeric, 5)).toEqual({ first: [], second: [] });
});

test("a practice question has one order for everybody, not always the authored one", () => {
  expect(practiceOrder(single)).toEqual(displayOrder(single, 0));
  expect(practiceOrder(ordering)).toEqual(displayOrder(ordering, 0));
  expect(practiceOrder(matching)).toEqual(displayOrder(matching, 0));
  const shown = Array.from({ length: 20 }, (_, index) =>
    practiceOrder({ ...single, id: `q${index}` }).first.join(""),
  );
  expect(new Set(shown).size).toBeGreaterThan(1);
});

describe("an order of another question does not fit", () => {
  test.each([
    [{ first: [0, 1], second: [] }],
    [{ first: [0, 1, 1], second: [] }],
    [{ first: [0, 1, 3], second: [] }],
    [{ first: [0, 1, 2, 3], second: [] }],
    [{ first: [0, 1, 2], second: [0] }],
  ])("%j", (order) => {
    expect(orderFits(single, order)).toBe(false);
    expect(orderFits(single, { first: [2, 0, 1], second: [] })).toBe(true);
  });
});
