import { fc, test } from "@fast-check/vitest";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STATIC_NAMES } from "~/domain/lesson/components";
import { decodeReferences, encodeReferences } from "~/domain/lesson/edit/character-references";
import { findTags } from "~/domain/lesson/edit/find-tags";
import { readLiteralText, writeLiteralText } from "~/domain/lesson/edit/literal-text";
import { tagValues } from "~/domain/lesson/edit/tag";
import { applyEdit } from "~/domain/lesson/edit/text-edit";
import { rewriteTag, writeTag } from "~/domain/lesson/edit/write-tag";
import type { Literal } from "~/domain/lesson/literal";

const name = fc.constantFrom("id", "title", "tone", "items", "note");
const flat = fc.oneof(fc.string({ unit: "binary" }), fc.boolean(), fc.integer(), fc.constant(null));
const value: fc.Arbitrary<Literal> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.boolean(),
  fc.integer(),
  fc.array(flat, { maxLength: 4 }),
  fc.array(
    fc.dictionary(
      fc.string().filter((key) => key !== "__proto__"),
      flat,
      { maxKeys: 3 },
    ),
    { maxLength: 3 },
  ),
);
const values = fc.dictionary(name, value, { maxKeys: 4 });
const component = fc.constantFrom(...STATIC_NAMES);
const prose = fc
  .string({ unit: fc.constantFrom("a", "č", " ", "\n", "*", "#", "-", "&", '"', ">") })
  .map((text) => text.replace(/^---/, ""));

describe("the properties of a tag", () => {
  test.prop([fc.string({ unit: "binary" })])("come back as they went in", (text) => {
    fc.pre(!/[\u0000-\u0008]/.test(text));
    expect(decodeReferences(encodeReferences(text))).toBe(text);
  });

  test.prop([value])("also as lists and objects", (literal) => {
    expect(readLiteralText(writeLiteralText(literal))).toEqual({ value: literal });
  });

  it("are read as JavaScript writes them", () => {
    expect(readLiteralText(` [ 'a', "b\\u010d", ] `)).toEqual({ value: ["a", "bč"] });
    expect(readLiteralText("{id: 'x', n: -1.5}")).toEqual({ value: { id: "x", n: -1.5 } });
    for (const code of [
      "a",
      "`a`",
      "a()",
      "[,1]",
      "{...a}",
      "{__proto__: 1}",
      "1n",
      "0x1",
      "[1 2]",
    ])
      expect(readLiteralText(code), code).toBeNull();
  });
});

describe("a tag that is written", () => {
  test.prop([component, fc.constantFrom("single", "open"), values, prose, prose])(
    "is found in its text with the same properties",
    (tagName, kind, written, before, after) => {
      const tag = writeTag(tagName, kind, written);
      const text = `${before}\n\n${tag}\n\n${after}`;
      const [found, ...others] = findTags(text);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ name: tagName, kind, from: before.length + 2 });
      expect(text.slice(found?.from, found?.to)).toBe(tag);
      expect(found && tagValues(found)).toEqual(
        Object.fromEntries(Object.entries(written).filter(([, one]) => one !== null)),
      );
    },
  );

  test.prop([component, values, values, prose, prose])(
    "changes nothing outside it when it is written again",
    (tagName, first, second, before, after) => {
      const text = `${before}\n\n${writeTag(tagName, "single", first)}\n\n${after}`;
      const [tag] = findTags(text);
      if (!tag) throw new Error("The tag was not found");
      const next = applyEdit(text, { ...tag, insert: rewriteTag(text, tag, second) });
      expect(next.startsWith(`${before}\n\n<${tagName}`)).toBe(true);
      expect(next.endsWith(`/>\n\n${after}`)).toBe(true);
      const [again] = findTags(next);
      expect(again && tagValues(again)).toEqual({ ...first, ...second });
    },
  );

  it("keeps what it cannot read, and the way the rest is written", () => {
    const text = `<KeyFact figure='60%'\n  source={sum(1)} href="https://a.example"\n>`;
    const [tag] = findTags(text);
    expect(tag && rewriteTag(text, tag, { figure: "60%", href: null })).toBe(
      `<KeyFact figure='60%'\n  source={sum(1)}\n>`,
    );
    expect(tag && rewriteTag(text, tag, { figure: 'a "b" & c' })).toBe(
      `<KeyFact figure="a &quot;b&quot; & c"\n  source={sum(1)} href="https://a.example"\n>`,
    );
  });
});

describe("finding tags", () => {
  const names = (text: string) => findTags(text).map((tag) => `${tag.kind} ${tag.name}`);

  it.each([
    ["```\n<Part title='a' />\n```\n\n<Source>a</Source>", ["open Source", "close Source"]],
    ["a `<Term id='a'>` b <Term id='b'>c</Term>", ["open Term", "close Term"]],
    ["~~~\n<Line>\n~~~~\n<Line>", ["open Line"]],
    ["{/* <Part /> */}\n\n<Part title='{' />", ["single Part"]],
    ["\\<Part /> <Parts /> <Part.a /> <part /> <Part", []],
    ["---\ntitle: '<Part />'\n---\n<Part title='a' />", ["single Part"]],
    ["a <Term id='a'\n\n>b", []],
    ["<Checklist items={['}', \"]\"]} id='c' />", ["single Checklist"]],
    ["<Callout {...a}>", []],
    ["` <Source>", ["open Source"]],
  ])("in %j", (text, expected) => expect(names(text)).toEqual(expected));

  it("reads every tag of the programme", () => {
    for (const slug of readdirSync("content/lessons")) {
      for (const file of ["sr.mdx", "en.mdx"]) {
        const text = readFileSync(`content/lessons/${slug}/${file}`, "utf8");
        const tags = findTags(text);
        expect(tags.length).toBe(text.match(/<\/?[A-Z][a-zA-Z]*/g)?.length);
        for (const tag of tags) {
          expect(tag.properties.every(({ read }) => read !== null)).toBe(true);
          expect(rewriteTag(text, tag, tagValues(tag))).toBe(text.slice(tag.from, tag.to));
        }
      }
    }
  });
});
