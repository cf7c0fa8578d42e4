import { describe, expect, test } from "vitest";
import { replay, type Moves } from "~/domain/roleplay/replay";
import { lateDelivery, newCfo, procurement } from "./curriculum-plays";

const cfo = (choices: readonly string[], prepared: Moves["prepared"] = ["apr", "champion"]) =>
  replay(newCfo, { prepared, choices });

describe("what could not have happened is refused", () => {
  test("a choice that does not exist there", () => {
    expect(cfo(["b", "z"])).toEqual({ kind: "refused", at: 1, reason: "unknown-choice" });
  });

  test("a choice that was not offered to somebody prepared so", () => {
    const refused = { kind: "refused", at: 0, reason: "not-offered" };
    expect(cfo(["b"], ["champion", "owndata"])).toEqual(refused);
  });

  test("a choice for which there was no time", () => {
    // 24 − 4 − 8 − 5 leaves 7 minutes; showing every decimal takes 8.
    expect(cfo(["a", "a", "b", "b"])).toEqual({ kind: "refused", at: 3, reason: "unaffordable" });
  });

  test("one choice more than the talk had", () => {
    const model = ["b", "b", "b", "a", "a", "a"];
    expect(cfo(model).kind).toBe("ended");
    expect(cfo([...model, "a"])).toEqual({ kind: "refused", at: 6, reason: "already-ended" });
  });

  test.each([
    ["too few", ["apr"]],
    ["too many", ["apr", "champion", "owndata"]],
    ["the same twice", ["apr", "apr"]],
    ["one that does not exist", ["apr", "golf"]],
    ["none", []],
  ])("a preparation of %s", (_, prepared) => {
    expect(cfo([], prepared)).toEqual({ kind: "refused", at: null, reason: "bad-preparation" });
  });

  test("choices before anything was prepared, and a preparation where there is none", () => {
    const refused = { kind: "refused", at: null, reason: "bad-preparation" };
    expect(cfo(["b"], null)).toEqual(refused);
    expect(replay(lateDelivery, { prepared: ["apr"], choices: [] })).toEqual(refused);
  });
});

describe("a talk that is not over", () => {
  test("waits for its preparation", () => {
    expect(cfo([], null)).toMatchObject({ kind: "under-way", state: null, turns: [] });
  });

  test("begins with what was prepared", () => {
    expect(cfo([], ["deck", "apr"])).toMatchObject({
      kind: "under-way",
      state: "b1",
      prepared: ["apr", "deck"],
      metrics: { trust: 38, value: 10, time: 24 },
    });
  });

  test("needs no word about preparation where there is none", () => {
    const begun = { kind: "under-way", state: "a0" };
    expect(replay(lateDelivery, { prepared: null, choices: [] })).toMatchObject(begun);
    expect(replay(lateDelivery, { prepared: [], choices: [] })).toMatchObject(begun);
  });

  test("stands where the choices made so far led", () => {
    const talk = replay(lateDelivery, { prepared: [], choices: ["d"] });
    expect(talk).toMatchObject({
      kind: "under-way",
      state: "a1p",
      flags: ["promise"],
      turns: [
        {
          state: "a0",
          choice: "d",
          after: { trust: 49, value: 30, time: 14 },
          change: { trust: 4, value: 0, time: -1 },
        },
      ],
    });
  });
});

describe("a talk that is over", () => {
  test("a promise that was kept up comes back, with its ending judged after it", () => {
    const talk = replay(lateDelivery, { prepared: [], choices: ["d", "b", "a", "a", "a"] });
    expect(talk).toMatchObject({
      kind: "ended",
      ending: "e3",
      metrics: { trust: 47, value: 52, time: 4 },
      acted: [{ index: 0, change: { trust: -20, value: 0 } }],
    });
  });

  test("a promise that was taken back does not", () => {
    const talk = replay(lateDelivery, { prepared: [], choices: ["d", "a", "a", "a", "a"] });
    expect(talk).toMatchObject({ kind: "ended", ending: "e2", flags: [], acted: [] });
  });

  test("without time for anything more it breaks off, and what must come back still does", () => {
    // 24 − 4 − 8 − 3 − 8 leaves one minute, and refusing figures takes two.
    expect(cfo(["a", "a", "a", "b"])).toMatchObject({
      kind: "ended",
      ending: "time",
      outOfTime: true,
      metrics: { trust: 18, value: 15, time: 1 },
    });
  });

  test("the bonus of a preparation counts where it was made", () => {
    const way = ["b", "b"];
    expect(cfo(way)).toMatchObject({ metrics: { value: 31 } });
    expect(cfo(way, ["apr", "prices"])).toMatchObject({ metrics: { value: 28 } });
  });

  test("one tradeable that lowers cost offers the smaller package instead of the whole", () => {
    const prepared = ["promo", "term", "exclusive"];
    const talk = (choice: string) => replay(procurement, { prepared, choices: ["a", "a", choice] });
    expect(talk("a")).toMatchObject({ kind: "refused", reason: "not-offered" });
    expect(talk("x")).toMatchObject({ kind: "under-way", state: "c4" });
  });
});
