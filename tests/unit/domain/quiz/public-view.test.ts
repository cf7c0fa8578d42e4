import { describe, expect, test } from "vitest";
import { displayOrder } from "~/domain/quiz/order";
import { publicView } from "~/domain/quiz/public-view";
import type { Question } from "~/domain/quiz/question";
import { LOCALES, type Text } from "~/domain/text";
import { matching, multiple, numeric, ordering, scenario, single } from "./sample-questions";

const CANARY = "TAJNI_ODGOVOR_7f3a";
const secret: Text = { sr: CANARY, en: CANARY };
const shown = (text: string): Text => ({ sr: `${text} sr`, en: `${text} en` });

/** Everything that must stay behind carries the canary. */
const head = {
  id: `${CANARY}-q`,
  objective: CANARY,
  family: CANARY,
  critical: true,
  use: ["check"] as const,
  stem: shown("stem"),
};

const option = (name: string, right: boolean) => ({
  id: `${CANARY}-${name}`,
  text: shown(name),
  why: secret,
  right,
});

const planted: readonly (readonly [Question["type"], Question])[] = [
  ["single", { ...head, type: "single", options: [option("one", true), option("two", false)] }],
  ["multiple", { ...head, type: "multiple", options: [option("one", true), option("two", false)] }],
  [
    "scenario",
    {
      ...head,
      type: "scenario",
      case: shown("case"),
      options: [
        { id: `${CANARY}-1`, text: shown("one"), why: secret, credit: 7301 },
        { id: `${CANARY}-2`, text: shown("two"), why: secret, credit: 7302 },
      ],
    },
  ],
  [
    "numeric",
    {
      ...head,
      type: "numeric",
      answer: { value: "7303", tolerance: "7304", unit: "EUR" },
      mistakes: [{ value: "7305", why: secret }],
      why: secret,
    },
  ],
  [
    "ordering",
    {
      ...head,
      type: "ordering",
      items: ["one", "two"].map((name) => ({ id: `${CANARY}-${name}`, text: shown(name) })),
      why: secret,
    },
  ],
  [
    "matching",
    {
      ...head,
      type: "matching",
      left: ["one", "two"].map((name) => ({
        id: `${CANARY}-${name}`,
        text: shown(name),
        why: secret,
      })),
      right: ["three", "four"].map((name) => ({ id: `${CANARY}-${name}`, text: shown(name) })),
      pairs: { [`${CANARY}-one`]: `${CANARY}-three`, [`${CANARY}-two`]: `${CANARY}-four` },
    },
  ],
];

describe.each(planted)("%s", (type, question) => {
  test.each(LOCALES)("nothing private reaches a browser (%s)", (locale) => {
    const extended = { ...question, note: CANARY };
    const sent = JSON.stringify(publicView(extended, displayOrder(question, 1), locale));
    expect(sent).not.toContain(CANARY);
    expect(sent).not.toContain("730");
    expect(sent).not.toMatch(/right"?:(?:true|false)|credit|why|pairs|tolerance|mistake|critical/);
    expect(sent).toContain("stem");
    expect(sent).toContain(`"type":"${type}"`);
  });

  test("only one language is sent", () => {
    const sent = JSON.stringify(publicView(question, displayOrder(question, 1), "sr"));
    expect(sent).toContain("stem sr");
    expect(sent).not.toMatch(/ en"/);
  });
});

describe("texts stand in display order", () => {
  const order = { first: [2, 0, 1], second: [1, 2, 0] };

  test("single", () => {
    expect(publicView(single, order, "sr")).toEqual({
      type: "single",
      stem: "stem of reserve-capacity (sr)",
      options: ["option c (sr)", "option a (sr)", "option b (sr)"],
    });
  });

  test("multiple", () => {
    expect(publicView(multiple, { first: [4, 3, 2, 1, 0], second: [] }, "en")).toEqual({
      type: "multiple",
      stem: "stem of investment-marks (en)",
      options: ["r3", "w2", "r2", "w1", "r1"].map((id) => `option ${id} (en)`),
    });
  });

  test("scenario", () => {
    expect(publicView(scenario, order, "en")).toEqual({
      type: "scenario",
      case: "the case (en)",
      stem: "stem of flat-revenue (en)",
      options: ["option none (en)", "option best (en)", "option half (en)"],
    });
  });

  test("numeric", () => {
    expect(publicView(numeric, { first: [], second: [] }, "en")).toEqual({
      type: "numeric",
      stem: "stem of top-two-share (en)",
      unit: "%",
    });
  });

  test("ordering", () => {
    expect(publicView(ordering, { first: [3, 1, 0, 2], second: [] }, "sr")).toEqual({
      type: "ordering",
      stem: "stem of plan-parts (sr)",
      items: ["check", "action", "cue", "place"].map((id) => `item ${id} (sr)`),
    });
  });

  test("matching", () => {
    const both = { first: [4, 3, 2, 1, 0], second: [1, 2, 0] };
    expect(publicView(matching, both, "sr")).toEqual({
      type: "matching",
      stem: "stem of sort-activities (sr)",
      left: ["l5", "l4", "l3", "l2", "l1"].map((id) => `left ${id} (sr)`),
      right: ["kam", "both", "sales"].map((id) => `bin ${id} (sr)`),
    });
  });
});

test("an order made for another question is refused", () => {
  expect(() => publicView(single, { first: [0, 1, 3], second: [] }, "sr")).toThrow(RangeError);
});
