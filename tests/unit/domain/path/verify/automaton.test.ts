import { describe, expect, it } from "vitest";
import { DONE, explore, type Automaton } from "~/domain/path/verify/automaton";
import { completed } from "~/domain/path/verify/sample-events";

/** Places with those that each leads to; every move is told by an event called after its ends. */
function automaton(ways: Readonly<Record<string, readonly string[]>>, start = "s"): Automaton {
  const moves = Object.entries(ways).map(([from, all]) => {
    return [from, all.map((to) => ({ to, event: completed(`${from}-${to}`) }))] as const;
  });
  return { start, moves: Object.fromEntries(moves) };
}

const events = (...names: readonly string[]) => names.map(completed);

describe("the way through an automaton", () => {
  it("is the shortest one", () => {
    const { through, stuck } = explore(
      automaton({ s: ["a", "b"], a: ["c"], b: [DONE], c: [DONE] }),
    );
    expect(through).toEqual(events("s-b", `b-${DONE}`));
    expect(stuck).toEqual([]);
  });

  it("is empty where everything is done from the start", () => {
    expect(explore(automaton({}, DONE))).toEqual({ through: [], stuck: [] });
  });

  it("may lead through a circle that somebody gets out of", () => {
    const { through, stuck } = explore(automaton({ s: ["a"], a: ["s", "b"], b: ["a", DONE] }));
    expect(through).toHaveLength(3);
    expect(stuck).toEqual([]);
  });
});

describe("where somebody is stuck", () => {
  it("is the start alone when nobody gets through, however far they get", () => {
    const ending = automaton({ s: ["a"], a: ["b"], b: [] });
    const circling = automaton({ s: ["a"], a: ["s"] });
    for (const closed of [ending, circling, automaton({})])
      expect(explore(closed)).toEqual({ through: null, stuck: [{ place: "s", route: [] }] });
  });

  it("is every place from which nothing leads on, nearest first", () => {
    const { stuck } = explore(automaton({ s: ["a", DONE, "b"], a: ["far"], b: [], far: [] }));
    expect(stuck).toEqual([
      { place: "b", route: events("s-b") },
      { place: "far", route: events("s-a", "a-far") },
    ]);
  });

  it("is the nearest place of a circle that nobody gets out of", () => {
    const { stuck } = explore(automaton({ s: ["a", DONE], a: ["b"], b: ["a"] }));
    expect(stuck).toEqual([{ place: "a", route: events("s-a") }]);
  });

  it("is no place that nobody comes to", () => {
    expect(explore(automaton({ s: [DONE], apart: [] })).stuck).toEqual([]);
  });
});
