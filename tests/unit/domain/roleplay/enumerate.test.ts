import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { combinations, enumerate, movesOf } from "~/domain/roleplay/enumerate";
import { replay } from "~/domain/roleplay/replay";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { anyPlay } from "./arbitrary-play";
import { lateDelivery, newCfo, procurement } from "./curriculum-plays";
import { ReferenceTalk } from "./reference-talk";
import { choice, ending, play, state } from "./sample-play";

/** Ways to each ending, one by one, by the plain program. */
function counted(roleplay: Roleplay): Map<string, bigint> {
  const endings = new Map<string, bigint>();
  const { choose, from } = roleplay.prepare;
  const ids = from.map(({ id }) => id);
  const go = (prepared: readonly string[], choices: readonly string[]) => {
    const talk = new ReferenceTalk(roleplay, prepared);
    for (const id of choices) talk.choose(id);
    if (talk.ending !== null) endings.set(talk.ending, (endings.get(talk.ending) ?? 0n) + 1n);
    for (const id of talk.open()) go(prepared, [...choices, id]);
  };
  for (const prepared of combinations(ids, choose)) go(prepared, []);
  return endings;
}

function merged(roleplay: Roleplay): Map<string, bigint> {
  const endings = new Map<string, bigint>();
  for (const { ending: id, paths } of enumerate(roleplay).finishes) {
    endings.set(id ?? "", (endings.get(id ?? "") ?? 0n) + paths);
  }
  return endings;
}

describe("ways are counted exactly although equal situations are merged", () => {
  test.prop([anyPlay], { numRuns: 40 })("as one by one", (roleplay) => {
    fc.pre(roleplay !== procurement);
    expect(merged(roleplay)).toEqual(counted(roleplay));
  });

  test("all ways are there and each can be replayed to its ending", () => {
    for (const roleplay of [lateDelivery, newCfo, procurement]) {
      const { finishes, paths, complete } = enumerate(roleplay);
      expect(complete).toBe(true);
      expect(finishes.reduce((sum, one) => sum + one.paths, 0n)).toBe(paths);
      for (const { trail, ending: id, outOfTime } of finishes.slice(0, 60)) {
        expect(replay(roleplay, movesOf(trail))).toMatchObject({
          kind: "ended",
          ending: id,
          outOfTime,
        });
      }
    }
  });

  test("more ways than a number holds are still counted", () => {
    const steps = Array.from({ length: 60 }, (_, index) => index);
    const long = play({
      start: { trust: 50, value: 50 },
      first: "s0",
      states: Object.fromEntries(
        steps.map((index) => {
          const next = index === 59 ? "end" : `s${index + 1}`;
          const same = (id: string, model = false) => choice(id, [0, 0, 0], next, { model });
          return [`s${index}`, state(same("a", true), same("b"))];
        }),
      ),
      endings: [ending("e2", 2, { when: { below: { trust: 1 } } }), ending("e1", 1)],
    });
    expect(enumerate(long)).toMatchObject({ paths: 2n ** 60n, complete: true });
  });

  test("beyond the limit it stops and says so", () => {
    expect(enumerate(newCfo, 100)).toMatchObject({ complete: false, finishes: [] });
  });
});

test("combinations keep their order and leave none out", () => {
  expect(combinations(["a", "b", "c"], 2)).toEqual([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ]);
  expect(combinations([], 0)).toEqual([[]]);
  expect(combinations(["a"], 2)).toEqual([]);
});
