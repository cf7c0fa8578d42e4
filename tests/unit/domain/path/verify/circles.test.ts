import { describe, expect, it } from "vitest";
import { circlesOf } from "~/domain/path/verify/circles";

const circles = (waits: Readonly<Record<string, readonly string[]>>) =>
  circlesOf(new Map(Object.entries(waits)));

describe("those that wait for one another", () => {
  it("are none where everybody waits for somebody that waits for nobody", () => {
    expect(circles({ a: [], b: ["a"], c: ["a", "b"], d: ["unknown"] })).toEqual([]);
  });

  it("are told without those that lead to them and those to whom they lead", () => {
    expect(circles({ before: ["a"], a: ["b"], b: ["a", "end"], end: [] })).toEqual([["a", "b"]]);
  });

  it("may be one alone", () => {
    expect(circles({ a: ["a"], b: ["a"] })).toEqual([["a"]]);
  });

  it("are told by the shortest way round", () => {
    expect(circles({ a: ["b", "c"], b: ["d"], c: ["a"], d: ["a"] })).toEqual([["a", "c"]]);
  });

  it("are told apart where they share nobody", () => {
    expect(circles({ a: ["b"], b: ["a"], c: ["d"], d: ["c"] })).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("are told once where a second circle goes through somebody already told", () => {
    expect(circles({ a: ["b", "c"], b: ["a"], c: ["a"] })).toEqual([["a", "b"]]);
    expect(circles({ a: ["b"], b: ["a", "b"] })).toEqual([["a", "b"]]);
  });

  it("leave out who merely stands between two circles", () => {
    const waits = { a: ["b", "between"], b: ["a"], between: ["c"], c: ["d"], d: ["c"] };
    expect(circles(waits)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });
});
