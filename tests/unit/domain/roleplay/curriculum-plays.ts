import type { Condition } from "~/domain/roleplay/roleplay";
import { choice, consequence, ending, play, state } from "./sample-play";

const model = { model: true };
const flag = (name: string): Condition => ({ flag: name });
const none = (...names: string[]): Condition => ({ not: { any: names.map(flag) } });

/** Curriculum c1, RP-A, row by row. */
export const lateDeliveryParts = {
  slug: "late-delivery",
  start: { trust: 45, value: 30, time: 15 },
  flags: ["promise", "early-comp", "overcommit", "no-facts"],
  first: "a0",
  states: {
    a0: state(
      choice("a", [-8, 0, 3], "a1d"),
      choice("b", [10, 0, 2], "a1o", model),
      choice("c", [-2, -5, 1], "a1b", { set: ["early-comp"] }),
      choice("d", [4, 0, 1], "a1p", { set: ["promise"] }),
    ),
    a1o: state(
      choice("a", [8, 8, 3], "a2", model),
      choice("b", [0, 3, 4], "a2", { set: ["no-facts"] }),
      choice("c", [-4, 0, 2], "a2"),
    ),
    a1d: state(
      choice("a", [8, 4, 2], "a2", model),
      choice("b", [-10, 0, 2], "a2"),
      choice("c", [-6, 0, 4], "a2"),
    ),
    a1b: state(
      choice("a", [5, 5, 2], "a2", { ...model, clear: ["early-comp"] }),
      choice("b", [-2, -8, 1], "a2"),
      choice("c", [2, 2, 1], "a2", { clear: ["early-comp"] }),
    ),
    a1p: state(
      choice("a", [0, 4, 2], "a2", { ...model, clear: ["promise"] }),
      choice("b", [-12, 0, 1], "a2"),
    ),
    a2: state(
      choice("a", [12, 6, 4], "a3", model),
      choice("b", [-8, 0, 2], "a3"),
      choice("c", [2, 0, 2], "a3", { set: ["overcommit"] }),
    ),
    a3: state(
      choice("a", [10, 12, 3], "a4", model),
      choice("b", [-5, -6, 2], "a4"),
      choice("c", [-10, 0, 2], "a4"),
    ),
    a4: state(
      choice("a", [8, 4, 2], "end", model),
      choice("b", [-15, 0, 1], "end"),
      choice("c", [0, 0, 1], "end"),
    ),
  },
  delayed: [
    consequence("promise", -20, 0),
    consequence("overcommit", -12, -6),
    consequence("no-facts", 0, -4),
  ],
  endings: [
    ending("e4", 4, {
      when: { any: [{ below: { trust: 35 } }, { all: [flag("promise"), flag("overcommit")] }] },
    }),
    ending("e1", 1, {
      when: { atLeast: { trust: 80, value: 50 }, ...none("promise", "overcommit", "early-comp") },
    }),
    ending("e2", 2, { when: { atLeast: { trust: 55 } } }),
    ending("e3", 3),
  ],
};

const prepared = (id: string) => ({ prepared: id });
const preparation = (id: string, more: object = {}) => ({
  id,
  text: { sr: `sr prepare ${id}`, en: `en prepare ${id}` },
  ...more,
});

/** Curriculum c2, RP-B, row by row. */
export const newCfoParts = {
  slug: "new-cfo",
  start: { trust: 40, value: 10, time: 24 },
  flags: ["discount-first", "confidentiality", "dated-step"],
  prepare: {
    choose: 2,
    from: [
      preparation("apr", model),
      preparation("champion", model),
      preparation("owndata"),
      preparation("prices"),
      preparation("deck", { effect: { trust: -2 } }),
    ],
  },
  first: "b1",
  states: {
    b1: state(
      choice("a", [-6, -3, 4], "b2"),
      choice("b", [10, 6, 3], "b2", { ...model, when: prepared("apr") }),
      choice("c", [6, 2, 2], "b2"),
      choice("d", [-2, -12, 2], "b2", { set: ["discount-first"], trap: true }),
    ),
    b2: state(
      choice("a", [-6, 0, 8], "b3"),
      choice("b", [5, 12, 5], "b3", {
        ...model,
        bonus: [{ when: prepared("champion"), effect: { value: 3 } }],
      }),
      choice("c", [-2, 2, 5], "b3"),
    ),
    b3: state(
      choice("a", [-6, 4, 3], "b4"),
      choice("b", [10, 15, 5], "b4", {
        ...model,
        bonus: [{ when: prepared("owndata"), effect: { value: 3 } }],
      }),
      choice("c", [0, -4, 1], "b4"),
    ),
    b4: state(
      choice("a", [6, 10, 4], "b5", model),
      choice("b", [-4, 4, 8], "b5"),
      choice("c", [-10, 0, 1], "b5"),
    ),
    b5: state(
      choice("a", [5, 2, 2], "b6", model),
      choice("b", [3, 3, 2], "b6", { set: ["confidentiality"], trap: true }),
    ),
    b6: state(
      choice("a", [8, 10, 3], "end", { ...model, set: ["dated-step"] }),
      choice("b", [0, -2, 1], "end"),
      choice("c", [-3, 0, 1], "end"),
    ),
  },
  delayed: [consequence("confidentiality", -25, 0)],
  endings: [
    ending("time", 4, { time: true }),
    ending("e4", 5, { when: { any: [{ below: { trust: 35 } }, flag("confidentiality")] } }),
    ending("e1", 1, {
      when: {
        atLeast: { trust: 65, value: 55 },
        flag: "dated-step",
        not: flag("discount-first"),
      },
    }),
    ending("e3", 3, { when: { any: [{ below: { value: 25 } }, flag("discount-first")] } }),
    ending("e2", 2),
  ],
};

const costLowering = {
  count: { prepared: ["term", "valuta", "pallets", "forecast", "sku"], atLeast: 2 },
};

/** Curriculum c3, RP-C, row by row; `explored` is what the second line asks for. */
export const procurementParts = {
  slug: "procurement-minus-eight",
  start: { trust: 50, value: 40, time: 35 },
  flags: ["package", "unilateral", "bluff", "bypass", "walkout", "tender", "explored"],
  prepare: {
    choose: 3,
    from: [
      preparation("term", model),
      preparation("valuta", model),
      preparation("pallets", model),
      ...["forecast", "sku", "promo", "exclusive", "consignment"].map((id) => preparation(id)),
    ],
  },
  first: "c1",
  states: {
    c1: state(
      choice("a", [5, 4, 5], "c2", { ...model, set: ["explored"] }),
      choice("b", [0, -10, 2], "c2", { set: ["unilateral"] }),
      choice("c", [-8, 0, 2], "c2"),
      choice("d", [-15, 0, 6], "c2", { set: ["bypass"] }),
    ),
    c2: {
      says: [
        { when: flag("explored"), text: { sr: "sr explored", en: "en explored" } },
        { text: { sr: "sr everyone offers", en: "en everyone offers" } },
      ],
      choices: [
        choice("a", [3, 10, 8], "c3", model),
        choice("b", [2, -12, 2], "c3", { set: ["unilateral"] }),
        choice("c", [-10, 0, 3], "c3", { set: ["bluff"] }),
      ],
    },
    c3: state(
      choice("a", [6, 15, 8], "c4", { ...model, when: costLowering, set: ["package"] }),
      choice("x", [3, 2, 8], "c4", { ...model, when: { not: costLowering } }),
      choice("b", [2, -8, 2], "c4", { set: ["unilateral"] }),
      choice("c", [-6, 0, 3], "c4"),
    ),
    c4: state(
      choice("a", [4, 6, 4], "c5", model),
      choice("b", [1, -10, 1], "c5", { set: ["unilateral"] }),
      choice("c", [-8, 0, 1], "c5", { set: ["walkout"] }),
    ),
    c5: state(
      choice("a", [5, 8, 6], "c6", model),
      choice("b", [0, -15, 2], "c6", { set: ["unilateral"] }),
      choice("c", [3, 2, 5], "c6", { set: ["tender"] }),
    ),
    c6: state(choice("a", [5, 4, 4], "end", model), choice("b", [0, 0, 1], "end")),
  },
  delayed: [consequence("bluff", -12, -4), consequence("unilateral", 0, 0)],
  endings: [
    ending("e4", 4, { when: { below: { trust: 35 } } }),
    ending("e1", 1, {
      when: {
        atLeast: { trust: 60, value: 75 },
        flag: "package",
        ...none("unilateral", "bluff", "bypass", "walkout", "tender"),
      },
    }),
    ending("e2", 2, { when: { atLeast: { value: 55 } } }),
    ending("e3", 3),
  ],
};

export const lateDelivery = play(lateDeliveryParts);
export const newCfo = play(newCfoParts);
export const procurement = play(procurementParts);
