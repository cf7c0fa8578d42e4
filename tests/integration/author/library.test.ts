import { rmSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import type { LibraryFilter } from "~/domain/library/listing";
import { createDocument } from "~/features/author/create-document.server";
import { fillFacts } from "~/features/author/library/fill-facts.server";
import { readStudio } from "~/features/author/library/read-studio.server";
import { publishLibrary } from "~/features/author/publish-library.server";
import { saveDraft } from "~/features/author/save-draft.server";
import { settleDraft } from "~/features/author/settle-draft.server";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { openTestDatabase } from "./library-database";
import { lessonText, people, questionsText, writeLibrary } from "./small-library";

const AT = Date.UTC(2026, 10, 20, 9);
const LESSON = { kind: "lesson", slug: "prva" } as const;
const NEW = { kind: "lesson", slug: "nova" } as const;
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

const studio = (actor: string, filter: Partial<LibraryFilter> = {}) =>
  readStudio(actor, { kind: null, status: null, query: "", page: 1, ...filter }, "sr");
const found = async (actor: string, query: string) =>
  (await studio(actor, { query })).list.rows.map(({ slug }) => slug);
const rowOf = async (actor: string, slug: string) =>
  (await studio(actor)).list.rows.find((row) => row.slug === slug);

async function begun(actor: string): Promise<string> {
  const files = { "sr.mdx": lessonText("Džep i đerdan"), "en.mdx": "", "questions.yaml": "" };
  const outcome = await createDocument(actor, { ...NEW, files }, AT + 1);
  if (outcome.kind !== "created") throw new Error(outcome.kind);
  return outcome.draft;
}

const change = (actor: string, text: string) =>
  saveDraft(actor, { ...LESSON, draft: "", file: "sr.mdx", revision: 0, text, at: AT + 2 });

describe("the list", () => {
  it("says of a published lesson what was read when it was published", async () => {
    expect(await rowOf("tina", "prva")).toMatchObject({
      status: "published",
      published: { by: null, isFromFiles: true },
      draft: null,
      incomplete: [],
      coverage: { objectives: 1, measured: 1 },
      usedIn: ["Put"],
    });
    expect(await rowOf("tina", "put")).toMatchObject({ usedIn: null, coverage: null });
  });

  it("holds a new document for its author alone, until it is shared", async () => {
    const draft = await begun("tina");
    expect(await rowOf("tina", "nova")).toMatchObject({
      status: "draft",
      published: null,
      draft: { by: "tina", isMine: true },
    });
    const before = await studio("tom");
    expect(before.list.rows.map(({ slug }) => slug)).not.toContain("nova");
    expect([before.counts.lesson, before.list.count, before.shared]).toEqual([1, 3, []]);
    expect(JSON.stringify(before)).not.toMatch(/nova|tina|Džep/);

    await settleDraft("tina", { ...NEW, draft }, "share", AT + 2);
    expect(await rowOf("tom", "nova")).toMatchObject({ draft: { by: "tina", isMine: false } });
    expect((await studio("tom")).shared).toMatchObject([{ title: "Džep i đerdan", by: "tina" }]);
  });

  it("calls a document changed only for those who may see the change", async () => {
    await change("tina", lessonText("Nov naslov"));
    expect((await rowOf("tina", "prva"))?.status).toBe("changed");
    expect((await rowOf("tom", "prva"))?.status).toBe("published");
    expect((await studio("tom", { status: "changed" })).list.count).toBe(0);
    expect((await studio("tina", { status: "changed", kind: "lesson" })).list.count).toBe(1);
  });
});

describe("the desk", () => {
  it("holds one's own drafts with the title they have now", async () => {
    await change("tina", lessonText("Nov naslov"));
    const { own, shared } = await studio("tina");
    expect(own).toMatchObject([{ title: "Nov naslov", isStale: false }]);
    expect(own[0]?.to).toMatch(/^\/studio\/lessons\/prva\?draft=/);
    expect(shared).toEqual([]);
    expect((await studio("tom")).own).toEqual([]);
  });
});

describe("the search", () => {
  it("finds titles, prose and questions in any spelling, and shows where", async () => {
    expect(await found("tina", "prva lek")).toEqual(["prva"]);
    expect(await found("tina", "шта је тачно")).toEqual(["prva"]);
    expect(await found("tina", "kupac")).toEqual(["glossary"]);
    const [row] = (await studio("tina", { query: "sta tacn" })).list.rows;
    expect(row?.passage).toEqual({
      language: "sr",
      pieces: [
        { text: "Šta", marked: true },
        { text: " je ", marked: false },
        { text: "tačno", marked: true },
        { text: "?", marked: false },
      ],
    });
  });

  it("does not find the words of files that nobody reads", async () => {
    for (const word of ["objective", "single", "schema", "teaches", "stem"])
      expect(await found("tina", word)).toEqual([]);
  });

  it("never finds another author's draft that is not shared, by its title or its text", async () => {
    const draft = await begun("tina");
    await change("tina", lessonText("Neobičan naslov", "Tajna rečenica."));
    expect(await found("tina", "djerdan")).toEqual(["nova"]);
    expect(await found("tina", "neobican")).toEqual(["prva"]);
    expect(await found("tom", "djerdan")).toEqual([]);
    expect(await found("tom", "neobican")).toEqual([]);
    expect(await found("tom", "tajna")).toEqual([]);
    await settleDraft("tina", { ...NEW, draft }, "share", AT + 3);
    expect(await found("tom", "ђердан")).toEqual(["nova"]);
    await settleDraft("tina", { ...NEW, draft }, "discard", AT + 4);
    expect(await found("tom", "djerdan")).toEqual([]);
    expect(await found("tina", "djerdan")).toEqual([]);
  });

  it("takes anything that is typed", async () => {
    for (const query of [
      '"',
      "*",
      "NEAR(",
      "a OR",
      "title:",
      "-",
      "^",
      "'; drop table x",
      "\0",
      "{",
    ])
      await expect(studio("tina", { query })).resolves.toBeDefined();
  });
});

describe("what is known of documents from before", () => {
  it("is read at the next start, once", async () => {
    database().$client.exec(
      "delete from document_use; delete from document_text; delete from document_facts; delete from library_search",
    );
    expect(await found("tina", "tacno")).toEqual([]);
    expect((await rowOf("tina", "prva"))?.usedIn).toEqual([]);
    expect(await fillFacts()).toBe(3);
    expect(await fillFacts()).toBe(0);
    expect(await found("tina", "tacno")).toEqual(["prva"]);
    expect((await rowOf("tina", "prva"))?.usedIn).toEqual(["Put"]);
  });
});

describe("a library of many documents", () => {
  it("comes in pages, in as many queries as a small one", async () => {
    const queries = countQueries();
    await studio("tina", { query: "lekcija" });
    const few = queries.taken();
    for (let index = 0; index < 40; index += 1) {
      const files = { "sr.mdx": lessonText(`Lekcija ${index}`), "questions.yaml": questionsText() };
      await createDocument("tina", { kind: "lesson", slug: `l-${index}`, files }, AT + index);
    }
    queries.taken();
    const first = await studio("tina", { query: "lekcija" });
    expect(queries.taken()).toBeLessThanOrEqual(few + 1);
    expect([first.list.rows.length, first.list.count, first.list.pages]).toEqual([30, 41, 2]);
    expect((await studio("tina", { query: "lekcija", page: 2 })).list.rows).toHaveLength(11);
  });
});

/** Counts the statements that are run on the open database. */
function countQueries() {
  const { $client } = database();
  let count = 0;
  const prepare = $client.prepare.bind($client);
  $client.prepare = (source: string) => {
    count += 1;
    return prepare(source);
  };
  return {
    taken: () => {
      const taken = count;
      count = 0;
      return taken;
    },
  };
}
