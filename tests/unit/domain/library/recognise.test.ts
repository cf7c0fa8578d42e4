import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { MAX_FILE } from "~/domain/library/document";
import { recogniseDocuments } from "~/domain/library/recognise";

const pile = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const LESSON = { "sr.mdx": "a", "en.mdx": "b", "questions.yaml": "c" };
const under = (folder: string) =>
  Object.fromEntries(Object.entries(LESSON).map(([file, text]) => [`${folder}${file}`, text]));
const one = { documents: [{ kind: "lesson", slug: "one", files: LESSON }], unfit: [], unknown: [] };

describe("documents in a pile of files", () => {
  it.each([
    "lessons/one/",
    "content/lessons/one/",
    "my content/lessons/one/",
    "one/",
    "download/one/",
  ])("are known by the layout under %s", (folder) =>
    expect(recogniseDocuments(pile(under(folder)))).toEqual(one),
  );

  it("of every kind are known, and what is none of them is named", () => {
    const found = recogniseDocuments(
      pile({
        "paths/a.yaml": "1",
        "roleplays/b.yaml": "2",
        "glossary.yaml": "3",
        "README.md": "4",
        "lessons/c/logo.svg": "<svg onload='x'/>",
        "lessons/c/d/sr.mdx": "5",
        "lessons/Loše/sr.mdx": "6",
      }),
    );
    expect(found.documents.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual([
      "path a",
      "roleplay b",
      "glossary glossary",
    ]);
    expect(found.unknown).toHaveLength(4);
  });

  it("are not taken from what is no text, or too long", () => {
    const files = new Map([
      ["lessons/one/sr.mdx", Uint8Array.of(0xff, 0xfe, 0x00)],
      ["lessons/one/en.mdx", new Uint8Array(MAX_FILE + 1)],
    ]);
    expect(recogniseDocuments(files)).toEqual({
      documents: [],
      unknown: [],
      unfit: [
        { path: "lessons/one/sr.mdx", reason: "not-utf8" },
        { path: "lessons/one/en.mdx", reason: "too-large" },
      ],
    });
  });

  property.prop([fc.dictionary(fc.string(), fc.string())])(
    "never throws, and loses no file in silence",
    (files) => {
      const { documents, unfit, unknown } = recogniseDocuments(pile(files));
      const taken = documents.flatMap((document) => Object.keys(document.files));
      expect(taken.length + unfit.length + unknown.length).toBe(Object.keys(files).length);
    },
  );
});
