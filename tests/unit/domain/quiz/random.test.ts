import { expect, test } from "vitest";
import { seededRandom, seedFor, shuffle, shuffledIndices } from "~/domain/quiz/random";

test("mulberry32 gives its published sequence", () => {
  const random = seededRandom(1);
  const first = Array.from({ length: 3 }, () => Math.floor(random() * 2 ** 32));
  expect(first).toEqual([2693262067, 11749833, 2265367787]);
});

test.each([NaN, Infinity, -1, 2 ** 40, 0.5])("any seed gives numbers in [0, 1): %s", (seed) => {
  const random = seededRandom(seed);
  for (let draw = 0; draw < 1000; draw += 1) {
    const value = random();
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThan(1);
  }
});

test("a seed for a name follows FNV-1a and differs by name and by seed", () => {
  expect(seedFor(0, "a")).toBe(0xe40c292c);
  expect(seedFor(0, "foobar")).toBe(0xbf9cf968);
  expect(seedFor(1, "a")).not.toBe(seedFor(0, "a"));
});

test("every order of three is about equally likely", () => {
  const random = seededRandom(7);
  const counts = new Map<string, number>();
  for (let round = 0; round < 6000; round += 1) {
    const order = shuffledIndices(3, random).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(["012", "021", "102", "120", "201", "210"]);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test("a shuffle keeps every item and leaves its input alone", () => {
  const items = ["a", "b", "b", undefined, "c"];
  const shuffled = shuffle(items, seededRandom(3));
  expect(shuffled).toHaveLength(5);
  expect([...shuffled].sort()).toEqual([...items].sort());
  expect(items).toEqual(["a", "b", "b", undefined, "c"]);
});
