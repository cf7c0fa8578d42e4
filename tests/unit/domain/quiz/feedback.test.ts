import { describe, expect, test } from "vitest";
import { feedback } from "~/domain/quiz/feedback";
import { grade } from "~/domain/quiz/grade";
import { displayOrder } from "~/domain/quiz/order";
import {
  everySample,
  matching,
  multiple,
  numeric,
  ordering,
  scenario,
  single,
} from "./sample-questions";

const none = { first: [], second: [] };

test.each(everySample)(
  "%s: a blank shows the key and marks nothing as chosen",
  (type, question) => {
    const shown = feedback(question, displayOrder(question, 2), null, "sr");
    expect(shown).toMatchObject({ type, verdict: "blank", credit: 0 });
    const text = JSON.stringify(shown);
    expect(text).not.toContain('"chosen":true');
    expect(text).not.toMatch(/"given":[^n]/);
    expect(text).not.toContain("(en)");
  },
);

describe("choices", () => {
  const order = { first: [2, 0, 1], second: [] };

  test("single", () => {
    expect(feedback(single, order, { type: "single", option: "a" }, "en")).toEqual({
      type: "single",
      verdict: "wrong",
      credit: 0,
      options: [
        { text: "option c (en)", chosen: false, right: false, why: "why c (en)" },
        { text: "option a (en)", chosen: true, right: false, why: "why a (en)" },
        { text: "option b (en)", chosen: false, right: true, why: "why b (en)" },
      ],
    });
  });

  test("a scenario calls only full credit right", () => {
    const shown = feedback(scenario, order, { type: "scenario", option: "half" }, "sr");
    expect(shown).toMatchObject({
      verdict: "partly",
      credit: 50,
      options: [
        { text: "option none (sr)", chosen: false, right: false },
        { text: "option best (sr)", chosen: false, right: true },
        { text: "option half (sr)", chosen: true, right: false },
      ],
    });
  });

  test("multiple", () => {
    const answer = { type: "multiple", options: ["r1", "w2"] } as const;
    const shown = feedback(multiple, { first: [0, 1, 2, 3, 4], second: [] }, answer, "sr");
    expect(shown).toMatchObject({
      credit: grade(multiple, answer).credit,
      options: [
        { chosen: true, right: true },
        { chosen: false, right: false },
        { chosen: false, right: true },
        { chosen: true, right: false },
        { chosen: false, right: true },
      ],
    });
  });

  test("an answer of another type marks nothing", () => {
    const options = { options: [{ chosen: false }, { chosen: false }, { chosen: false }] };
    expect(feedback(single, order, { type: "scenario", option: "a" }, "en")).toMatchObject(options);
    expect(feedback(scenario, order, { type: "single", option: "half" }, "en")).toMatchObject(
      options,
    );
    expect(feedback(single, order, { type: "multiple", options: ["a"] }, "en")).toMatchObject(
      options,
    );
  });
});

describe("numbers", () => {
  const shown = (value: string, locale: "sr" | "en" = "sr") =>
    feedback(numeric, none, { type: "numeric", value }, locale);

  test("right: as typed, with the expected value in the reader's notation and no mistake", () => {
    expect(shown("49.4 %")).toEqual({
      type: "numeric",
      verdict: "right",
      credit: 100,
      given: "49.4 %",
      expected: "49,4%",
      mistake: null,
      why: "790 of 1600 (sr)",
    });
    expect(shown("49,4", "en")).toMatchObject({ expected: "49.4%", why: "790 of 1600 (en)" });
  });

  test("a known mistake is named, within the same tolerance", () => {
    expect(shown("30")).toMatchObject({ mistake: "only the largest (sr)" });
    expect(shown("30,1")).toMatchObject({ mistake: "only the largest (sr)" });
    expect(shown("790", "en")).toMatchObject({ mistake: "the sum, not the share (en)" });
    expect(shown("30,2")).toMatchObject({ verdict: "wrong", mistake: null });
  });

  test("a number that can mean the right one reveals no mistake", () => {
    const thousands = {
      ...numeric,
      answer: { value: "1600", tolerance: "0", unit: "" },
      mistakes: [{ value: "1.6", why: numeric.why }],
    };
    expect(feedback(thousands, none, { type: "numeric", value: "1.600" }, "sr")).toMatchObject({
      verdict: "right",
      mistake: null,
    });
    expect(feedback(thousands, none, { type: "numeric", value: "1,6" }, "sr")).toMatchObject({
      verdict: "wrong",
      mistake: "790 of 1600 (sr)",
    });
  });

  test("an empty text is blank", () => {
    expect(shown(" ")).toMatchObject({ verdict: "blank", given: null });
  });
});

test("ordering: the right order, with the place that each item was given", () => {
  const answer = { type: "ordering", items: ["action", "cue", "place", "check"] } as const;
  const order = displayOrder(ordering, 4);
  expect(feedback(ordering, order, answer, "sr")).toEqual({
    type: "ordering",
    verdict: "partly",
    credit: 67,
    rows: [
      { text: "item cue (sr)", given: 2 },
      { text: "item action (sr)", given: 1 },
      { text: "item place (sr)", given: 3 },
      { text: "item check (sr)", given: 4 },
    ],
    why: "why in this order (sr)",
  });
});

test("matching: every left item in display order, whatever was given", () => {
  const answer = { type: "matching", pairs: { l1: "sales", l4: "both", l2: "gone" } } as const;
  const order = { first: [3, 0, 1, 2, 4], second: [2, 1, 0] };
  const shown = feedback(matching, order, answer, "en");
  expect(shown).toMatchObject({
    type: "matching",
    rows: [
      {
        left: "left l4 (en)",
        given: "bin both (en)",
        expected: "bin kam (en)",
        right: false,
        why: "why l4 (en)",
      },
      { left: "left l1 (en)", given: "bin sales (en)", expected: "bin sales (en)", right: true },
      { left: "left l2 (en)", given: null, expected: "bin sales (en)", right: false },
      { left: "left l3 (en)", given: null, right: false },
      { left: "left l5 (en)", given: null, expected: "bin both (en)", right: false },
    ],
  });
});
