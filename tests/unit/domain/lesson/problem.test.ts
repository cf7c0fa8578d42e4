import { describe, expect, it } from "vitest";
import { inOrder, problem, problemMessage } from "~/domain/lesson/problem";
import { PROBLEM_MESSAGES } from "~/domain/lesson/problem-messages";

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the messages", () => {
  it.each(Object.entries(PROBLEM_MESSAGES))(
    "%s says the same in both languages",
    (_, { sr, en }) => {
      expect(new Set(placeholders(sr))).toEqual(new Set(placeholders(en)));
      expect(sr).not.toBe(en);
      expect(sr.endsWith(".") || sr.includes("---") || /[\\/<>}]$/.test(sr)).toBe(true);
    },
  );

  it("are filled in the reader's language and quote no more than a little", () => {
    const found = problem(
      "attribute-missing",
      { line: 2, column: 3 },
      {
        component: "Callout",
        name: "n".repeat(200),
        rule: { sr: "tekst", en: "text" },
      },
    );
    expect(problemMessage(found, "sr")).toBe(
      `Komponenti „Callout“ nedostaje svojstvo „${"n".repeat(60)}…“: tekst.`,
    );
    expect(problemMessage(found, "en")).toContain(": text.");
  });

  it("fill no place that nothing was given for, nor one of the prototype", () => {
    const found = problem("not-allowed", { line: 1, column: 1 });
    expect(problemMessage(found, "en")).toContain("({name})");
  });
});

it("puts problems in the order of the text", () => {
  const at = (line: number, column: number) => problem("brace", { line, column });
  expect(inOrder([at(2, 1), at(1, 9), at(1, 2)]).map(({ line, column }) => [line, column])).toEqual(
    [
      [1, 2],
      [1, 9],
      [2, 1],
    ],
  );
});
