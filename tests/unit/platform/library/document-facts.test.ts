import { expect, test } from "vitest";
import { readFacts } from "~/platform/library/document-facts.server";

const HEADER = (title: string) => `---\ntitle: ${title}\ndescription: O čemu je\n---\n\n`;
const sr = `${HEADER("Naslov")}<Part title="Prvi deo" teaches="o1" />

Prvi red
i drugi, sa <Term id="kam">pojmom</Term> i **snagom**.

- stavka [veza](https://example.com)

| a | b |
| --- | --- |
| ćelija | druga |

<KeyFact figure="9 parova" source="Izvor, 2013">Tekst činjenice.</KeyFact>
`;
const questions = `schema: 1
objectives:
  - { id: o1, text: { sr: Znati, en: Know } }
  - { id: o2, text: { sr: Umeti, en: Can } }
questions:
  - { id: a, objective: o1, use: [check], stem: { sr: Pitanje, en: Question } }
  - { id: b, objective: o2, use: [practice], stem: { sr: Vežba, en: "" } }
`;

test("a lesson says what readers see, what its check questions measure and what is missing", () => {
  const en = `${HEADER("Title")}<Part title="Part one" teaches="o1" />\n\nText.\n`;
  const files = { "sr.mdx": sr, "en.mdx": en, "questions.yaml": questions };
  const facts = readFacts({ kind: "lesson", slug: "x", files });
  expect(facts.coverage).toEqual({ objectives: 2, measured: 1 });
  expect(facts.incomplete).toEqual(["en"]);
  expect(facts.lines.sr).toEqual([
    "O čemu je",
    "Prvi deo",
    "Prvi red i drugi, sa pojmom i snagom.",
    "stavka veza",
    "a · b",
    "ćelija · druga",
    "9 parova",
    "Izvor, 2013",
    "Tekst činjenice.",
    "Znati",
    "Umeti",
    "Pitanje",
    "Vežba",
  ]);
});

test("a language with fewer parts than the other is incomplete", () => {
  const files = {
    "sr.mdx": sr,
    "en.mdx": `${HEADER("Title")}Text.`,
    "questions.yaml": "schema: 1",
  };
  const facts = readFacts({ kind: "lesson", slug: "x", files });
  expect(facts.incomplete).toEqual(["en"]);
  expect(facts.coverage).toBeNull();
});

test("a path says which lessons and role-plays it names, each once", () => {
  const path = `title: { sr: Put, en: Path }
modules:
  - title: { sr: Modul, en: Module }
    steps:
      - { id: a, lesson: first }
      - { id: b, quiz: { draw: [{ lessons: [first, second], items: 3 }] } }
      - { id: c, roleplay: talk }
`;
  const { uses, lines } = readFacts({ kind: "path", slug: "p", files: { "path.yaml": path } });
  expect(uses).toEqual([
    { kind: "lesson", slug: "first" },
    { kind: "lesson", slug: "second" },
    { kind: "roleplay", slug: "talk" },
  ]);
  expect(lines.en).toEqual(["Path", "Module"]);
});

test("whatever cannot be read is nobody's text", () => {
  const files = { "glossary.yaml": "a: [" };
  expect(readFacts({ kind: "glossary", slug: "glossary", files }).lines).toEqual({
    sr: [],
    en: [],
  });
});
