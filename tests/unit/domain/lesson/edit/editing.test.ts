import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { compareLanguages } from "~/domain/lesson/edit/compare-languages";
import { insertLink, toggleHeading, toggleList, toggleMark } from "~/domain/lesson/edit/format";
import { readHeader, writeHeader } from "~/domain/lesson/edit/header";
import { newBlockId } from "~/domain/lesson/edit/new-id";
import { partAt, partsOfText } from "~/domain/lesson/edit/parts";
import { insertBlock } from "~/domain/lesson/edit/place-block";
import { applyEdit, linesAround, type TextEdit } from "~/domain/lesson/edit/text-edit";

const anyText = fc.string({ unit: fc.constantFrom("a", "ž", " ", "\n", "*", "-", "#", "<", "`") });
const rangeIn = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const textAndRange = anyText.chain((text) => fc.tuple(fc.constant(text), rangeIn(text)));

/** The text with the selection in ‹›. */
function shown(text: string, edit: TextEdit): string {
  const next = applyEdit(text, edit);
  const { from, to } = edit.select;
  return `${next.slice(0, from)}‹${next.slice(from, to)}›${next.slice(to)}`;
}

/** A text whose selection is written as ‹›. */
function marked(written: string): [string, { from: number; to: number }] {
  const from = written.indexOf("‹");
  return [written.replace(/[‹›]/g, ""), { from, to: written.indexOf("›") - 1 }];
}

describe("formats", () => {
  it.each([
    ["a ‹b› c", "a **‹b›** c"],
    ["a **‹b›** c", "a ‹b› c"],
    ["a ‹**b**› c", "a ‹b› c"],
    ["a ‹b › c", "a **‹b›**  c"],
    ["a ‹›", "a **‹›**"],
    ["‹- a\n- b›", "‹- **a**\n- **b**›"],
    ["*‹a›*", "***‹a›***"],
  ])("strong: %j", (before, after) =>
    expect(shown(marked(before)[0], toggleMark(...marked(before), "**"))).toBe(after),
  );

  it.each([
    ["a ‹b›", "a *‹b›*"],
    ["a *‹b›*", "a ‹b›"],
    ["a **‹b›**", "a ***‹b›***"],
  ])("emphasis: %j", (before, after) =>
    expect(shown(marked(before)[0], toggleMark(...marked(before), "*"))).toBe(after),
  );

  it.each([
    ["a\n‹b›\nc", "a\n‹## b›\nc"],
    ["## ‹›a", "a‹›"],
    ["### ‹›a", "## a‹›"],
  ])("heading: %j", (before, after) =>
    expect(shown(marked(before)[0], toggleHeading(...marked(before), 2))).toBe(after),
  );

  it.each([
    ["‹a\nb›", "bullets", "‹- a\n- b›"],
    ["‹- a\n- b›", "bullets", "‹a\nb›"],
    ["‹- a\n- b›", "numbers", "‹1. a\n2. b›"],
    ["‹›", "bullets", "- ‹›"],
  ] as const)("list: %j as %s", (before, kind, after) =>
    expect(shown(marked(before)[0], toggleList(...marked(before), kind))).toBe(after),
  );

  it("links the selected words, or words that are given", () => {
    expect(shown(...linked("a ‹b› c"))).toBe("a [b](‹https://›) c");
    expect(shown(...linked("a ‹›"))).toBe("a [tekst](‹https://›)");
  });
  const linked = (written: string): [string, TextEdit] => {
    const [text, range] = marked(written);
    return [text, insertLink(text, range, "tekst")];
  };

  test.prop([textAndRange, fc.constantFrom("**", "*")])(
    "change nothing beyond the lines they are for",
    ([text, range], mark) => {
      for (const edit of [
        toggleMark(text, range, mark),
        toggleHeading(text, range, 3),
        toggleList(text, range, "bullets"),
        insertLink(text, range, "a"),
      ]) {
        const lines = linesAround(text, range);
        const next = applyEdit(text, edit);
        expect(edit.from).toBeGreaterThanOrEqual(lines.from);
        expect(edit.to).toBeLessThanOrEqual(lines.to);
        expect(edit.select.from).toBeLessThanOrEqual(edit.select.to);
        expect(edit.select.to).toBeLessThanOrEqual(next.length);
      }
    },
  );

  test.prop([textAndRange])("leave the letters as they are", ([text, range]) => {
    const letters = (one: string) => one.replace(/[^až]/g, "");
    for (const edit of [toggleMark(text, range, "**"), toggleHeading(text, range, 2)])
      expect(letters(applyEdit(text, edit))).toBe(letters(text));
  });
});

describe("a new block", () => {
  const block = { name: "Question", markup: "<Question />" } as const;
  const put = (written: string, one: Parameters<typeof insertBlock>[2] = block) => {
    const at = written.indexOf("‸");
    const text = written.replace("‸", "");
    return applyEdit(text, insertBlock(text, at, one));
  };

  it.each([
    ["a‸b\nc\n\nd", "ab\nc\n\n<Question />\n\nd"],
    ["a\n\n‸\n\nd", "a\n\n<Question />\n\nd"],
    ["‸", "<Question />\n"],
    ["a‸", "a\n\n<Question />\n"],
    ["```\na‸\n\nb\n```\n\nc", "```\na\n\nb\n```\n\n<Question />\n\nc"],
    ["---\ntitle: a\n‸---\n\na", "---\ntitle: a\n---\n\n<Question />\n\na"],
    ["‸\n\n<Part title='a' />\n\nb", "\n\n<Part title='a' />\n\n<Question />\n\nb"],
    ["<Callout>\n\na‸\n\n</Callout>\n\nb", "<Callout>\n\na\n\n</Callout>\n\n<Question />\n\nb"],
    ["<Only>\n\na‸\n\n</Only>\n\nb", "<Only>\n\na\n\n<Question />\n\n</Only>\n\nb"],
    [
      "<Only>\n\n<Reveal>\n\na‸\n\n</Reveal>\n\n</Only>",
      "<Only>\n\n<Reveal>\n\na\n\n</Reveal>\n\n<Question />\n\n</Only>",
    ],
    ["<Part ‸title='a' />\n\nb", "<Part title='a' />\n\n<Question />\n\nb"],
  ])("stands where it may: %j", (before, after) => expect(put(before)).toBe(after));

  it("stands outside of everything when it is a part, in a paragraph's place when it is a callout", () => {
    const part = { name: "Part", markup: "<Part />" } as const;
    expect(put("<Only>\n\na‸\n\n</Only>", part)).toBe("<Only>\n\na\n\n</Only>\n\n<Part />\n");
    const note = { name: "Callout", markup: "<Callout></Callout>" } as const;
    expect(put("<Only>\n\na‸\n\n</Only>", note)).toBe(
      "<Only>\n\na\n\n<Callout></Callout>\n\n</Only>",
    );
    expect(put("<Source>a‸</Source>", note)).toBe("<Source>a</Source>\n\n<Callout></Callout>\n");
    const said = "<Dialogue>\n<Line>a‸</Line>\n</Dialogue>";
    expect(put(said, note)).toBe(
      "<Dialogue>\n<Line>a</Line>\n</Dialogue>\n\n<Callout></Callout>\n",
    );
  });

  it("has an id that no text has yet", () => {
    expect(newBlockId("IfThenPlan", [])).toBe("if-then-plan");
    const texts = ["<Reflection id='reflection' />", "<Reflection id='reflection-2' />"];
    expect(newBlockId("Reflection", texts)).toBe("reflection-3");
  });

  test.prop([textAndRange])("takes no character of the text away", ([text, range]) => {
    const next = applyEdit(text, insertBlock(text, range.from, block));
    expect(next.replace("<Question />", "").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    expect(next).toMatch(/(?:^|\n\n)<Question \/>(?:\n$|\n\n)/);
  });
});

describe("the header", () => {
  test.prop([fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), anyText])(
    "comes back as it was written, and the text after it stays",
    (title, description, body) => {
      const text = `---\n---\n${body}`;
      const header = readHeader(text);
      if (!header) throw new Error("The header was not read");
      const next = applyEdit(text, writeHeader(header, { title, description }));
      const line = (words: string) => words.replace(/[\r\n\u2028\u2029]+/g, " ");
      expect(readHeader(next)).toMatchObject({
        title: line(title),
        description: line(description),
      });
      expect(next.slice(readHeader(next)?.to)).toBe(body);
    },
  );

  it.each([
    ["---\ntitle: 'it''s'\ndescription: Običan tekst, bez ičega\n---\n", "it's"],
    ['---\r\ntitle: "a: b"\r\n---\r\nx', "a: b"],
  ])("is read from %j", (text, title) => expect(readHeader(text)?.title).toBe(title));

  it.each([
    "a",
    "---\ntitle: a: b\n---\n",
    "---\ntitle: |\n  a\n---\n",
    "---\nother: a\n---\n",
    "---\ntitle: a",
    "---js\n---\n",
    "---\ntitle: a\ntitle: b\n---\n",
    "---\ntitle: &a b\n---\n",
    "---\ntitle: true\n---\n",
  ])("is left to the compiler in %j", (text) => expect(readHeader(text)).toBeNull());
});

describe("two languages", () => {
  const part = (title: string, body: string) => `<Part title="${title}" />\n\n${body}\n\n`;
  const kinds = (sr: string, en: string) =>
    compareLanguages(sr, en).map(({ inSr, inEn }) =>
      [inSr, inEn].map((all) => all.map((one) => one.kind)),
    );

  it("tell what is missing, empty, not translated, or has other blocks", () => {
    expect(kinds(part("A", "jedan") + part("B", "dva"), part("A", "one"))).toEqual([
      [[], []],
      [[], ["missing"]],
    ]);
    expect(kinds(part("A", "jedan"), part("A", ""))).toEqual([[[], ["empty"]]]);
    expect(kinds(part("A", "isto ovde"), part("B", "isto  ovde"))).toEqual([
      [["untranslated"], ["untranslated"]],
    ]);
    expect(kinds(part("A", "12"), part("A", "12"))).toEqual([[[], []]]);
    expect(kinds(part("A", 'jedan <Term id="a">b</Term>'), part("A", "one"))).toEqual([[[], []]]);
  });

  it("name the blocks that only one of them has", () => {
    const [pair] = compareLanguages(
      part("A", 'a\n\n<Question id="q" />\n\n<Question id="r" />'),
      part("A", 'b\n\n<Question id="q" />\n\n<Callout title="c">d</Callout>'),
    );
    expect(pair?.inEn).toEqual([
      { kind: "blocks", onlyHere: ["Callout"], onlyThere: ["Question r"] },
    ]);
  });

  it("know the part in which the cursor stands", () => {
    const text = `x\n${part("A", "a")}${part("B", "b")}`;
    const parts = partsOfText(text);
    expect(parts.map(({ title }) => title)).toEqual(["A", "B"]);
    expect([0, 5, text.indexOf("b\n"), text.length].map((at) => partAt(parts, at))).toEqual([
      0, 0, 1, 1,
    ]);
  });
});
