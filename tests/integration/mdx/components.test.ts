import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { isFor, type Island, type LessonPart } from "~/domain/lesson/block";
import { problemMessage, type ProblemCode } from "~/domain/lesson/problem";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import type { Locale } from "~/domain/text";
import { GLOSSARY } from "../../support/glossary";
import { MEDIA } from "../../support/media-catalogue";
import { elementsOf } from "../../support/html-tree";
import { dangers } from "../../support/inert-html";

const compiler = createLessonCompiler();
afterAll(() => compiler.close());

const fixture = (name: string) =>
  readFileSync(new URL(`../../support/hostile/own/${name}`, import.meta.url), "utf8");

async function compiled(source: string, form: "lesson" | "body" = "body", locale: Locale = "sr") {
  const result = await compiler.compile(source, { locale, glossary: GLOSSARY, media: MEDIA, form });
  if (result.kind === "refused") {
    throw new Error(result.problems.map((each) => problemMessage(each, "en")).join("\n"));
  }
  return result.lesson;
}

async function codes(source: string, form: "lesson" | "body" = "body") {
  const result = await compiler.compile(source, {
    locale: "sr",
    glossary: GLOSSARY,
    media: MEDIA,
    form,
  });
  return result.kind === "refused"
    ? result.problems.map(({ line, column, code }) => `${line}:${column} ${code}`)
    : [];
}

const proseOf = (parts: readonly LessonPart[]) =>
  parts
    .flatMap(({ blocks }) => blocks)
    .map((block) => (block.kind === "prose" ? block.html : ""))
    .join("\n");

const islandsOf = (parts: readonly LessonPart[]): readonly Island[] =>
  parts.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "island");

describe("a lesson with every component", async () => {
  const lesson = await compiled(fixture("every-component.mdx"), "lesson");
  const html = proseOf(lesson.parts);

  it("has its header and its parts", () => {
    expect(lesson.title).toBe("Sve što lekcija sme da sadrži");
    expect(lesson.parts.map(({ title, teaches }) => ({ title, teaches }))).toEqual([
      { title: "Tekst", teaches: ["o1", "o2"] },
      { title: "Vežba", teaches: ["o1"] },
    ]);
  });

  it("holds nothing that could run or leave the page", () => {
    expect(dangers(html)).toEqual([]);
  });

  it("records its islands in order, with what must be done", () => {
    expect(
      islandsOf(lesson.parts).map(({ component, id, required }) => [component, id, required]),
    ).toEqual([
      ["Question", "pre-a", true],
      ["Recall", "recall", true],
      ["Checklist", "lista", true],
      ["Reflection", "misao", false],
      ["IfThenPlan", "plan", false],
      ["Concentration", "udeo", false],
      ["SelfAssessment", "self", true],
      ["PracticeAccount", "kupac", true],
      ["Transcript", "zapis", true],
    ]);
    expect(islandsOf(lesson.parts)[2]?.props).toEqual({
      title: "Proverite",
      items: ["prvo", "drugo"],
    });
    expect(islandsOf(lesson.parts)[6]?.props).toEqual({
      anchors: ["nikad", "uvek"],
      areas: [{ id: "a1", title: "Oblast", behaviours: [{ id: "b1", text: "Radi" }] }],
    });
    expect(islandsOf(lesson.parts)[8]?.props).toMatchObject({
      title: "Redovna poseta",
      lines: [
        { who: "Milica", text: "Kako stoji nova kutija?" },
        { who: "Ivana", cue: "Ograda: „za sada“ ima rok.", reply: "Šta bi moglo da se promeni?" },
        { who: "Milica", text: "Drago mi je." },
        { who: "Ivana", text: "Do viđenja." },
      ],
    });
  });

  it("connects each term with its note", () => {
    const elements = elementsOf(html);
    const notes = elements.filter(({ attributes }) => attributes.has("popover"));
    const targets = elements
      .map(({ attributes }) => attributes.get("popovertarget"))
      .filter(Boolean);
    expect(targets).toEqual(notes.map(({ attributes }) => attributes.get("id")));
    expect(targets).toEqual(["term-key-account", "term-kam"]);
    expect(html).toContain("Kupac zbog kog se firma menja.");
  });

  it("puts loose words into paragraphs and nothing into a paragraph that may not stand there", () => {
    expect(html).toContain('<p class="title">Zapamtite</p><p>Jedan red, bez pasusa.</p>');
    expect(html).toContain("<dd><p>Zašto <em>baš</em> danas?</p></dd>");
    const inParagraphs = elementsOf(html)
      .filter(({ name }) => name === "p")
      .flatMap(({ children }) => children)
      .flatMap((child) => (typeof child === "string" ? [] : [child.name]));
    expect(
      inParagraphs.filter((name) => /^(?:p|div|figure|aside|details|ul|ol)$/.test(name)),
    ).toEqual([]);
  });

  it("keeps the numbers and columns of lists and tables", () => {
    expect(html).toContain('<ol start="3">');
    expect(html).toContain('<td data-align="right">tri godine</td>');
  });

  it("says with words what colour says", () => {
    expect(html).toContain('<span class="verdict">Dobar primer</span> Ovako');
    expect(html).toContain('<span class="verdict">Loš primer</span> A ovako ne');
    expect(html).toContain("<summary>Izvor</summary>");
  });

  it("leads out of the site without a handle on it, and within the text to the prefixed id", () => {
    const links = elementsOf(html).filter(({ name }) => name === "a");
    const outside = links.filter(({ attributes }) => attributes.get("href")?.startsWith("https"));
    expect(outside.length).toBe(2);
    for (const { attributes } of outside) {
      expect(attributes.get("rel")).toBe("noopener noreferrer");
    }
    const ids = elementsOf(html).map(({ attributes }) => attributes.get("id"));
    const inside = links
      .map(({ attributes }) => attributes.get("href"))
      .find((href) => href?.startsWith("#"));
    expect(ids).toContain(inside?.slice(1));
  });

  it("speaks English where the lesson does", async () => {
    const english = proseOf((await compiled(fixture("every-component.mdx"), "lesson", "en")).parts);
    for (const words of [
      "Good example",
      "Weak example",
      "<summary>Source</summary>",
      "A customer we change for.",
    ]) {
      expect(english).toContain(words);
    }
  });
});

describe("text for some readers", async () => {
  const lesson = await compiled(
    'Svi.\n\n<Only for="standard guided">\n\nPrimer.\n\n<Question id="a" />\n\nJoš.\n\n</Only>\n\nOpet svi.\n\n<Only for="challenge">\n\n<Question id="b" />\n\n</Only>\n\n<Question id="c" />',
  );

  it("says of every block who reads it, in the order of the variants", () => {
    const blocks = lesson.parts.flatMap((part) => part.blocks);
    expect(
      blocks.map((block) => [block.kind === "prose" ? block.html : block.id, block.for]),
    ).toEqual([
      ["<p>Svi.</p>", undefined],
      ["<p>Primer.</p>", ["guided", "standard"]],
      ["a", ["guided", "standard"]],
      ["<p>Još.</p>", ["guided", "standard"]],
      ["<p>Opet svi.</p>", undefined],
      ["b", ["challenge"]],
      ["c", undefined],
    ]);
  });

  it("is shown to them and to nobody else", () => {
    const seen = (variant: "guided" | "standard" | "challenge") =>
      islandsOf(lesson.parts)
        .filter((island) => isFor(variant, island))
        .map(({ id }) => id);
    expect(seen("guided")).toEqual(["a", "c"]);
    expect(seen("standard")).toEqual(["a", "c"]);
    expect(seen("challenge")).toEqual(["b", "c"]);
  });
});

describe("plain Markdown", async () => {
  const html = proseOf((await compiled(fixture("plain-markdown.mdx"))).parts);

  it("is inert and complete", () => {
    expect(dangers(html)).toEqual([]);
    for (const words of [
      "{zagrade}",
      '<h2 id="s-naslov">',
      '<h2 id="s-naslov-2">',
      "<del>",
      "<kbd>Enter</kbd>",
      "Napomene",
    ]) {
      expect(html).toContain(words);
    }
  });

  it("links each footnote to an id that is there", () => {
    const elements = elementsOf(html);
    const ids = new Set(elements.map(({ attributes }) => attributes.get("id")));
    const notes = elements
      .map(({ attributes }) => attributes.get("href") ?? "")
      .filter((href) => href.startsWith("#"));
    expect(notes.length).toBe(2);
    for (const href of notes) expect(ids).toContain(href.slice(1));
  });
});

/** A conversation of four lines, the last of them with these properties too. */
const transcript = (more: string) => {
  const line = '{"who":"a","text":"b"},';
  return `<Transcript id="t" title="abc" lines={[${line.repeat(3)}{"who":"a","text":"b",${more}}]} />`;
};

const refusals: readonly (readonly [string, string, ProblemCode])[] = [
  ["import robe je porastao.", "1:1", "import-paragraph"],
  ["export podataka.", "1:1", "import-paragraph"],
  ["Volim <3", "1:7", "less-than"],
  ["Ako je a <b onda", "1:10", "unclosed-tag"],
  ["tekst\n\n<!-- beleška -->", "3:1", "html-comment"],
  ["<https://example.org>", "1:1", "angle-link"],
  ["<ime@example.org>", "1:1", "angle-link"],
  ["Skup {1, 2}", "1:6", "brace"],
  ["Cena {cena}", "1:6", "brace"],
  ["Otvoreno {", "1:10", "brace"],
  ['<Callout title="a">\n\nbez kraja', "1:1", "unclosed-tag"],
  ["tekst</Callout>", "1:6", "closing-tag"],
  ['<Callout title="a">tekst\n\njoš</Callout>', "1:1", "unclosed-tag"],
  ['<callout title="a">x</callout>', "1:1", "raw-element"],
  ["<Callout.Title>x</Callout.Title>", "1:1", "unknown-component"],
  ["<toString />", "1:1", "raw-element"],
  ["<Callout>x</Callout>", "1:1", "attribute-missing"],
  ['<Callout title="">x</Callout>', "1:10", "attribute-value"],
  ['<Callout title="a" tone="loud">x</Callout>', "1:20", "attribute-value"],
  ['<Callout title="a" style="x">x</Callout>', "1:20", "attribute-unknown"],
  ['<Callout title="a" title="b">x</Callout>', "1:20", "attribute-duplicate"],
  ["<Callout title={ime}>x</Callout>", "1:10", "attribute-code"],
  ["<Callout title={`a`}>x</Callout>", "1:10", "attribute-code"],
  ["<Callout {...a}>x</Callout>", "1:10", "attribute-spread"],
  ['<Callout title="a" />', "1:1", "block-empty"],
  ['<Callout title="&#8238;a">x</Callout>', "1:10", "attribute-value"],
  ['Tekst <Callout title="a">x</Callout> dalje.', "1:7", "block-inline"],
  ['<Source lang="sr">x</Source>', "1:9", "attribute-none"],
  [
    '<KeyFact figure="1" source="a" href="javascript:alert(1)">x</KeyFact>',
    "1:32",
    "attribute-value",
  ],
  [
    '<KeyFact figure="1" source="a" href={"http://a.example"}>x</KeyFact>',
    "1:32",
    "attribute-value",
  ],
  ['<Example verdict="ok" title="a">x</Example>', "1:10", "attribute-value"],
  ['<Dialogue title="a">tekst</Dialogue>', "1:21", "dialogue-content"],
  ['<Line who="a">x</Line>', "1:1", "line-outside"],
  ['Pojam <Term id="nema">x</Term>', "1:7", "term-unknown"],
  ['Pojam <Term id="constructor">x</Term>', "1:7", "term-unknown"],
  ['Pojam <Term id="kam">[x](https://a.example)</Term>', "1:7", "inline-content"],
  ['[a <Term id="kam">x</Term>](https://a.example)', "1:4", "term-in-link"],
  ['- stavka\n\n  <Question id="a" />', "3:3", "island-nested"],
  ['Reč <Question id="a" />', "1:5", "island-nested"],
  ['<Callout title="a">\n\n<Question id="a" />\n\n</Callout>', "3:1", "island-nested"],
  ['<Question id="a">x</Question>', "1:1", "island-children"],
  ['<Question id="Velika Slova" />', "1:11", "attribute-value"],
  ['<Question id="a" optional={true} required={true} />', "1:18", "attribute-value"],
  ['<Question id="a" optional="da" />', "1:18", "attribute-value"],
  ['<Question id="a" />\n\n<Reflection id="a" prompt="b" />', "3:1", "island-duplicate"],
  ['<Recall id="r" questions={["a"]} />\n\n<Question id="a" />', "1:1", "recall-unknown"],
  ['<Recall id="r" questions={[]} />', "1:16", "attribute-value"],
  ['<Checklist id="c" title="a" items={["a",,"b"]} />', "1:29", "attribute-code"],
  ['<Checklist id="c" title="a" items={[1]} />', "1:29", "attribute-value"],
  [
    '<SelfAssessment id="s" anchors={["a"]} areas={[{id:"x",title:"t",behaviours:[{id:"y",text:"z"}]},{id:"x",title:"t",behaviours:[{id:"w",text:"z"}]}]} />',
    "1:40",
    "attribute-value",
  ],
  [
    '<SelfAssessment id="s" anchors={["a"]} areas={[{"__proto__":{}}]} />',
    "1:40",
    "attribute-code",
  ],
  [transcript('"cue":"zašto"'), "1:32", "attribute-value"],
  [transcript('"cue":"zašto","reply":"ovako","trap":true'), "1:32", "attribute-value"],
  [transcript('"reply":ovako()'), "1:32", "attribute-code"],
  ['Tekst\n\n<Part title="a" />\n\nTekst', "1:1", "text-before-part"],
  ['<Part title="a" />\n\n<Part title="b" />\n\nTekst', "1:1", "part-empty"],
  ['<Part title="a" />\n\nTekst[^1]\n\n[^1]: b', "3:6", "footnote-in-parts"],
  ['<Only for="svi">\n\nx\n\n</Only>', "1:7", "attribute-value"],
  ['<Only for="guided standard challenge">\n\nx\n\n</Only>', "1:7", "attribute-value"],
  ['<Only for="guided guided">\n\nx\n\n</Only>', "1:7", "attribute-value"],
  ['<Only for="guided" />', "1:1", "block-empty"],
  ['- stavka\n\n  <Only for="guided">x</Only>', "3:3", "island-nested"],
  [
    '<Only for="guided">\n\n<Only for="standard">\n\nx\n\n</Only>\n\n</Only>',
    "3:1",
    "island-nested",
  ],
  ['<Only for="guided">\n\n<Part title="a" />\n\n</Only>', "3:1", "island-nested"],
  [
    '<Only for="guided">\n\n<Callout title="a">\n\n<Question id="a" />\n\n</Callout>\n\n</Only>',
    "5:1",
    "island-nested",
  ],
  [
    '<Question id="a" />\n\n<Only for="guided">\n\n<Reflection id="a" prompt="b" />\n\n</Only>',
    "5:1",
    "island-duplicate",
  ],
  ['<Part title="a" />\n\n<Only for="guided">\n\nx\n\n</Only>', "1:1", "part-empty"],
  ["[a](javascript:alert(1))", "1:1", "link-address"],
  ["[a](//evil.example)", "1:1", "link-address"],
  ["[a](https://a:b@evil.example)", "1:1", "link-address"],
  ["![a](https://evil.example/a.png)", "1:1", "image-address"],
  ["![a](/uploads/../tajna.png)", "1:1", "image-address"],
  ["Tekst &#8238;obrnut", "1:1", "control-character"],
  ['<br class="a" />', "1:5", "attribute-none"],
];

describe("what is refused, at its place", () => {
  it.each(refusals)("%s", async (source, place, code) => {
    expect(await codes(source)).toContain(`${place} ${code}`);
  });

  it("asks a lesson for its header and parts", async () => {
    expect(await codes("Tekst", "lesson")).toEqual([
      "1:1 front-matter-missing",
      "1:1 part-missing",
    ]);
    expect(await codes("---\ntitle: a\n---\n\nTekst", "lesson")).toEqual([
      "1:1 front-matter-incomplete",
      "5:1 part-missing",
    ]);
  });
});
