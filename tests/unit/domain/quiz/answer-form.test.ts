import { describe, expect, test } from "vitest";
import { readAnswer } from "~/domain/quiz/answer-form";
import type { DisplayOrder, Question } from "~/domain/quiz/question";
import {
  matching,
  multiple,
  numeric,
  ordering,
  scenario,
  single,
  everySample,
} from "./sample-questions";
import { formOf } from "./submitted-form";

const three: DisplayOrder = { first: [2, 0, 1], second: [] };
const five: DisplayOrder = { first: [4, 3, 2, 1, 0], second: [1, 2, 0] };
const four: DisplayOrder = { first: [3, 1, 0, 2], second: [] };

type Entries = readonly (readonly [string, string])[];
const read = (question: Question, order: DisplayOrder, entries: Entries) =>
  readAnswer(question, order, formOf(entries));

const orders = {
  single: three,
  scenario: three,
  multiple: five,
  numeric: { first: [], second: [] },
  ordering: four,
  matching: five,
};

describe("blank", () => {
  test.each(everySample)(
    "%s: an empty form, or empty fields, or fields of others",
    (type, question) => {
      const fields = ["choice", "value", "place-0", "place-1", "match-0", "match-4"];
      expect(read(question, orders[type], [])).toEqual({ kind: "blank" });
      expect(
        read(
          question,
          orders[type],
          fields.map((name) => [name, ""]),
        ),
      ).toEqual({
        kind: "blank",
      });
      expect(
        read(question, orders[type], [
          ["option", "b"],
          ["score", "100"],
          ["place-9", "1"],
          ["match-9", "1"],
        ]),
      ).toEqual({ kind: "blank" });
    },
  );

  test("spaces are no number", () => {
    expect(read(numeric, orders.numeric, [["value", "  \u00a0"]])).toEqual({ kind: "blank" });
  });
});

describe("read by display position", () => {
  test("single and scenario", () => {
    expect(read(single, three, [["choice", "0"]])).toEqual({
      kind: "answer",
      answer: { type: "single", option: "c" },
    });
    expect(read(scenario, three, [["choice", "1"]])).toEqual({
      kind: "answer",
      answer: { type: "scenario", option: "best" },
    });
  });

  test("multiple", () => {
    expect(
      read(multiple, five, [
        ["choice", "4"],
        ["choice", "0"],
      ]),
    ).toEqual({
      kind: "answer",
      answer: { type: "multiple", options: ["r3", "r1"] },
    });
  });

  test("numeric keeps what was typed", () => {
    expect(read(numeric, orders.numeric, [["value", " 49,4 % "]])).toEqual({
      kind: "answer",
      answer: { type: "numeric", value: "49,4 %" },
    });
  });

  test("ordering", () => {
    const entries: Entries = [
      ["place-0", "4"],
      ["place-1", "2"],
      ["place-2", "1"],
      ["place-3", "3"],
    ];
    expect(read(ordering, four, entries)).toEqual({
      kind: "answer",
      answer: { type: "ordering", items: ["cue", "action", "place", "check"] },
    });
  });

  test("matching, some left empty", () => {
    expect(
      read(matching, five, [
        ["match-0", "1"],
        ["match-1", ""],
        ["match-4", "2"],
      ]),
    ).toEqual({
      kind: "answer",
      answer: { type: "matching", pairs: { l5: "both", l1: "sales" } },
    });
  });
});

describe("refused, with all that was filled in", () => {
  test.each<[string, Question, DisplayOrder, Entries, string, string]>([
    [
      "two choices of one",
      single,
      three,
      [
        ["choice", "0"],
        ["choice", "1"],
      ],
      "too-many",
      "choice",
    ],
    [
      "the same choice twice",
      scenario,
      three,
      [
        ["choice", "0"],
        ["choice", "0"],
      ],
      "too-many",
      "choice",
    ],
    ["an option id", single, three, [["choice", "b"]], "unknown-position", "choice"],
    ["a position too far", single, three, [["choice", "3"]], "unknown-position", "choice"],
    ["a negative position", single, three, [["choice", "-1"]], "unknown-position", "choice"],
    ["a position with zeros", single, three, [["choice", "01"]], "unknown-position", "choice"],
    ["a position with spaces", single, three, [["choice", " 1"]], "unknown-position", "choice"],
    [
      "a position with an exponent",
      single,
      three,
      [["choice", "1e0"]],
      "unknown-position",
      "choice",
    ],
    [
      "a tick too far",
      multiple,
      five,
      [
        ["choice", "0"],
        ["choice", "5"],
      ],
      "unknown-position",
      "choice",
    ],
    [
      "a tick twice",
      multiple,
      five,
      [
        ["choice", "0"],
        ["choice", "0"],
      ],
      "duplicate",
      "choice",
    ],
    [
      "two numbers",
      numeric,
      orders.numeric,
      [
        ["value", "1"],
        ["value", "2"],
      ],
      "too-many",
      "value",
    ],
    ["no number", numeric, orders.numeric, [["value", "pola"]], "not-a-number", "value"],
    ["a foreign unit", numeric, orders.numeric, [["value", "49 RSD"]], "not-a-number", "value"],
    [
      "a place missing",
      ordering,
      four,
      [
        ["place-0", "1"],
        ["place-1", "2"],
      ],
      "incomplete",
      "place-2",
    ],
    [
      "a place twice",
      ordering,
      four,
      [
        ["place-0", "1"],
        ["place-1", "1"],
        ["place-2", "2"],
        ["place-3", "3"],
      ],
      "duplicate",
      "place-1",
    ],
    [
      "place zero",
      ordering,
      four,
      [
        ["place-0", "0"],
        ["place-1", "1"],
        ["place-2", "2"],
        ["place-3", "3"],
      ],
      "unknown-position",
      "place-0",
    ],
    [
      "a place too far",
      ordering,
      four,
      [
        ["place-0", "5"],
        ["place-1", "1"],
        ["place-2", "2"],
        ["place-3", "3"],
      ],
      "unknown-position",
      "place-0",
    ],
    [
      "two places for one item",
      ordering,
      four,
      [
        ["place-0", "1"],
        ["place-0", "2"],
      ],
      "too-many",
      "place-0",
    ],
    [
      "a bin too far",
      matching,
      five,
      [
        ["match-0", "1"],
        ["match-2", "3"],
      ],
      "unknown-position",
      "match-2",
    ],
    [
      "two bins for one item",
      matching,
      five,
      [
        ["match-1", "1"],
        ["match-1", "2"],
      ],
      "too-many",
      "match-1",
    ],
  ])("%s", (_, question, order, entries, code, field) => {
    const submitted = read(question, order, entries);
    expect(submitted).toMatchObject({ kind: "invalid", code, field });
    if (submitted.kind !== "invalid") return;
    const single = submitted.given.map(({ field: name, value }) => [name, value]);
    const kept = code === "too-many" && field !== "choice" ? entries.slice(0, 1) : entries;
    expect(single).toEqual(kept);
  });

  test("more ticks than options, of which no more than options are kept", () => {
    const entries: Entries = Array.from({ length: 6 }, () => ["choice", "1"] as const);
    const submitted = read(multiple, five, entries);
    expect(submitted).toMatchObject({ kind: "invalid", code: "too-many" });
    expect(submitted.kind === "invalid" && submitted.given).toHaveLength(5);
  });

  test("a number of 40 characters is read; of 41 it is too long and comes back cut", () => {
    expect(read(numeric, orders.numeric, [["value", "1".repeat(40)]]).kind).toBe("answer");
    expect(read(numeric, orders.numeric, [["value", "1".repeat(41)]])).toEqual({
      kind: "invalid",
      code: "too-long",
      field: "value",
      given: [{ field: "value", value: "1".repeat(40) }],
    });
  });

  test("a file is no choice and no number", () => {
    const file = new File(["0"], "0");
    expect(readAnswer(single, three, formOf([["choice", file]]))).toMatchObject({
      code: "unknown-position",
    });
    expect(readAnswer(numeric, orders.numeric, formOf([["value", file]]))).toMatchObject({
      code: "not-a-number",
    });
  });
});
