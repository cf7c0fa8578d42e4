import { describe, expect, test } from "vitest";
import { replay } from "~/domain/roleplay/replay";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { verifyRoleplay } from "~/domain/roleplay/verify/verify";
import { lateDeliveryParts, newCfoParts, procurementParts } from "./curriculum-plays";
import { choice, consequence, ending, play, state, text } from "./sample-play";

const A = lateDeliveryParts;
const B = newCfoParts;
const C = procurementParts;

/** A play of the curriculum with some states or other parts put in place of its own. */
const changed = <Parts extends { readonly states: object }>(
  parts: Parts,
  { states, ...rest }: { readonly states?: object } & Record<string, unknown>,
) => play({ ...parts, ...rest, states: { ...parts.states, ...states } });

function findings(roleplay: Roleplay) {
  return verifyRoleplay(roleplay).findings.map(({ code, severity, path, message }) => ({
    what: `${severity} ${code} at ${path.join("/")}`,
    ...message,
  }));
}

const whats = (roleplay: Roleplay) => findings(roleplay).map(({ what }) => what);

const LONG = "a text that is a good deal longer than the others of its state are";
const longer = <Row extends object>(row: Row, words = LONG) => ({ ...row, text: text(words) });

describe("each broken promise is found", () => {
  test("an ending that no way leads to", () => {
    const endings = A.endings.map((one) =>
      one.id === "e2" ? ending("e2", 2, { when: { atLeast: { trust: 100 } } }) : one,
    );
    const found = findings(changed(A, { endings }));
    expect(found).toContainEqual({
      what: "error unreachable-ending at endings/2",
      sr: "Do ishoda „sr title of e2“ (e2) ne vodi nijedan put.",
      en: "No way leads to the ending “en title of e2” (e2).",
    });
  });

  test("time that runs out without an ending for it", () => {
    const endings = B.endings.filter(({ id }) => id !== "time");
    const roleplay = changed(B, { endings });
    const found = verifyRoleplay(roleplay).findings;
    expect(found.map(({ code }) => code)).toContain("no-time-ending");
    for (const { message, moves } of found.filter(({ code }) => code === "no-time-ending")) {
      expect(message.en).toContain("has no time left for any choice (preparation: ");
      expect(moves && replay(roleplay, moves)).toMatchObject({ kind: "ended", outOfTime: true });
    }
  });

  test("a state where somebody is offered nothing", () => {
    const never = { flag: "promise" };
    const a4 = state(
      choice("a", [8, 4, 2], "end", { model: true, when: { not: { flag: "no-facts" } } }),
      choice("b", [0, 0, 1], "end", { when: never }),
    );
    const found = findings(changed(A, { states: { a4 } }));
    expect(found.find(({ what }) => what.includes("dead-end"))).toMatchObject({
      what: "error dead-end at states/a4/choices",
      en: "In the state “a4” somebody is offered no choice at all (a0: b → a1o: b → a2: a → a3: a).",
    });
  });

  test("a choice, a line, a bonus and a consequence that never come", () => {
    const both = { all: [{ flag: "promise" }, { flag: "early-comp" }] };
    const a4 = {
      says: [{ when: both, text: text("never said") }, { text: text("always said") }],
      choices: [
        choice("a", [8, 4, 2], "end", {
          model: true,
          bonus: [{ when: both, effect: { value: 1 } }],
        }),
        choice("b", [-15, 0, 1], "end"),
        choice("c", [0, 0, 1], "end", { when: both }),
      ],
    };
    const delayed = [...A.delayed, { when: both, effect: {}, tell: text("never comes back") }];
    expect(whats(changed(A, { states: { a4 }, delayed }))).toEqual([
      "error never-said at states/a4/says/0",
      "error never-earned at states/a4/choices/0/bonus/0",
      "error never-offered at states/a4/choices/2",
      "error never-back at delayed/3",
    ]);
  });

  test("a choice for which nobody ever has the time", () => {
    const a4 = state(
      choice("a", [8, 4, 2], "end", { model: true }),
      choice("b", [0, 0, 1], "end"),
      choice("c", [0, 0, 13], "end"),
    );
    expect(whats(changed(A, { states: { a4 } }))).toEqual([
      "error never-offered at states/a4/choices/2",
    ]);
  });

  test("a model choice that its own way cannot take", () => {
    const a4 = state(
      choice("a", [8, 4, 4], "end", { model: true }),
      choice("b", [-15, 0, 1], "end"),
      choice("c", [0, 0, 1], "end"),
    );
    const [found] = findings(changed(A, { states: { a4 } }));
    expect(found).toMatchObject({
      what: "error model-blocked at states/a4/choices",
      en: "On the model way (a0: b → a1o: a → a2: a → a3: a) no choice with “model: true” can be chosen in the state “a4”.",
    });
  });

  test("two model choices that are offered together", () => {
    const c3 = state(
      choice("a", [6, 15, 8], "c4", { model: true, set: ["package"] }),
      choice("x", [3, 2, 8], "c4", { model: true }),
    );
    expect(whats(changed(C, { states: { c3 } }))).toContain(
      "error two-models at states/c3/choices",
    );
  });

  test("a model way that does not end best", () => {
    const a3 = state(
      choice("a", [10, 12, 3], "a4"),
      choice("b", [-5, -6, 2], "a4", { model: true }),
      choice("c", [-10, 0, 2], "a4"),
    );
    const found = findings(changed(A, { states: { a3 } }));
    expect(found.map(({ what }) => what)).toContain("error model-not-best at endings/2");
    expect(found.find(({ what }) => what.includes("not-best"))?.en).toContain(
      "does not lead to the best ending but to “en title of e2” (trust 78, value 42)",
    );
  });

  test("one slip that leads further down than second best", () => {
    const a2 = state(
      choice("a", [12, 6, 4], "a3", { model: true }),
      choice("b", [-30, 0, 2], "a3"),
      choice("c", [2, 0, 2], "a3", { set: ["overcommit"] }),
    );
    const roleplay = changed(A, { states: { a2 } });
    const [found, ...others] = verifyRoleplay(roleplay).findings;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "slip-too-deep",
      path: ["states", "a2", "choices", 1],
      moves: { prepared: [], choices: ["b", "a", "b", "a", "a"] },
    });
    expect(found?.message.en).toContain("After the choice “b” alone");
    expect(found?.message.sr).toContain("Posle samo izbora „b“");
    expect(found?.moves && replay(roleplay, found.moves)).toMatchObject({ ending: "e3" });
  });

  test("the two deliberate cases, when they are not marked as traps", () => {
    const unmarked = JSON.stringify(B).replaceAll('"trap":true', '"trap":false');
    const parts: unknown = JSON.parse(unmarked);
    expect(typeof parts === "object" && parts !== null && whats(play(parts))).toEqual([
      "error slip-too-deep at states/b1/choices/3",
      "error slip-too-deep at states/b5/choices/1",
    ]);
  });

  test("a preparation that alone leads further down", () => {
    const from = B.prepare.from.map((one) =>
      one.id === "deck" ? { ...one, effect: { trust: -40 } } : one,
    );
    const endings = B.endings.map((one) =>
      one.id === "e4" ? ending("e4", 5, { when: { below: { trust: 45 } } }) : one,
    );
    const [found] = findings(changed(B, { prepare: { choose: 2, from }, endings }));
    expect(found?.what).toBe("error slip-too-deep at prepare");
    expect(found?.en).toContain("After one preparation alone");
  });

  test("a trap that is none", () => {
    const a0 = state(
      ...A.states.a0.choices.map((one) => (one.id === "a" ? { ...one, trap: true } : one)),
    );
    expect(whats(changed(A, { states: { a0 } }))).toEqual([
      "warning harmless-trap at states/a0/choices/0/trap",
    ]);
  });

  test("texts that are not of similar length, in each language", () => {
    const [first, ...rest] = A.states.a2.choices;
    const a2 = state(...(first ? [longer(first)] : []), ...rest);
    const found = findings(changed(A, { states: { a2 } }));
    expect(found.map(({ what }) => what)).toEqual([
      "warning uneven-lengths at states/a2/choices/0/text/sr",
      "warning uneven-lengths at states/a2/choices/0/text/en",
    ]);
    expect(found[0]?.sr).toContain("(broj znakova: „a“ 69, „b“ 31)");
  });

  test("a model choice that its length gives away in more than half of the states", () => {
    const stretched = (ids: readonly string[]) =>
      Object.fromEntries(
        Object.entries(A.states).map(([id, { choices }]) => [
          id,
          state(
            ...choices.map((one) =>
              one.model && ids.includes(id) ? longer(one, `text of ${"a".padEnd(25, ".")}`) : one,
            ),
          ),
        ]),
      );
    const half = ["a0", "a1o", "a1d", "a1b"];
    expect(whats(changed(A, { states: stretched(half) }))).toEqual([]);
    const found = findings(changed(A, { states: stretched([...half, "a2"]) }));
    expect(found.map(({ what }) => what)).toEqual([
      "warning model-longest at states",
      "warning model-longest at states",
    ]);
    expect(found[1]?.en).toContain("in 5 of 8 states (a0, a1o, a1d, a1b, a2)");
  });
});

test("a play without time needs no ending for it", () => {
  const roleplay = play({
    start: { trust: 50, value: 20 },
    flags: ["lie"],
    first: "one",
    states: {
      one: state(
        choice("a", [10, 0, 0], "end", { model: true }),
        choice("b", [0, 0, 0], "end"),
        choice("c", [5, 0, 0], "end", { set: ["lie"], trap: true }),
      ),
    },
    delayed: [consequence("lie", -30, 0)],
    endings: [
      ending("e3", 3, { when: { flag: "lie" } }),
      ending("e1", 1, { when: { atLeast: { trust: 60 } } }),
      ending("e2", 2),
    ],
  });
  expect(verifyRoleplay(roleplay)).toEqual({
    findings: [],
    paths: 3n,
    endings: [
      { id: "e3", paths: 1n },
      { id: "e1", paths: 1n },
      { id: "e2", paths: 1n },
    ],
    situations: 1,
    model: { ending: "e1", metrics: { trust: 60, value: 20, time: null } },
  });
});

test("more situations than can be looked through are a finding of their own", () => {
  const steps = Array.from({ length: 26 }, (_, index) => index);
  const flags = steps.map((index) => `flag-${index}`);
  const roleplay = play({
    start: { trust: 50, value: 50 },
    flags,
    first: "s0",
    states: Object.fromEntries(
      steps.map((index) => {
        const next = index === 25 ? "end" : `s${index + 1}`;
        const set = [`flag-${index}`];
        return [
          `s${index}`,
          state(
            choice("a", [1, 0, 0], next, { model: true }),
            choice("b", [0, 0, 0], next, { set }),
          ),
        ];
      }),
    ),
    endings: [
      ending("e2", 2, { when: { any: flags.slice(0, 20).map((flag) => ({ flag })) } }),
      ending("e3", 3, { when: { any: flags.slice(20).map((flag) => ({ flag })) } }),
      ending("e1", 1),
    ],
  });
  expect(whats(roleplay)).toContain("error too-large at states");
});
