import { expect, test } from "vitest";
import { draftTitle } from "~/domain/library/draft-title.schema";

const lesson = { kind: "lesson", slug: "nova" } as const;
const path = { kind: "path", slug: "put" } as const;

test("a lesson's title stands in its front matter, in each language", () => {
  const heads = { "sr.mdx": "---\ntitle: Naslov\n---\n", "en.mdx": "---\ntitle: Title\n---\n" };
  expect(draftTitle(lesson, heads)).toEqual({ sr: "Naslov", en: "Title" });
});

test("a missing language takes the published title, else the other's, else the slug", () => {
  const heads = { "sr.mdx": "---\ntitle: Naslov\n---\n" };
  expect(draftTitle(lesson, heads)).toEqual({ sr: "Naslov", en: "Naslov" });
  expect(draftTitle(lesson, heads, { sr: "Staro", en: "Old" })).toEqual({
    sr: "Naslov",
    en: "Old",
  });
  expect(draftTitle(lesson, { "sr.mdx": "---js\nboom" })).toEqual({ sr: "nova", en: "nova" });
});

test("a path's title is found in text that is cut off or broken further down", () => {
  const inline = 'schema: 1\ntitle: { sr: "Put", en: "Path" }\nmodules: [{ id';
  const block = "slug: x\ntitle:\n  sr: Put\n  en: Path\nmodules:\n  - {{";
  expect(draftTitle(path, { "path.yaml": inline })).toEqual({ sr: "Put", en: "Path" });
  expect(draftTitle(path, { "path.yaml": block })).toEqual({ sr: "Put", en: "Path" });
  expect(draftTitle(path, { "path.yaml": "title: [" })).toEqual({ sr: "put", en: "put" });
});
