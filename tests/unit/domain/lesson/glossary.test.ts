import { describe, expect, it } from "vitest";
import { glossaryEntry } from "~/domain/lesson/glossary";
import { parseGlossary } from "~/domain/lesson/glossary.schema";

const entry = "{ term: { sr: a, en: b }, meaning: { sr: c, en: d } }";

describe("parseGlossary", () => {
  it("reads terms by id", () => {
    const parsed = parseGlossary(`schema: 1\nterms:\n  kam: ${entry}\n`);
    expect(parsed).toEqual({
      ok: true,
      glossary: { kam: { term: { sr: "a", en: "b" }, meaning: { sr: "c", en: "d" } } },
    });
  });

  it.each([
    [`schema: 2\nterms:\n  kam: ${entry}\n`, 1],
    [`schema: 1\nterms:\n  kam: { term: { sr: a, en: b } }\n`, 3],
    [`schema: 1\nterms:\n  kam: ${entry}\nextra: 1\n`, 4],
    [`schema: 1\nterms:\n  Kam Kam: ${entry}\n`, 3],
    [`schema: 1\nterms:\n  kam: { term: { sr: "", en: b }, meaning: { sr: c, en: d } }\n`, 3],
    ["schema: 1\nterms: [\n", 3],
  ])("says at which line %j is wrong", (text, line) => {
    const parsed = parseGlossary(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problems.map((each) => each.line)).toContain(line);
  });
});

it("finds own entries only", () => {
  expect(glossaryEntry({}, "constructor")).toBeUndefined();
});
