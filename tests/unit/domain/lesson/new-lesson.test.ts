import { describe, expect, it } from "vitest";
import { promptFindings, promptsIn } from "~/domain/lesson/edit/prompt";
import { partsOfText } from "~/domain/lesson/edit/parts";
import { compareLanguages } from "~/domain/lesson/edit/compare-languages";
import { readHeader } from "~/domain/lesson/edit/header";
import { newLesson } from "~/domain/lesson/new-lesson";
import { balanceFindings } from "~/domain/lesson/balance-findings";
import { measureFindings } from "~/domain/lesson/agreement";
import { slugOfTitle } from "~/domain/lesson/slug-of-title";
import { isSlug } from "~/domain/library/document";
import { parseQuestions } from "~/domain/quiz/schema";

const title = { sr: 'Kad kupac kaže „skupo“ (i "ne")', en: "When the customer says: too dear" };
const files = newLesson(title);

describe("a new lesson", () => {
  it("bears its title in each language", () => {
    expect(readHeader(files["sr.mdx"])?.title).toBe(title.sr);
    expect(readHeader(files["en.mdx"])?.title).toBe(title.en);
  });

  it("has the same five parts in both languages, each asking for something", () => {
    const pairs = compareLanguages(files["sr.mdx"], files["en.mdx"]);
    expect(pairs).toHaveLength(5);
    expect(pairs.flatMap(({ inSr, inEn }) => [...inSr, ...inEn])).toEqual([]);
    for (const text of [files["sr.mdx"], files["en.mdx"]])
      for (const { from, to } of partsOfText(text))
        expect(promptsIn(text.slice(from, to)).length).toBeGreaterThan(1);
  });

  it("has questions that can be read, measured and not guessed", () => {
    const text = files["questions.yaml"];
    const parsed = parseQuestions(text, "new");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(measureFindings(text, parsed.file)).toEqual([]);
    expect(balanceFindings(text, parsed.file)).toEqual([]);
  });

  it("names each prompt with its line until it is replaced", () => {
    const text = files["sr.mdx"];
    const [first] = promptFindings(text);
    expect(first).toMatchObject({ line: 3, column: 15 });
    expect(promptFindings(text)).toHaveLength(promptsIn(text).length);
    expect(promptFindings(text.replace(/\[\[[^\]]*\]\]/g, "a"))).toEqual([]);
    expect(promptFindings("[[\n]] [[]] [a] [[a]b]]")).toEqual([]);
  });
});

describe("the address that a title proposes", () => {
  it.each([
    ["Od leptir-mašne do dijamanta", "od-leptir-masne-do-dijamanta"],
    ["Đorđe, ključ i ćutanje", "djordje-kljuc-i-cutanje"],
    ["Љубав према купцу", "ljubav-prema-kupcu"],
    ["  5% → 25%?  ", "5-25"],
    ["!!!", ""],
    ["a".repeat(80), "a".repeat(60)],
  ])("of %j", (words, slug) => {
    expect(slugOfTitle(words)).toBe(slug);
    expect(isSlug(slug)).toBe(slug !== "");
  });
});
