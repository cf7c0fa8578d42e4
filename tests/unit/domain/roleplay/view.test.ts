import { describe, expect, test } from "vitest";
import { publicPlay, type PlayOptions, type PublicPlay } from "~/domain/roleplay/public-play";
import { replay } from "~/domain/roleplay/replay";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { publicMoves } from "~/domain/roleplay/tokens";
import { talkView } from "~/domain/roleplay/view";
import { lateDelivery, newCfo, procurement } from "./curriculum-plays";

const VARIANTS = ["guided", "standard", "challenge"] as const;
const plays = [lateDelivery, newCfo, procurement];

/** The view after these authored moves, as a page of that variant would show it. */
function shown(
  roleplay: Roleplay,
  choices: readonly string[],
  options: Partial<PlayOptions> & { readonly prepared?: readonly string[] | null } = {},
) {
  const { prepared = ["apr", "champion"], ...rest } = options;
  const asked = { variant: "guided" as const, locale: "en" as const, run: "r1", ...rest };
  const done = roleplay.prepare.choose > 0 ? prepared : null;
  const open = publicPlay(roleplay, asked);
  const moves = publicMoves(roleplay, asked.run, { prepared: done, choices });
  const talk = moves && replay(open, moves);
  if (!talk || talk.kind === "refused") throw new Error("refused");
  return talkView(open, talk);
}

function keysOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

const idsOf = ({ prepare, states, delayed, endings }: PublicPlay) => ({
  states: Object.keys(states),
  choices: Object.values(states).flatMap((state) => state.choices.map(({ id }) => id)),
  next: Object.values(states).flatMap((state) => state.choices.map(({ next }) => next)),
  flags: [
    ...Object.values(states).flatMap((state) =>
      state.choices.flatMap(({ set, clear }) => [...set, ...clear]),
    ),
    ...delayed.map(({ when }) => when.flag ?? ""),
  ],
  preparations: prepare.from.map(({ id }) => id),
  endings: endings.map(({ id }) => id),
});

describe("what may travel to a browser", () => {
  const open = plays.flatMap((play) =>
    VARIANTS.map((variant) => publicPlay(play, { variant, locale: "sr", run: "r1" })),
  );

  test("has no key but these", () => {
    const allowed = [
      ...["variant", "title", "setting", "start", "prepare", "first", "states", "delayed"],
      ...["endings", "choose", "from", "id", "text", "effect", "says", "choices", "when", "next"],
      ...["bonus", "set", "clear", "reaction", "why", "tell", "time", "trust", "value"],
      ...["flag", "prepared", "atLeast", "below", "count", "flags", "all", "any", "not"],
    ];
    const keys = open.flatMap(keysOf).filter((key) => !/^(?:s?\d+)$/.test(key));
    expect(keys.filter((key) => !allowed.includes(key))).toEqual([]);
  });

  test("explains only in a guided talk", () => {
    expect(open.map((play) => keysOf(play).includes("why"))).toEqual(
      open.map(({ variant }) => variant === "guided"),
    );
  });

  test("names everything neutrally", () => {
    for (const play of open) {
      const ids = idsOf(play);
      expect(ids.states.every((id) => /^s\d+$/.test(id))).toBe(true);
      expect(ids.next.every((id) => /^(?:s\d+|end)$/.test(id))).toBe(true);
      expect(ids.flags.every((id) => /^f\d+$/.test(id))).toBe(true);
      expect(ids.endings.every((id) => /^e\d+$/.test(id))).toBe(true);
      expect([...ids.choices, ...ids.preparations].every((id) => /^\d+$/.test(id))).toBe(true);
    }
  });

  test("is in one language", () => {
    expect(JSON.stringify(open)).not.toMatch(/"en |"en"/);
    const english = publicPlay(newCfo, { variant: "guided", locale: "en", run: "r1" });
    expect(JSON.stringify(english)).not.toMatch(/"sr |"sr"/);
  });
});

describe("the view of a talk", () => {
  test("shows what can be prepared, in an order of this run", () => {
    const view = shown(newCfo, [], { prepared: null });
    expect(view).toMatchObject({ kind: "preparing", choose: 2 });
    if (view.kind !== "preparing") throw new Error("not preparing");
    expect(view.from.map(({ id }) => id)).toEqual(["0", "1", "2", "3", "4"]);
    expect(view.from.map(({ text }) => text).sort()).toEqual(
      ["apr", "champion", "deck", "owndata", "prices"].map((id) => `en prepare ${id}`),
    );
    expect(keysOf(view)).not.toContain("effect");
  });

  test("does not offer what was not prepared, and shows what there is no time for", () => {
    const count = (prepared: string[]) => {
      const view = shown(newCfo, [], { prepared });
      return view.kind === "talking" ? view.choices.length : 0;
    };
    expect(count(["apr", "deck"])).toBe(4);
    expect(count(["prices", "deck"])).toBe(3);
    const late = shown(newCfo, ["a", "a", "b"]);
    if (late.kind !== "talking") throw new Error("not talking");
    expect(late.choices.map(({ affordable }) => affordable).sort()).toEqual([false, true, true]);
    expect(late.choices.find(({ affordable }) => !affordable)?.text).toContain("text of b");
  });

  test("says the line that fits what was chosen before", () => {
    const prepared = ["term", "valuta", "pallets"];
    expect(shown(procurement, ["a"], { prepared })).toMatchObject({ says: "en explored" });
    expect(shown(procurement, ["c"], { prepared })).toMatchObject({ says: "en everyone offers" });
  });

  test("guided: metrics, and what the choice before did and why", () => {
    expect(shown(lateDelivery, ["b"])).toMatchObject({
      kind: "talking",
      turn: 2,
      metrics: { trust: 55, value: 30, time: 13 },
      last: {
        reaction: "en reaction to b",
        why: "en why b",
        change: { trust: 10, value: 0, time: -2 },
      },
    });
    expect(shown(lateDelivery, [])).toMatchObject({ turn: 1, last: null });
  });

  test("standard: metrics, but no explanation", () => {
    expect(shown(lateDelivery, ["b"], { variant: "standard" })).toMatchObject({
      metrics: { trust: 55 },
      last: { reaction: "en reaction to b", why: null, change: { trust: 10 } },
    });
  });

  test("challenge: neither, until it is over", () => {
    const variant = "challenge";
    expect(shown(lateDelivery, ["b"], { variant })).toMatchObject({
      metrics: null,
      last: { reaction: "en reaction to b", why: null, change: null },
    });
    expect(shown(lateDelivery, ["b", "a", "a", "a", "a"], { variant })).toMatchObject({
      kind: "ended",
      metrics: { trust: 93, value: 60, time: 1 },
      last: { why: null, change: null },
    });
  });

  test("over: the ending and what came back", () => {
    expect(shown(lateDelivery, ["d", "b", "a", "a", "a"])).toMatchObject({
      kind: "ended",
      outOfTime: false,
      title: "en title of e3",
      text: "en what happens in e3",
      tells: ["en later, because of promise"],
    });
    expect(shown(newCfo, ["a", "a", "a", "b"])).toMatchObject({
      outOfTime: true,
      title: "en title of time",
    });
  });

  test("never has more than texts, tokens and metrics", () => {
    const views = [
      shown(lateDelivery, []),
      shown(lateDelivery, ["b"]),
      shown(lateDelivery, ["b", "a", "a", "a", "a"]),
    ];
    const allowed = [
      ...["kind", "turn", "says", "choices", "id", "text", "affordable", "metrics", "last"],
      ...["trust", "value", "time", "reaction", "why", "change", "outOfTime", "title", "tells"],
    ];
    expect(views.flatMap(keysOf).filter((key) => !allowed.includes(key))).toEqual([]);
  });

  test("refuses a talk of another play", () => {
    const talk = replay(lateDelivery, { prepared: null, choices: [] });
    if (talk.kind === "refused") throw new Error("refused");
    const other = publicPlay(newCfo, { variant: "guided", locale: "sr", run: "r1" });
    expect(() => talkView(other, talk)).toThrow(RangeError);
    expect(() => talkView(other, { ...talk, kind: "ended", ending: "none" })).toThrow(RangeError);
  });
});
