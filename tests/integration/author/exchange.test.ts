import { appendFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fc } from "@fast-check/vitest";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { findDocument, listDocuments, listPublications } from "~db/queries/library.server";
import { exportLibrary } from "~/features/author/export-library.server";
import { parseStoredFiles } from "~/platform/library/stored-files.server";
import {
  filesIn,
  pathOf,
  smallLesson,
  smallLibrary,
  writeFiles,
} from "../../support/generated-library";
import { ExchangeWorld } from "./exchange-world";

const world = new ExchangeWorld();
const own = { force: false, agree: true };

beforeEach(() => {
  rmSync(world.content, { recursive: true, force: true });
  world.anew();
});
afterAll(() => world.close());

const file = (path: string) => join(world.content, path);
const publishedText = async (slug: string) =>
  parseStoredFiles((await findDocument("lesson", slug))?.files ?? "{}")["sr.mdx"];
const textIn = (path: string) => filesIn(world.content).get(path)?.toString("utf8");
const edited = (slug: string, body: string) =>
  ({ kind: "lesson", slug, files: { "sr.mdx": smallLesson(body)["sr.mdx"] ?? "" } }) as const;

async function begin(bodies: Readonly<Record<string, string>>): Promise<string> {
  writeFiles(world.content, smallLibrary(bodies));
  expect((await world.take()).kind).toBe("published");
  return world.author();
}

describe("a round trip", () => {
  it("of the programme's own content changes nothing", async () => {
    expect((await world.take("content")).kind).toBe("published");
    expect(await world.take("content")).toEqual({ kind: "unchanged", conflicts: [] });
    const { written, differing, blocked } = await exportLibrary(world.content, own);
    expect(written.length).toBe((await listDocuments()).length);
    expect([...differing, ...blocked]).toEqual([]);
    const wanted = [...filesIn("content")].filter(([path]) =>
      /^(lessons|paths|roleplays)\/|^glossary/.test(path),
    );
    expect([...filesIn(world.content)]).toEqual(wanted);
    expect((await world.take()).kind).toBe("unchanged");
  }, 60_000);

  it("of any library changes nothing, whatever its texts hold", async () => {
    const slug = fc
      .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)
      .filter((one) => one !== "new");
    const body = fc.stringMatching(/^[A-Za-zčćžšđ ,.\r\n-]{1,60}$/).map((one) => `Tekst ${one}`);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(slug, body, { minKeys: 1, maxKeys: 3 }), async (bodies) => {
        rmSync(world.content, { recursive: true, force: true });
        world.anew();
        const files = smallLibrary(bodies);
        writeFiles(world.content, files);
        const outcome = await world.take();
        expect(outcome.kind).toBe("published");
        const before = [...filesIn(world.content)];
        expect((await exportLibrary(world.content, own)).written).toEqual([]);
        rmSync(world.content, { recursive: true });
        await exportLibrary(world.content, own);
        expect([...filesIn(world.content)]).toEqual(before);
        expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("keeps a byte order mark and the line ends of other systems", async () => {
    const lesson = Object.fromEntries(
      Object.entries(smallLesson()).map(([name, text]) => [name, text.replaceAll("\n", "\r\n")]),
    );
    writeFiles(world.content, smallLibrary({ one: "" }));
    for (const [name, text] of Object.entries(lesson))
      writeFileSync(file(`lessons/one/${name}`), text);
    writeFileSync(file("lessons/one/sr.mdx"), `\uFEFF${lesson["sr.mdx"] ?? ""}`);
    expect((await world.take()).kind).toBe("published");
    const before = [...filesIn(world.content)];
    rmSync(world.content, { recursive: true });
    await exportLibrary(world.content, own);
    expect([...filesIn(world.content)]).toEqual(before);
  });
});

describe("a lesson edited in one place only", () => {
  it("flows into the library when it was the files", async () => {
    await begin({ one: "Prvo.", two: "Drugo." });
    writeFiles(world.content, smallLibrary({ one: "Novo.", two: "Drugo." }));
    expect(await world.take()).toMatchObject({
      kind: "published",
      documents: 1,
      lessons: 2,
      conflicts: [],
    });
    expect(await publishedText("one")).toContain("Novo.");
    expect(
      (await listPublications("lesson", "one")).map(({ number, door }) => [number, door]),
    ).toEqual([
      [2, "files"],
      [1, "files"],
    ]);
  });

  it("flows into the files when it was the studio", async () => {
    const actor = await begin({ one: "Prvo.", two: "Drugo." });
    expect(await world.edit(actor, edited("one", "Iz studija."))).toBe("published");
    expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
    expect(await publishedText("one")).toContain("Iz studija.");
    const outcome = await exportLibrary(world.content, own);
    expect(outcome).toMatchObject({ written: [{ kind: "lesson", slug: "one" }], differing: [] });
    expect(textIn("lessons/one/sr.mdx")).toContain("Iz studija.");
    expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
  });

  it("is not taken back by an import after a copy was made elsewhere", async () => {
    const actor = await begin({ one: "Prvo." });
    await world.edit(actor, edited("one", "Iz studija."));
    const copy = join(world.root, "copy");
    await exportLibrary(copy, { force: false, agree: false });
    expect((await world.take()).kind).toBe("unchanged");
    expect(await publishedText("one")).toContain("Iz studija.");
    await world.edit(actor, edited("one", "Opet."));
    const again = await exportLibrary(copy, { force: false, agree: false });
    expect(again.written).toEqual([{ kind: "lesson", slug: "one" }]);
    rmSync(copy, { recursive: true });
  });

  it("that is new from the studio survives an import", async () => {
    const actor = await begin({ one: "Prvo." });
    const document = { kind: "lesson", slug: "nova", files: smallLesson("Nova.") } as const;
    expect(await world.edit(actor, document)).toBe("published");
    writeFiles(world.content, smallLibrary({ one: "Drugačije." }));
    expect(await world.take()).toMatchObject({ kind: "published", documents: 1, lessons: 2 });
    expect(await publishedText("nova")).toContain("Nova.");
  });
});

describe("a lesson edited in both places", () => {
  async function conflict(): Promise<string> {
    const actor = await begin({ one: "Prvo.", two: "Drugo." });
    await world.edit(actor, edited("one", "Iz studija."));
    writeFiles(world.content, smallLibrary({ one: "Iz datoteka.", two: "I ovo." }));
    return actor;
  }
  const one = { kind: "lesson", slug: "one" } as const;

  it("is reported, and neither side is overwritten; the rest goes its way", async () => {
    await conflict();
    expect(await world.take()).toMatchObject({ kind: "published", documents: 1, conflicts: [one] });
    expect(await publishedText("one")).toContain("Iz studija.");
    expect(await publishedText("two")).toContain("I ovo.");
    const outcome = await exportLibrary(world.content, own);
    expect(outcome).toMatchObject({ written: [], differing: [one] });
    expect(textIn("lessons/one/sr.mdx")).toContain("Iz datoteka.");
    expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [one] });
  });

  it("is taken from the files when somebody says so, and the studio's stays in history", async () => {
    await conflict();
    expect(await world.take(world.content, { take: [one] })).toMatchObject({
      documents: 2,
      conflicts: [],
    });
    expect(await publishedText("one")).toContain("Iz datoteka.");
    const trail = await listPublications("lesson", "one");
    expect(trail.map(({ door }) => door)).toEqual(["files", "studio", "files"]);
    expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
  });

  it("is kept as in the studio when somebody says so, and the next export replaces the file", async () => {
    await conflict();
    expect(await world.take(world.content, { keep: [one] })).toMatchObject({
      documents: 1,
      conflicts: [],
    });
    expect(await publishedText("one")).toContain("Iz studija.");
    await exportLibrary(world.content, own);
    expect(textIn("lessons/one/sr.mdx")).toContain("Iz studija.");
  });

  it("is overwritten in the files only by force", async () => {
    await conflict();
    await exportLibrary(world.content, { ...own, force: true });
    expect(textIn("lessons/one/sr.mdx")).toContain("Iz studija.");
    expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
  });
});

describe("a database from before documents", () => {
  it("agrees with its files at the first start", async () => {
    await begin({ one: "Prvo." });
    const client = database().$client;
    const guards = client
      .prepare("select name from sqlite_master where type = 'trigger'")
      .pluck()
      .all();
    for (const guard of guards) client.exec(`drop trigger "${String(guard)}"`);
    for (const table of ["library_search", "publication", "document", "document_version"])
      client.prepare(`delete from ${table}`).run();
    expect(await world.take()).toMatchObject({ kind: "published", conflicts: [] });
    const documents = await listDocuments();
    expect(documents.map(({ kind, slug }) => `${kind}/${slug}`)).toEqual([
      "glossary/glossary",
      "lesson/one",
    ]);
    expect(documents.every(({ inFiles, version }) => inFiles === version)).toBe(true);
    expect((await world.take()).kind).toBe("unchanged");
  });
});

describe("what an import checks", () => {
  it("compiles only what changed, and still holds every path against it", async () => {
    writeFiles(world.content, smallLibrary({ one: "Prvo.", two: "Drugo." }));
    await world.take();
    const compiled: string[] = [];
    const compile: typeof world.compiler.compile = (source, options) => {
      compiled.push(source);
      return world.compiler.compile(source, options);
    };
    const { publishLibrary } = await import("~/features/author/publish-library.server");
    writeFiles(world.content, smallLibrary({ one: "Novo.", two: "Drugo." }));
    mkdirSync(file("paths"), { recursive: true });
    writeFileSync(file("paths/put.yaml"), pathOf("put", ["one", "no-such"]));
    const refused = await publishLibrary(world.content, compile, 5);
    expect(refused).toMatchObject({ kind: "refused", files: [{ file: file("paths/put.yaml") }] });
    expect(compiled).toHaveLength(2);
    expect(await publishedText("one")).toContain("Prvo.");
  });

  it("compiles everything when the glossary changed", async () => {
    await begin({ one: "Prvo.", two: "Drugo." });
    const compiled: string[] = [];
    const { publishLibrary } = await import("~/features/author/publish-library.server");
    appendFileSync(file("glossary.yaml"), "# novo\n");
    const outcome = await publishLibrary(
      world.content,
      (source, options) => {
        compiled.push(source);
        return world.compiler.compile(source, options);
      },
      5,
    );
    expect(outcome).toMatchObject({ kind: "published", documents: 1 });
    expect(compiled).toHaveLength(4);
  });

  it("refuses a name that no address could carry, and says so at its place", async () => {
    writeFiles(world.content, smallLibrary({ one: "Prvo." }));
    writeFiles(world.content, new Map([["lessons/Loše ime/sr.mdx", "x"]]));
    const outcome = await world.take();
    expect(outcome).toMatchObject({ kind: "refused", files: [{ file: file("lessons/Loše ime") }] });
    expect(await listDocuments()).toEqual([]);
  });
});

describe("an export", () => {
  it("never follows a link out of the folder", async () => {
    await begin({ one: "Prvo.", two: "Drugo." });
    const outside = join(world.root, "outside");
    mkdirSync(outside);
    const target = join(world.root, "linked");
    mkdirSync(join(target, "lessons"), { recursive: true });
    symlinkSync(outside, join(target, "lessons/one"));
    writeFileSync(join(outside, "glossary.yaml"), "mine");
    symlinkSync(join(outside, "glossary.yaml"), join(target, "glossary.yaml"));
    const outcome = await exportLibrary(target, { force: true, agree: false });
    expect(outcome.written).toEqual([{ kind: "lesson", slug: "two" }]);
    expect(outcome.blocked).toHaveLength(4);
    expect([...filesIn(outside)].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ["glossary.yaml", "mine"],
    ]);
    rmSync(target, { recursive: true });
    rmSync(outside, { recursive: true });
  });

  it("leaves nothing beside the folder, and what else is in it alone", async () => {
    await begin({ one: "Prvo." });
    const target = join(world.root, "copy");
    mkdirSync(target);
    writeFileSync(join(target, "README.md"), "mine");
    cpSync(file("lessons/one"), join(target, "lessons/mine"), { recursive: true });
    const before = filesIn(world.root).size;
    await exportLibrary(target, { force: false, agree: false });
    expect(filesIn(world.root).size - before).toBe(4);
    expect(existsSync(join(target, "lessons/mine/sr.mdx"))).toBe(true);
    rmSync(target, { recursive: true });
  });
});
