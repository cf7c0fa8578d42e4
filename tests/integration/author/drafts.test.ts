import { rmSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDocument } from "~/features/author/create-document.server";
import { publishLibrary } from "~/features/author/publish-library.server";
import { readVersions } from "~/features/author/read-versions.server";
import { readWorkingCopy } from "~/features/author/read-working-copy.server";
import { saveDraft } from "~/features/author/save-draft.server";
import { settleDraft } from "~/features/author/settle-draft.server";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { openTestDatabase } from "./library-database";
import { lessonText, people, questionsText, writeLibrary } from "./small-library";

const AT = Date.UTC(2026, 10, 20, 9);
const LESSON = { kind: "lesson", slug: "prva" } as const;
const compiler = createLessonCompiler();
const folder = writeLibrary();
let close: () => void;

beforeAll(() => compiler.warm());
afterAll(async () => {
  await compiler.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  close = openTestDatabase();
  await people({ tina: "trainer", tom: "trainer" });
  await publishLibrary(folder, compiler.compile, AT);
});
afterEach(() => close());

const save = (actor: string, text: string, draft = "", revision = 0, at = AT) =>
  saveDraft(actor, { ...LESSON, draft, file: "sr.mdx", revision, text, at });
const copyOf = (actor: string, draft: string | null = null) =>
  readWorkingCopy(actor, LESSON.kind, LESSON.slug, draft, AT);

async function begun(actor: string, text: string): Promise<string> {
  const outcome = await save(actor, text);
  if (outcome?.kind !== "saved") throw new Error("not saved");
  return outcome.draft;
}

describe("a draft", () => {
  it("begins with the first save and leaves what is published alone", async () => {
    expect((await copyOf("tina"))?.draft).toBeNull();
    const draft = await begun("tina", "prvo");
    const copy = await copyOf("tina");
    expect(copy?.draft).toMatchObject({ id: draft, mine: true, shared: false, stale: false });
    expect(copy?.files["sr.mdx"]).toEqual({ text: "prvo", revision: 1 });
    expect(copy?.files["en.mdx"]).toEqual({ text: lessonText("First lesson"), revision: 0 });
  });

  it("is one for each author: a second first save goes on in it", async () => {
    const draft = await begun("tina", "prvo");
    expect(await save("tina", "drugo", "", 1)).toMatchObject({ kind: "saved", draft, revision: 2 });
  });

  it("takes the same text twice as once, as when an answer was lost", async () => {
    const draft = await begun("tina", "prvo");
    expect(await save("tina", "prvo", draft, 0)).toMatchObject({ kind: "saved", revision: 1 });
  });

  it("does not exist for another author, until it is shared", async () => {
    const draft = await begun("tina", "tajno");
    expect((await copyOf("tom", draft))?.draft).toBeNull();
    expect((await copyOf("tom", draft))?.files["sr.mdx"]?.text).toBe(lessonText("Prva lekcija"));
    expect(await save("tom", "preko", draft, 1)).toBeNull();
    expect(await settleDraft("tom", { ...LESSON, draft }, "discard", AT)).toBe(false);
    expect((await readVersions("tom", LESSON, null))?.draft).toBeNull();
    await settleDraft("tina", { ...LESSON, draft }, "share", AT);
    expect((await copyOf("tom"))?.draft).toMatchObject({ id: draft, mine: false, shared: true });
    expect(await settleDraft("tom", { ...LESSON, draft }, "discard", AT)).toBe(false);
  });

  it("tells the second of two who write at once, and keeps both texts", async () => {
    const draft = await begun("tina", "prvo");
    await settleDraft("tina", { ...LESSON, draft }, "share", AT);
    expect(await save("tom", "tomovo", draft, 1)).toMatchObject({ kind: "saved", revision: 2 });
    expect(await save("tina", "tinino", draft, 1)).toEqual({
      kind: "conflict",
      draft,
      revision: 2,
      at: AT,
      by: "tom",
      text: "tomovo",
    });
    const asides = (await readVersions("tina", LESSON, null))?.draft?.asides;
    expect(asides?.map(({ text, authorName }) => [text, authorName])).toEqual([["tinino", "tina"]]);
    expect((await copyOf("tom"))?.editing.map(({ name }) => name)).toEqual(["tina"]);
  });

  it("loses none of twenty saves at once: one is taken, the others are kept aside", async () => {
    const draft = await begun("tina", "prvo");
    const texts = Array.from({ length: 20 }, (_, index) => `tekst ${index}`);
    const outcomes = await Promise.all(texts.map((text) => save("tina", text, draft, 1)));
    expect(outcomes.filter((one) => one?.kind === "saved")).toHaveLength(1);
    const asides = (await readVersions("tina", LESSON, null))?.draft?.asides ?? [];
    const kept = [(await copyOf("tina"))?.files["sr.mdx"]?.text, ...asides.map(({ text }) => text)];
    expect(kept.sort()).toEqual([...texts].sort());
  });

  it("is gone once discarded, and a new one may begin", async () => {
    const draft = await begun("tina", "prvo");
    expect(await settleDraft("tina", { ...LESSON, draft }, "discard", AT)).toBe(true);
    expect(await save("tina", "drugo", draft, 1)).toEqual({ kind: "gone" });
    expect(await begun("tina", "drugo")).not.toBe(draft);
  });

  it("takes no file of another kind and none beyond the limit", async () => {
    const other = { ...LESSON, draft: "", revision: 0, at: AT };
    expect(await saveDraft("tina", { ...other, file: "../x", text: "a" })).toBeNull();
    expect(await saveDraft("tina", { ...other, file: "path.yaml", text: "a" })).toBeNull();
    expect(await save("tina", "č".repeat(140_000))).toEqual({ kind: "too-large" });
  });
});

describe("a new document", () => {
  const files = { "sr.mdx": "a", "en.mdx": "b", "questions.yaml": questionsText() };
  const create = (actor: string, slug: string) =>
    createDocument(actor, { kind: "lesson", slug, files }, AT);

  it("is a draft of its author's alone", async () => {
    expect((await create("tina", "druga")).kind).toBe("created");
    expect((await readWorkingCopy("tina", "lesson", "druga", null, AT))?.published).toBeNull();
    expect(await readWorkingCopy("tom", "lesson", "druga", null, AT)).toBeNull();
  });

  it("has a name that nobody uses and that fits an address", async () => {
    expect((await create("tina", "prva")).kind).toBe("taken");
    expect((await create("tina", "new")).kind).toBe("bad-slug");
    expect((await create("tina", "../x")).kind).toBe("bad-slug");
    await create("tina", "druga");
    expect((await create("tom", "druga")).kind).toBe("taken");
  });
});
