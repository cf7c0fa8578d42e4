import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuestions } from "~/domain/quiz/schema";

function refusal(text: string): string {
  const parsed = parseQuestions(text, "l01");
  if (parsed.ok) return "accepted";
  const [first] = parsed.problems;
  return first ? `${first.line}:${first.column} ${first.message.en}` : "no reason";
}

describe("what YAML allows and a questions file does not", () => {
  test.each([
    ["an anchor", "schema: &one 1", "1:14 The marks “&” and “*”"],
    ["an alias", "schema: &one 1\nother: *one", "1:14 The marks “&” and “*”"],
    ["an alias of nothing", "schema: *one", "1:9 The marks “&” and “*”"],
    ["a tag", "schema: !!int '1'", "1:15 Tags that start with “!”"],
    ["an own tag", "schema: !js 1", "1:9 Tags that start with “!”"],
    [
      "a merge key",
      "schema: 1\n<<: { schema: 1 }\nobjectives: []\nquestions: []",
      "2:1 The key “<<” does not exist",
    ],
    ["a key twice", "schema: 1\nschema: 1", "2:1 The key “schema” stands twice"],
    ["a prototype key", "schema: 1\n__proto__: { a: 1 }", "2:1 A key must be a plain word"],
    ["a list as key", "? [a]\n: 1", "1:3 A key must be a plain word"],
    ["two documents", "schema: 1\n---\nschema: 1", "2:1 The file may hold one document only"],
    ["tabs", "a:\n\tb: 1", "2:1 Use spaces instead of tabs"],
    [
      "an open bracket",
      "questions: [",
      "1:13 The indentation is wrong, or a bracket before this place is not closed",
    ],
    ["an open quote", 'schema: "1', "1:11 A bracket, quote, colon or comma is missing"],
    ["a colon in a text", "stem: a: b", "1:7 This line cannot be read"],
    ["nothing", "", "1:1 Here should stand a group of keys"],
    ["a list", "- a", "1:1 Here should stand a group of keys"],
    ["a word", "hello", "1:1 Here should stand a group of keys"],
  ])("%s", (_, text, expected) => {
    expect(refusal(text)).toContain(expected);
  });
});

describe("size", () => {
  const filler = (bytes: number) => `# ${"x".repeat(bytes - 3)}\n`;

  test("256 kB is read, one byte more is not", () => {
    expect(refusal(filler(256 * 1024))).toContain("Here should stand");
    expect(refusal(filler(256 * 1024 + 1))).toContain("1:1 The file is larger than 256 kB");
  });

  test("bytes count, not letters", () => {
    expect(refusal(`# ${"š".repeat(131_071)}`)).toContain("Here should stand");
    expect(refusal(`# ${"š".repeat(131_072)}`)).toContain("larger than 256 kB");
  });
});

describe("nesting that would exhaust the reader is refused in time", () => {
  const staircase = (mark: string) =>
    Array.from({ length: 600 }, (_, depth) => " ".repeat(depth) + mark).join("\n");

  test.each([
    ["closed brackets", "[".repeat(100_000) + "]".repeat(100_000)],
    ["open braces", "{a: ".repeat(60_000)],
    ["brackets behind closing marks in quotes", '["]",'.repeat(40_000)],
    ["lists on one line", "- ".repeat(100_000)],
    ["keys on one line", "? ".repeat(100_000)],
    ["lists after a document mark", `--- ${"- ".repeat(100_000)}`],
    ["a staircase of lists", staircase("-")],
    ["a staircase of maps", staircase("a:")],
    ["51 brackets", "[".repeat(51) + "]".repeat(51)],
  ])("%s", (_, text) => {
    const started = performance.now();
    expect(refusal(text)).toContain("1:1 Too many levels");
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test("50 brackets and a long dash line inside a comment are not too deep", () => {
    expect(refusal("[".repeat(50) + "]".repeat(50))).not.toContain("Too many levels");
    expect(refusal(`# ${"-".repeat(200)}`)).not.toContain("Too many levels");
  });

  test("at most 100 problems are told", () => {
    const keys = Array.from({ length: 150 }, (_, index) => `k${index}: 1`).join("\n");
    const parsed = parseQuestions(keys, "l01");
    expect(!parsed.ok && parsed.problems).toHaveLength(100);
  });

  test.each([
    ["keys", Array.from({ length: 25_000 }, (_, index) => `k${index}: 1`).join("\n")],
    ["list items", "- 1\n".repeat(60_000)],
    ["quotes", '"'.repeat(200_000)],
    ["tags", "- !a ".repeat(40_000)],
    [
      "pairs",
      `schema: 1\nobjectives: [{ id: o1, text: { sr: a, en: b } }]\nquestions:\n  - type: matching\n    id: q\n    objective: o1\n    use: [check]\n    stem: { sr: a, en: b }\n    left: []\n    right: []\n    pairs:\n${Array.from({ length: 15_000 }, (_, index) => `      a${index}: B`).join("\n")}`,
    ],
    ["empty questions", `schema: 1\nquestions:\n${"  - {}\n".repeat(30_000)}`],
  ])("a file full of %s is refused within seconds", (_, text) => {
    const started = performance.now();
    expect(parseQuestions(text, "l01").ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test("no text makes it throw, and every problem has a place in the text", () => {
  const piece = fc.constantFrom(
    ..."[]{}:,-?&*!|>'\"%@`# \t\n\r",
    "schema",
    "1",
    "questions",
    "id",
    "\u0000",
    "\ufeff",
    "š",
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseQuestions(text, "l01");
      expect(parsed.ok).toBe(false);
      if (parsed.ok) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { line, column } of parsed.problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split("\n").length + 1);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 2000 },
  );
});
