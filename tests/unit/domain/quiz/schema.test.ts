import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuestions, questionSchema } from "~/domain/quiz/schema";
import { questions as anyQuestion } from "./arbitrary-question";
import { everySample } from "./sample-questions";

const FILE = `schema: 1
objectives:
  - { id: o1, text: { sr: Cilj, en: Objective } }
questions:
  - id: reserve-capacity
    type: single
    objective: o1
    use: [check]
    stem: { sr: Pitanje, en: Question }
    options:
      - { id: a, right: true, text: { sr: Da, en: Yes }, why: { sr: Zato, en: Because } }
      - { id: b, text: { sr: Ne, en: No }, why: { sr: Zato, en: Because } }
  - id: marks
    type: multiple
    objective: o1
    family: investment
    critical: true
    use: [check, testOut, diagnostic, remedial]
    stem: { sr: Pitanje, en: Question }
    options:
      - { id: a, right: true, text: { sr: Da, en: Yes }, why: { sr: Zato, en: Because } }
      - { id: b, right: false, text: { sr: Ne, en: No }, why: { sr: Zato, en: Because } }
  - id: flat-revenue
    type: scenario
    objective: o1
    use: [pre, practice, review]
    case: { sr: Priča, en: Story }
    stem: { sr: Pitanje, en: Question }
    options:
      - { id: a, credit: 100, text: { sr: Da, en: Yes }, why: { sr: Zato, en: Because } }
      - { id: b, credit: 50, text: { sr: Ne, en: No }, why: { sr: Zato, en: Because } }
  - id: top-two
    type: numeric
    objective: o1
    use: [check]
    stem: { sr: Pitanje, en: Question }
    answer: { value: "49.4", tolerance: "0.1", unit: "%" }
    mistakes:
      - { value: "24.7", why: { sr: Zato, en: Because } }
    why: { sr: Zato, en: Because }
  - id: plan
    type: ordering
    objective: o1
    use: [check]
    stem: { sr: Pitanje, en: Question }
    items:
      - { id: cue, text: { sr: Ako, en: If } }
      - { id: action, text: { sr: Onda, en: Then } }
    why: { sr: Zato, en: Because }
  - id: terms
    type: matching
    objective: o1
    use: [check]
    stem: { sr: Pitanje, en: Question }
    left:
      - { id: one, text: { sr: Prvo, en: First }, why: { sr: Zato, en: Because } }
      - { id: two, text: { sr: Drugo, en: Second }, why: { sr: Zato, en: Because } }
    right:
      - { id: kam, text: { sr: KAM, en: KAM } }
      - { id: gam, text: { sr: GAM, en: GAM } }
    pairs: { one: kam, two: gam }
`;

/** The problems as `line:column message`, after one change to a good file. */
function problemsAfter(from: string, to: string, all = false): string[] {
  if (!FILE.includes(from)) throw new Error(`not in the file: ${from}`);
  const text = all ? FILE.replaceAll(from, to) : FILE.replace(from, to);
  const parsed = parseQuestions(text, "l01");
  if (parsed.ok) return [];
  return parsed.problems.map(({ line, column, message }) => {
    expect(message.sr).not.toBe("");
    expect(message.sr).not.toBe(message.en);
    return `${line}:${column} ${message.en}`;
  });
}

test("a good file gives its objectives and questions, with defaults", () => {
  const parsed = parseQuestions(FILE, "l01");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.file.objectives).toEqual([{ id: "o1", text: { sr: "Cilj", en: "Objective" } }]);
  expect(
    parsed.file.questions.map(({ id, type, family, critical }) => [id, type, family, critical]),
  ).toEqual([
    ["reserve-capacity", "single", "reserve-capacity", false],
    ["marks", "multiple", "investment", true],
    ["flat-revenue", "scenario", "flat-revenue", false],
    ["top-two", "numeric", "top-two", false],
    ["plan", "ordering", "plan", false],
    ["terms", "matching", "terms", false],
  ]);
  const [first, , , number] = parsed.file.questions;
  expect(first).toMatchObject({ options: [{ right: true }, { right: false }] });
  expect(number).toMatchObject({ answer: { value: "49.4", tolerance: "0.1", unit: "%" } });
});

test("unit and mistakes of a number may be left out", () => {
  const text = FILE.replace(', unit: "%"', "").replace(/ {4}mistakes:\n.*\n/, "");
  const parsed = parseQuestions(text, "l01");
  expect(parsed.ok && parsed.file.questions[3]).toMatchObject({
    answer: { unit: "" },
    mistakes: [],
  });
});

describe("every slip is told with its place", () => {
  test.each<[string, string, string, string[]]>([
    [
      "unknown key at the top",
      "schema: 1",
      "schema: 1\nauthor: x",
      ["2:1 The key “author” does not exist"],
    ],
    ["another schema", "schema: 1", "schema: 2", ["1:9 Allowed here: 1."]],
    [
      "no objectives",
      "objectives:\n  - { id: o1, text: { sr: Cilj, en: Objective } }",
      "objectives: []",
      ["2:13 At least 1 needed"],
    ],
    [
      "unknown key in a question",
      "    type: single",
      "    type: single\n    hint: x",
      ["7:5 The key “hint” does not exist"],
    ],
    [
      "unknown key in an option",
      "{ id: b, text",
      "{ id: b, credit: 4, text",
      ["12:18 The key “credit” does not exist"],
    ],
    ["unknown type", "type: single", "type: essay", ["6:11 The type may be: single"]],
    ["no type", "    type: single\n", "", ["5:5 “type” is missing"]],
    [
      "id with capitals",
      "id: reserve-capacity",
      "id: Reserve capacity",
      ["5:9 An id may have only lower-case"],
    ],
    [
      "too long an id",
      "id: reserve-capacity",
      `id: ${"a".repeat(61)}`,
      ["5:9 This text is too long"],
    ],
    ["id as a number", "id: plan", "id: 7", ["41:9 Here should stand a text"]],
    [
      "two questions of one id",
      "id: marks",
      "id: reserve-capacity",
      ["13:9 The id “reserve-capacity” is already used in this file"],
    ],
    [
      "unknown objective",
      "    objective: o1\n    family",
      "    objective: o9\n    family",
      ["15:16 The lesson “l01” has no objective “o9”"],
    ],
    [
      "a language missing",
      "stem: { sr: Pitanje, en: Question }",
      "stem: { sr: Pitanje }",
      ["9:11 “en” is missing"],
    ],
    [
      "a language empty",
      "stem: { sr: Pitanje, en: Question }",
      'stem: { sr: Pitanje, en: " " }',
      ["9:30 The text is missing here"],
    ],
    [
      "no why",
      "en: No }, why: { sr: Zato, en: Because } }",
      "en: No } }",
      ["12:9 “why” is missing"],
    ],
    [
      "a why without text",
      "    why: { sr: Zato, en: Because }\n  - id: terms",
      "    why:\n  - id: terms",
      ["49:9 Here should stand a group of keys"],
    ],
    ["no right option", "{ id: a, right: true,", "{ id: a,", ["11:7 No option is marked as right"]],
    [
      "two right of a single",
      "{ id: b, text",
      "{ id: b, right: true, text",
      ["11:7 2 options are right, but there should be one"],
    ],
    ["right as a word", "right: true", "right: yes", ["11:25 Here should stand true or false"]],
    ["all right of a multiple", "right: false", "right: true", ["21:7 Every option is right"]],
    [
      "one option",
      "      - { id: b, text: { sr: Ne, en: No }, why: { sr: Zato, en: Because } }\n",
      "",
      ["11:7 At least 2 needed"],
    ],
    [
      "two options of one id",
      "{ id: b, text",
      "{ id: a, text",
      ["12:15 The id “a” is already used in this question"],
    ],
    [
      "two options of one text",
      "{ id: b, text: { sr: Ne,",
      "{ id: b, text: { sr: 'Da ',",
      ["12:30 The same text already stands"],
    ],
    [
      "no scenario option of full credit",
      "credit: 100",
      "credit: 90",
      ["30:7 Exactly one option should have “credit: 100”; now 0 do"],
    ],
    [
      "two scenario options of full credit",
      "credit: 50",
      "credit: 100",
      ["30:7 Exactly one option should have “credit: 100”; now 2 do"],
    ],
    ["credit above 100", "credit: 50", "credit: 101", ["31:26 Write a whole number from 0 to 100"]],
    ["credit below 0", "credit: 50", "credit: -1", ["31:26 Write a whole number from 0 to 100"]],
    [
      "credit not whole",
      "credit: 50",
      "credit: 33.3",
      ["31:26 Write a whole number from 0 to 100"],
    ],
    ["decimal comma", '"49.4"', '"49,4"', ["37:22 Write a decimal number with a point"]],
    ["exponent", '"49.4"', '"4e1"', ["37:22 Write a decimal number with a point"]],
    [
      "value without quotes",
      '"49.4"',
      "49.4",
      ["37:22 Here should stand a text (put a number in quotes)"],
    ],
    ["negative tolerance", '"0.1"', '"-0.1"', ["37:41 Write the tolerance"]],
    ["no tolerance", ' tolerance: "0.1",', "", ["37:13 “tolerance” is missing"]],
    ["a mistake that is right", '"24.7"', '"49.5"', ["39:18 49.5 lies within the right answer"]],
    [
      "one item to order",
      "      - { id: action, text: { sr: Onda, en: Then } }\n",
      "",
      ["47:7 At least 2 needed"],
    ],
    [
      "two items of one id",
      "id: action",
      "id: cue",
      ["48:15 The id “cue” is already used in this question"],
    ],
    [
      "a pair of an unknown left",
      "one: kam, two: gam }",
      "one: kam, two: gam, six: kam }",
      ["61:39 “six” is not among the items of “left”"],
    ],
    [
      "a pair with an unknown right",
      "two: gam }",
      "two: sam }",
      ["61:29 “sam” is not among the items of “right”"],
    ],
    [
      "a left without pair",
      "one: kam, two: gam }",
      "two: gam }",
      ["61:12 “one” has no pair", "61:12 All pairs lead to the same item"],
    ],
    [
      "more pairs than items can be",
      "two: gam }",
      `two: gam, ${Array.from({ length: 19 }, (_, index) => `x${index}: kam`).join(", ")} }`,
      ["61:12 At most 20 pairs allowed"],
    ],
    ["all into one", "two: gam }", "two: kam }", ["61:12 All pairs lead to the same item"]],
    [
      "use that mixes",
      "use: [pre, practice, review]",
      "use: [practice, check]",
      ["26:10 A question whose key travels"],
    ],
    [
      "unknown use",
      "use: [pre, practice, review]",
      "use: [exam]",
      ["26:11 Allowed here: pre, practice"],
    ],
    ["no use", "use: [pre, practice, review]", "use: []", ["26:10 At least 1 needed"]],
    [
      "a question that is a word",
      "questions:",
      "questions:\n  - nothing",
      ["5:5 Here should stand a group of keys"],
    ],
    [
      "questions that are no list",
      "questions:",
      "questions: 5\nrest:",
      ["4:12 Here should stand a list", "5:1 The key “rest” does not exist"],
    ],
  ])("%s", (_, from, to, expected) => {
    const told = problemsAfter(from, to);
    expect(told).toHaveLength(expected.length);
    expected.forEach((start, index) => expect(told[index]).toContain(start));
  });

  test("a family that is half critical", () => {
    const told = problemsAfter("id: reserve-capacity", "id: investment");
    expect(told).toEqual([expect.stringContaining("13:5 The family “investment” is critical")]);
  });

  test("everything at once, in reading order", () => {
    const told = problemsAfter("right: ", "correct: ", true);
    expect(told.map((one) => one.split(" ")[0])).toEqual(["11:18", "21:18", "22:18"]);
    const both = parseQuestions(FILE.replace("schema: 1", "schema: 3").replace("49.4", "x"), "l01");
    expect(!both.ok && both.problems.map(({ line }) => line)).toEqual([1, 37]);
  });
});

describe("one question from the database", () => {
  test.each(everySample)("%s survives JSON", (_, question) => {
    expect(questionSchema.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
  });

  test("every well-formed question survives JSON", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const back = questionSchema.parse(JSON.parse(JSON.stringify(question)));
        expect(JSON.stringify(back)).toBe(JSON.stringify(questionSchema.parse(question)));
        expect(back).toEqual(question);
      }),
    );
  });

  test.each(everySample)("%s: an unknown key or a mixed use is refused", (_, question) => {
    expect(questionSchema.safeParse({ ...question, extra: 1 }).success).toBe(false);
    expect(questionSchema.safeParse({ ...question, use: ["review", "check"] }).success).toBe(false);
    expect(questionSchema.safeParse({ ...question, type: "essay" }).success).toBe(false);
    expect(questionSchema.safeParse(null).success).toBe(false);
  });
});
