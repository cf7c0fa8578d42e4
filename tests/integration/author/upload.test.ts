import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { database } from "~db/client.server";
import { packDocument } from "~/features/author/pack-document.server";
import { placeUpload } from "~/features/author/place-upload.server";
import { readUpload } from "~/features/author/read-upload.server";
import { readWorkingCopy } from "~/features/author/read-working-copy.server";
import { saveDraft } from "~/features/author/save-draft.server";
import { writeArchive } from "~/platform/archive/write-archive.server";
import { readArchive } from "~/platform/archive/read-archive.server";
import {
  filesIn,
  pathOf,
  smallLesson,
  smallLibrary,
  writeFiles,
} from "../../support/generated-library";
import { packedZeros, rawZip } from "../../support/raw-zip";
import { ExchangeWorld } from "./exchange-world";

const world = new ExchangeWorld();
const { compile } = world.compiler;
let author: string;

beforeAll(async () => {
  world.anew();
  const library = smallLibrary({ one: "Prvo.", two: "Drugo." });
  writeFiles(
    world.content,
    new Map([
      ...library,
      ["paths/put.yaml", pathOf("put", ["one"]).replace("items: 5", "items: 1")],
    ]),
  );
  expect((await world.take()).kind).toBe("published");
});
beforeEach(async () => {
  author = await world.author();
});
afterAll(() => world.close());

const send = async (files: Readonly<Record<string, string | Buffer>>) =>
  readUpload(author, await writeArchive(new Map(Object.entries(files))), compile, world.next());
const lesson = (slug: string, body: string) =>
  Object.fromEntries(
    Object.entries(smallLesson(body)).map(([file, text]) => [`lessons/${slug}/${file}`, text]),
  );

async function read(files: Readonly<Record<string, string | Buffer>>) {
  const outcome = await send(files);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome));
  return outcome.view;
}

const place = (token: string, ...chosen: string[]) =>
  placeUpload(author, { token, chosen, at: world.next() });
const draftText = async (slug: string) => {
  const copy = await readWorkingCopy(author, "lesson", slug, null, 0);
  return copy?.draft?.mine ? copy.files["sr.mdx"]?.text : null;
};
const rows = () =>
  Object.fromEntries(
    ["draft", "draft_file", "document", "document_version", "publication"].map((table) => [
      table,
      database().$client.prepare(`select count(*) from ${table}`).pluck().get(),
    ]),
  );

describe("a document as an archive", () => {
  const one = { kind: "lesson", slug: "one", draft: null, named: false } as const;

  it("holds the published files in their layout, the same bytes every time", async () => {
    const [first, second] = await Promise.all([
      packDocument(author, one),
      packDocument(author, one),
    ]);
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    const archive = await readArchive(first ?? Buffer.alloc(0));
    if (archive.kind !== "read") throw new Error(archive.problem.en);
    const wanted = [...filesIn(world.content)].filter(([path]) => path.startsWith("lessons/one/"));
    expect([...archive.files]).toEqual(wanted);
    const view = await readUpload(author, first ?? Buffer.alloc(0), compile, 1);
    expect(view).toMatchObject({
      kind: "read",
      view: { documents: [{ what: "same", problems: [] }] },
    });
  });

  it("of a path holds what it names, when asked", async () => {
    const path = { kind: "path", slug: "put", draft: null } as const;
    const names = async (named: boolean) => {
      const archive = await readArchive(
        (await packDocument(author, { ...path, named })) ?? Buffer.alloc(0),
      );
      return archive.kind === "read" ? [...archive.files.keys()] : [];
    };
    expect(await names(false)).toEqual(["paths/put.yaml"]);
    expect(await names(true)).toEqual([
      "glossary.yaml",
      "lessons/one/en.mdx",
      "lessons/one/questions.yaml",
      "lessons/one/sr.mdx",
      "paths/put.yaml",
    ]);
  });

  it("of a draft is its author's alone", async () => {
    const at = world.next();
    const input = {
      kind: "lesson",
      slug: "two",
      draft: "",
      file: "sr.mdx",
      revision: 0,
      text: "Tajno.",
      at,
    } as const;
    const saved = await saveDraft(author, input);
    const draft = saved?.kind === "saved" ? saved.draft : "";
    const wish = { kind: "lesson", slug: "two", draft, named: false } as const;
    expect((await packDocument(author, wish))?.length).toBeGreaterThan(0);
    expect(await packDocument(await world.author(), wish)).toBeNull();
    expect(await packDocument(author, { ...wish, slug: "one" })).toBeNull();
  });
});

describe("an archive that an author sends", () => {
  it("is told document by document, and nothing is written before the choice", async () => {
    const before = rows();
    const view = await read({
      ...lesson("one", "Prvo."),
      ...lesson("two", "Izmenjeno."),
      ...lesson("nova", "Nova."),
      ...lesson("kriva", "Tekst <Nepoznato />."),
      "lessons/one/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
      "roleplays/los.yaml": Buffer.from([0xff, 0xfe, 0]),
    });
    expect(rows()).toEqual(before);
    expect(
      view.documents.map(({ name, what, problems }) => [name, what, problems.length > 0]),
    ).toEqual([
      ["lessons/kriva", "new", true],
      ["lessons/nova", "new", false],
      ["lessons/one", "same", false],
      ["lessons/two", "changed", false],
    ]);
    expect(view.documents[0]?.problems[0]).toMatchObject({ file: "en.mdx", line: 8 });
    expect(view.unfit).toEqual([{ path: "roleplays/los.yaml", reason: "not-utf8" }]);
    expect(view.unknown).toEqual(["lessons/one/logo.svg"]);
  });

  it("goes into the author's own drafts, only what was chosen, once", async () => {
    const { token } = await read({ ...lesson("two", "Izabrano."), ...lesson("druga", "Nije.") });
    const published = rows()["publication"];
    const placed = await place(token, "lessons/two", "lessons/no-such");
    expect(placed).toMatchObject({
      kind: "placed",
      documents: [{ to: "/studio/lessons/two", how: "begun" }],
    });
    const after = rows();
    expect(await place(token, "lessons/two")).toEqual(placed);
    expect(rows()).toEqual(after);
    expect(after["publication"]).toBe(published);
    expect(await draftText("two")).toContain("Izabrano.");
    expect(await draftText("druga")).toBeNull();
  });

  it("goes on in an open draft as a further revision, and what stood there is kept", async () => {
    const at = world.next();
    const input = {
      kind: "lesson",
      slug: "one",
      draft: "",
      file: "sr.mdx",
      revision: 0,
      at,
    } as const;
    await saveDraft(author, { ...input, text: "Moj rad." });
    const view = await read(lesson("one", "Iz arhive."));
    expect(view.documents).toMatchObject([{ what: "changed", ownDraft: true }]);
    expect(await place(view.token, "lessons/one")).toMatchObject({
      documents: [{ how: "continued" }],
    });
    expect(await draftText("one")).toContain("Iz arhive.");
    const texts = database()
      .$client.prepare("select text from draft_file where author = ? order by revision")
      .pluck()
      .all(author);
    expect(texts[0]).toBe("Moj rad.");
  });

  it("is another author's to choose from never", async () => {
    const { token } = await read(lesson("two", "Moje."));
    const other = await world.author();
    const wish = { token, chosen: ["lessons/two"], at: world.next() };
    expect(await placeUpload(other, wish)).toEqual({ kind: "gone" });
  });

  it("does not begin what a colleague has begun", async () => {
    const mine = await read(lesson("ista", "Moja."));
    await place(mine.token, "lessons/ista");
    author = await world.author();
    const theirs = await read(lesson("ista", "Njihova."));
    expect(theirs.documents).toMatchObject([{ what: "taken" }]);
    expect(await place(theirs.token, "lessons/ista")).toMatchObject({
      documents: [],
      taken: ["lessons/ista"],
    });
  });
});

describe("a hostile archive", () => {
  const data = (text: string) => Buffer.from(text);
  const attacks: Readonly<Record<string, () => Buffer>> = {
    "a bomb": () =>
      rawZip([{ name: "lessons/one/sr.mdx", data: data("x"), packed: packedZeros(400) }]),
    "a name that leads up": () => rawZip([{ name: "lessons/../../../evil.mdx", data: data("x") }]),
    "an absolute name": () => rawZip([{ name: "/tmp/evil.mdx", data: data("x") }]),
    "a link": () =>
      rawZip([
        {
          name: "lessons/one/sr.mdx",
          data: data("/etc/passwd"),
          attributes: (0o120777 << 16) >>> 0,
        },
      ]),
    "10,000 files": () =>
      rawZip(
        Array.from({ length: 10_000 }, (_, index) => ({
          name: `lessons/l${index}/sr.mdx`,
          data: data("x"),
        })),
      ),
    "something else": () => data("%PDF-1.7 not an archive"),
    nothing: () => Buffer.alloc(0),
    "only a picture": () => rawZip([{ name: "logo.svg", data: data("<svg onload='alert(1)'/>") }]),
  };

  it.each(Object.keys(attacks))(
    "with %s is refused in seconds, and nothing is written",
    async (name) => {
      const sandbox = join(world.root, "sandbox");
      mkdirSync(sandbox, { recursive: true });
      writeFileSync(join(sandbox, "mine"), "mine");
      const [before, stored, inTemporary] = [
        [...filesIn(world.root).keys()],
        rows(),
        existsSync(join(tmpdir(), "evil.mdx")),
      ];
      const bytes = attacks[name]?.() ?? Buffer.alloc(0);
      const [start, memory] = [performance.now(), process.memoryUsage().rss];
      const outcome = await readUpload(author, bytes, compile, world.next());
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(process.memoryUsage().rss - memory).toBeLessThan(200_000_000);
      expect(["refused", "empty"]).toContain(outcome.kind);
      if (outcome.kind === "refused") expect(outcome.problem.sr.length).toBeGreaterThan(10);
      expect([...filesIn(world.root).keys()]).toEqual(before);
      expect(readdirSync(sandbox)).toEqual(["mine"]);
      expect(rows()).toEqual(stored);
      expect(existsSync(join(tmpdir(), "evil.mdx"))).toBe(inTemporary);
    },
  );
});

describe("a hostile document", () => {
  const folder = new URL("../../support/hostile/", import.meta.url);
  const manifest = z
    .array(
      z.object({ file: z.string(), expect: z.string(), alsoOk: z.array(z.string()).default([]) }),
    )
    .parse(JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")));
  const frame = smallLesson()["sr.mdx"] ?? "";
  const header = frame.slice(0, frame.indexOf("Tekst."));

  it.each(manifest.filter((_, index) => index % 4 === 0))(
    "$file may wait in a draft, and is published only where it is harmless",
    async ({ file, expect: wanted, alsoOk }) => {
      const bytes = readFileSync(new URL(file, folder));
      const text = bytes.toString("utf8");
      const slug = `napad-${file
        .replace(/[^a-z0-9]+/gi, "-")
        .toLowerCase()
        .slice(0, 40)}x`;
      const sr = text.startsWith("---") ? bytes : Buffer.concat([Buffer.from(header), bytes]);
      const outcome = await send({ ...lesson(slug, "Tekst."), [`lessons/${slug}/sr.mdx`]: sr });
      const mayReject = wanted === "rejected" || alsoOk.includes("rejected");
      if (outcome.kind !== "read" || outcome.view.unfit.length > 0) {
        expect(mayReject).toBe(true);
        return;
      }
      const [found] = outcome.view.documents;
      const sound = found?.problems.length === 0;
      if (!sound) expect(found?.problems[0]?.line).toBeGreaterThan(0);
      expect(await place(outcome.view.token, `lessons/${slug}`)).toMatchObject({
        documents: [{ how: "begun" }],
      });
      const copy = await readWorkingCopy(author, "lesson", slug, null, 0);
      const published = await world.publish(
        author,
        { kind: "lesson", slug },
        copy?.draft?.id ?? "",
      );
      expect(published).toBe(sound ? "published" : "refused");
      if (!sound && !text.startsWith("---")) expect(mayReject).toBe(true);
      if (wanted === "rejected" && !alsoOk.some((one) => one.startsWith("accepted")))
        expect(published).toBe("refused");
    },
  );
});
