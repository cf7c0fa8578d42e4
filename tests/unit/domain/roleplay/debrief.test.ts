import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { debrief } from "~/domain/roleplay/debrief";
import { replay, type Ended } from "~/domain/roleplay/replay";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { originsOf, weigh } from "~/domain/roleplay/turning-points";
import { picks } from "./arbitrary-play";
import { lateDelivery, newCfo, procurement } from "./curriculum-plays";
import { choice, consequence, ending, play, state } from "./sample-play";
import { walk } from "./walk";

function talkOf(
  roleplay: Roleplay,
  choices: readonly string[],
  prepared: readonly string[],
): Ended {
  const talk = replay(roleplay, { prepared, choices });
  if (talk.kind !== "ended") throw new Error("not over");
  return talk;
}

const told = (roleplay: Roleplay, choices: readonly string[], prepared: readonly string[] = []) =>
  debrief(roleplay, talkOf(roleplay, choices, prepared), "en");

describe("debrief", () => {
  test("draws the way as a line, from the start to what came back", () => {
    expect(told(lateDelivery, ["d", "b", "b", "c", "c"]).line).toEqual([
      { kind: "start", metrics: { trust: 45, value: 30, time: 15 } },
      { kind: "turn", metrics: { trust: 49, value: 30, time: 14 } },
      { kind: "turn", metrics: { trust: 37, value: 30, time: 13 } },
      { kind: "turn", metrics: { trust: 29, value: 30, time: 11 } },
      { kind: "turn", metrics: { trust: 19, value: 30, time: 9 } },
      { kind: "turn", metrics: { trust: 19, value: 30, time: 8 } },
      { kind: "later", metrics: { trust: 0, value: 30, time: 8 } },
    ]);
  });

  test("begins with what was prepared, and says what it was good for", () => {
    const { line, prepared, lost } = told(
      newCfo,
      ["c", "b", "b", "a", "a", "a"],
      ["deck", "prices"],
    );
    expect(line.slice(0, 2)).toEqual([
      { kind: "start", metrics: { trust: 40, value: 10, time: 24 } },
      { kind: "opening", metrics: { trust: 38, value: 10, time: 24 } },
    ]);
    expect(prepared).toEqual([
      { text: "en prepare prices", why: null },
      { text: "en prepare deck", why: null },
    ]);
    expect(lost).toEqual({ trust: 2, value: 0 });
  });

  test("sums up what rose and what fell, each for itself", () => {
    // A0a −8/0, A1d a +8/+4, A2c +2/0 (+overcommit), A3a +10/+12, A4b −15/0, later −12/−6.
    const { earned, lost } = told(lateDelivery, ["a", "a", "c", "a", "b"]);
    expect(earned).toEqual({ trust: 20, value: 16 });
    expect(lost).toEqual({ trust: 35, value: 6 });
  });

  test("names the turns that lost and gained most against the rest that was open", () => {
    const { loss, gain, turns } = told(lateDelivery, ["b", "a", "b", "a", "a"]);
    // A2: −8 instead of +12 and +6. A3: 10 + 12 against −10, the better of the other two.
    expect(loss).toEqual({ turn: 2, margin: -26 });
    expect(gain).toEqual({ turn: 3, margin: 32 });
    expect(turns.map(({ better }) => better?.why ?? null)).toEqual([
      null,
      null,
      "en why a",
      null,
      null,
    ]);
  });

  test("charges a turn with what it brought back later", () => {
    const { loss, consequences } = told(
      newCfo,
      ["b", "b", "b", "a", "b", "a"],
      ["apr", "champion"],
    );
    // Sharing figures is worth 6 at once, refusing 7; the other client costs 25 more.
    expect(loss).toEqual({ turn: 4, margin: -26 });
    expect(consequences).toEqual([
      {
        tell: "en later, because of confidentiality",
        change: { trust: -25, value: 0 },
        turn: 4,
      },
    ]);
  });

  test("counts bonuses of what was prepared", () => {
    const gains = (prepared: string[]) =>
      told(newCfo, ["b", "b", "b", "a", "a", "a"], prepared).gain;
    // B3b is worth 25 and the best other choice −2.
    expect(gains(["apr", "champion"])).toEqual({ turn: 2, margin: 27 });
    expect(gains(["apr", "owndata"])).toEqual({ turn: 2, margin: 30 });
  });

  test("sets the model way beside it, turn by turn where both were", () => {
    const { model, ending: own } = told(lateDelivery, ["a", "a", "a", "a", "a"]);
    expect(own).toMatchObject({ id: "e2", rank: 2, title: "en title of e2" });
    expect(model.ending.title).toBe("en title of e1");
    expect(model.turns.map(({ turn }) => turn)).toEqual([0, null, 2, 3, 4]);
    expect(model.turns[0]).toMatchObject({ why: "en why b" });
    expect(model.line.at(-1)?.metrics).toEqual({ trust: 93, value: 60, time: 1 });
    expect(told(newCfo, ["c", "b", "b", "a", "a", "a"], ["deck", "prices"]).model.prepared).toEqual(
      [
        { text: "en prepare apr", why: null },
        { text: "en prepare champion", why: null },
      ],
    );
  });

  test("asks its question and begins a plan, in the reader’s language", () => {
    const talk = talkOf(lateDelivery, ["b", "a", "a", "a", "a"], []);
    expect(debrief(lateDelivery, talk, "sr")).toMatchObject({
      question: "sr question",
      plan: "sr plan",
    });
  });

  test("does not take a talk of another role-play", () => {
    const talk = talkOf(lateDelivery, ["b", "a", "a", "a", "a"], []);
    expect(() => debrief(newCfo, talk, "sr")).toThrow(RangeError);
  });
});

describe("what a turn is weighed against", () => {
  const tempting = play({
    start: { trust: 50, value: 50 },
    flags: ["lie"],
    first: "one",
    states: {
      one: state(
        choice("honest", [5, 0, 0], "two", { model: true }),
        choice("flatter", [20, 0, 0], "two", { set: ["lie"], trap: true }),
      ),
      two: state(
        choice("mend", [4, 0, 0], "end", { model: true, clear: ["lie"] }),
        choice("leave", [0, 0, 0], "end"),
      ),
    },
    delayed: [consequence("lie", -30, 0)],
    endings: [
      ending("e3", 3, { when: { below: { trust: 50 } } }),
      ending("e2", 2, { when: { below: { trust: 59 } } }),
      ending("e1", 1),
    ],
  });

  test("a trap that looks better at once takes nothing from the model choice", () => {
    expect(told(tempting, ["honest", "mend"])).toMatchObject({
      loss: null,
      gain: { turn: 1, margin: 4 },
    });
  });

  test("a lie that was mended is not charged, one that was kept is, where it was told", () => {
    const kept = talkOf(tempting, ["flatter", "leave"], []);
    expect(weigh(tempting, kept).map(({ margin }) => margin)).toEqual([-15, -4]);
    expect([...originsOf(tempting, kept)]).toEqual([[0, 0]]);
    const mended = talkOf(tempting, ["flatter", "mend"], []);
    expect(weigh(tempting, mended).map(({ margin }) => margin)).toEqual([0, 4]);
  });

  test("a consequence that needs no turn belongs to none", () => {
    const doomed = {
      ...tempting,
      delayed: [{ ...tempting.delayed[0], when: { not: { flag: "x" } } }],
    };
    const delayed = doomed.delayed.map((one) => ({ ...consequence("lie", -1, 0), ...one }));
    const always = { ...tempting, delayed };
    const talk = talkOf(always, ["honest", "mend"], []);
    expect([...originsOf(always, talk)]).toEqual([[0, null]]);
  });
});

property.prop([fc.constantFrom(lateDelivery, newCfo, procurement), picks], { numRuns: 200 })(
  "whatever the way, the line and the sums fit together",
  (roleplay, numbers) => {
    const { prepared, choices } = walk(roleplay, numbers);
    const talk = talkOf(roleplay, choices, prepared);
    const { line, earned, lost, loss, gain, turns } = debrief(roleplay, talk, "sr");
    expect(line.at(-1)?.metrics).toEqual(talk.metrics);
    expect(turns).toHaveLength(talk.turns.length);
    for (const key of ["trust", "value"] as const) {
      expect(roleplay.start[key] + earned[key] - lost[key]).toBe(talk.metrics[key]);
      expect(Math.min(earned[key], lost[key])).toBeGreaterThanOrEqual(0);
    }
    expect(loss?.margin ?? -1).toBeLessThan(0);
    expect(gain?.margin ?? 1).toBeGreaterThan(0);
    expect(loss === null).toBe(turns.every(({ better }) => better === null));
  },
);
