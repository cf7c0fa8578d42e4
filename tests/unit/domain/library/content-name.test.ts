import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { contentName, contentPlace, documentNamed, itemNamed } from "~/domain/library/content-name";
import { contentPath, DOCUMENT_KINDS, filesOf, isSlug } from "~/domain/library/document";

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/).filter(isSlug);
const named = fc
  .record({ kind: fc.constantFrom(...DOCUMENT_KINDS), slug })
  .map(({ kind, slug: one }) => ({
    kind,
    slug: kind === "glossary" ? "glossary" : one,
  }));

describe("a document's name beside files", () => {
  property.prop([named])("leads back to the document", (name) => {
    expect(documentNamed(contentName(name))).toEqual(name);
  });

  property.prop([named])("and so does the path of each of its files", (name) => {
    for (const file of filesOf(name.kind)) {
      const path = contentPath(name, file);
      expect(documentNamed(path)).toEqual(name);
      expect(documentNamed(`content/${path}`)).toEqual(name);
      expect(contentPlace(path)).toEqual({ ...name, file });
    }
  });

  it.each([
    "",
    "lessons",
    "lessons/",
    "lessons/a/b",
    "lessons/A",
    "lessons/../x",
    "media/x",
    "../glossary",
  ])("is not %j", (name) => expect(documentNamed(name)).toBeNull());

  it.each([
    "lessons/a/other.mdx",
    "lessons/a.yaml",
    "lessons/a/sr.mdx/x",
    "paths/a/path.yaml",
    "paths/new.yaml",
    "paths/.yaml",
    "paths/A.yaml",
    "Glossary.yaml",
    "x/glossary.yaml",
    "lessons//sr.mdx",
    "/glossary.yaml",
    "constructor/a/b",
  ])("a file has no place at %j", (path) => expect(contentPlace(path)).toBeNull());
});

describe("a medium's name beside files", () => {
  it.each(["media/kriva", "content/media/kriva", "./media/kriva/", "media/kriva/media.yaml"])(
    "is %j",
    (name) => {
      expect(itemNamed(name)).toEqual({ kind: "media", slug: "kriva" });
    },
  );

  it.each(["media", "media/", "media/Kriva", "media/new", "media/../x", "media/a/b/c"])(
    "is not %j",
    (name) => {
      expect(itemNamed(name)).toBeNull();
    },
  );

  it("is no other document's", () => {
    expect(itemNamed("lessons/kriva")).toEqual({ kind: "lesson", slug: "kriva" });
    expect(contentName({ kind: "media", slug: "kriva" })).toBe("media/kriva");
  });
});
