import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeEach, expect, it } from "vitest";
import { findMedia, listVariants } from "~db/queries/media.server";
import type { MediaKind } from "~/domain/media/media";
import { changeMediaWords } from "~/features/author/change-media-words.server";
import { exportLibrary } from "~/features/author/export-library.server";
import { retireStudioMedia } from "~/features/author/retire-media.server";
import { uploadMedia } from "~/features/author/upload-media.server";
import { filesIn, smallLibrary, writeFiles } from "../../support/generated-library";
import { CAPTIONS, mp3, mp4, pdf, webm } from "../../support/media-samples";
import { ExchangeWorld } from "./exchange-world";

const world = new ExchangeWorld();
const own = { force: false, agree: true };
const inContent = (path: string) => join(world.content, path);
const MEDIA = { kind: "media", slug: "kriva" } as const;

beforeEach(() => {
  rmSync(world.content, { recursive: true, force: true });
  world.anew();
  writeFiles(world.content, smallLibrary({ one: "Prvo." }));
});
afterAll(() => world.close());

let sent = 0;
async function upload(
  actor: string,
  kind: MediaKind,
  name: string,
  bytes: Buffer,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  sent += 1;
  const path = join(world.root, `sent-${sent}`);
  writeFileSync(path, bytes);
  const files = { file: { path, name, size: bytes.length } };
  const form = { titleSr: "Šta vidimo: 1", titleEn: "What we see", command: key(), ...fields };
  const outcome = await uploadMedia(actor, kind, { fields: form, files }, world.next());
  expect(outcome).toMatchObject({ kind: "stored", slug: fields["slug"] });
}

const key = () => `01890000-0000-7000-8000-${String(world.next()).padStart(12, "0")}`;

/** A photograph's colours: encoding it a second time would give other bytes. */
const photo = (width: number) =>
  sharp({
    create: {
      width,
      height: 300,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  })
    .jpeg()
    .toBuffer();

/** A library with a medium of each sort. */
async function library(): Promise<string> {
  await world.take();
  const actor = await world.author();
  await upload(actor, "image", "Kriva – moja.JPG", await photo(1_600), { slug: "kriva" });
  await upload(actor, "image", "crta.jpg", await photo(200), {
    slug: "crta",
    titleSr: "",
    titleEn: "",
    decorative: "1",
  });
  await upload(actor, "video", "a.mp4", mp4(), {
    slug: "razgovor",
    captionsSr: CAPTIONS,
    captionsEn: CAPTIONS.replace("Dobar dan", "Good day"),
  });
  await upload(actor, "video", "b.webm", webm(), {
    slug: "snimak",
    captionsSr: CAPTIONS,
    captionsEn: CAPTIONS,
  });
  await upload(actor, "audio", "glas.mp3", mp3(), {
    slug: "glas",
    transcriptSr: "- Prvi: da\n  # drugi\r\n\r\nTreći\rčetvrti",
    transcriptEn: "One\n\n  two: #x",
  });
  await upload(actor, "document", "List.pdf", pdf(), { slug: "list" });
  await upload(actor, "document", "Stari.pdf", pdf("/A 1"), { slug: "stari" });
  await retireStudioMedia(actor, { slug: "stari", restore: false, key: key(), at: world.next() });
  return actor;
}

const rows = async () =>
  (await listVariants())
    .filter(({ slug }) => slug !== "stari")
    .map((one) => JSON.stringify(one))
    .sort();

const words = (titleSr: string) => ({
  ...{ titleSr, titleEn: "Curve", decorative: false, kind: "image" },
  ...{ transcriptSr: "", transcriptEn: "", captionsSr: "", captionsEn: "" },
});

const rename = async (actor: string, titleSr: string) =>
  expect(
    await changeMediaWords(actor, {
      slug: "kriva",
      form: words(titleSr),
      key: key(),
      at: world.next(),
    }),
  ).toEqual({ kind: "changed" });

it("media go out and come back into an empty library without loss", async () => {
  await library();
  const outcome = await exportLibrary(world.content, own);
  expect(outcome.written).toHaveLength(6);
  expect([...outcome.differing, ...outcome.blocked]).toEqual([]);
  const [files, before] = [[...filesIn(world.content)], await rows()];
  const names = files.flatMap(([path]) => (path.startsWith("media/") ? [path] : []));
  expect(names.sort()).toEqual([
    "media/crta/crta.webp",
    "media/crta/media.yaml",
    "media/glas/glas.mp3",
    "media/glas/media.yaml",
    "media/kriva/kriva.webp",
    "media/kriva/media.yaml",
    "media/list/list.pdf",
    "media/list/media.yaml",
    "media/razgovor/en.vtt",
    "media/razgovor/media.yaml",
    "media/razgovor/razgovor.mp4",
    "media/razgovor/sr.vtt",
    "media/snimak/en.vtt",
    "media/snimak/media.yaml",
    "media/snimak/snimak.webm",
    "media/snimak/sr.vtt",
  ]);
  expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
  expect((await exportLibrary(world.content, own)).written).toEqual([]);

  world.anew();
  expect(await world.take()).toMatchObject({ kind: "published", conflicts: [] });
  expect(await rows()).toEqual(before);
  expect(await findMedia("kriva")).toMatchObject({
    fileName: "Kriva – moja.JPG",
    altSr: "Šta vidimo: 1",
    altEn: "What we see",
  });
  expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
  const copy = join(world.root, "copy");
  await exportLibrary(copy, { force: false, agree: false });
  expect([...filesIn(copy)]).toEqual(files);
  rmSync(copy, { recursive: true });
}, 30_000);

it("a picture that only claims to be one of ours is encoded anew", async () => {
  await library();
  await exportLibrary(world.content, own);
  const picture = inContent("media/kriva/kriva.webp");
  const tagged = await sharp(readFileSync(picture))
    .withExif({ IFD0: { Artist: "Ana" } })
    .webp()
    .toBuffer();
  const hash = createHash("sha256").update(tagged).digest("hex");
  const description = inContent("media/kriva/media.yaml");
  const text = readFileSync(description, "utf8").replace(/^hash: .*$/m, `hash: ${hash}`);
  expect(text).toContain(hash);
  writeFileSync(description, text);
  writeFileSync(picture, tagged);
  world.anew();
  expect((await world.take()).kind).toBe("published");
  const main = (await listVariants("kriva")).find(({ variant }) => variant === "main");
  expect(main?.hash).not.toBe(hash);
}, 30_000);

it("words changed on one side flow to the other; on both they are told and left", async () => {
  const actor = await library();
  await exportLibrary(world.content, own);
  const description = inContent("media/kriva/media.yaml");
  const file = () => readFileSync(description, "utf8");
  const inFile = (from: string, to: string) => writeFileSync(description, file().replace(from, to));

  await rename(actor, "Iz studija");
  expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
  expect((await exportLibrary(world.content, own)).written).toEqual([MEDIA]);
  expect(file()).toContain("Iz studija");

  inFile("Iz studija", "Iz datoteke");
  expect((await exportLibrary(world.content, own)).differing).toEqual([MEDIA]);
  expect((await world.take()).kind).toBe("published");
  expect(await findMedia("kriva")).toMatchObject({ altSr: "Iz datoteke" });

  await rename(actor, "Studio opet");
  inFile("Iz datoteke", "Datoteka opet");
  writeFiles(world.content, smallLibrary({ one: "Drugo." }));
  expect(await world.take()).toMatchObject({
    kind: "published",
    documents: 1,
    conflicts: [MEDIA],
  });
  expect(await findMedia("kriva")).toMatchObject({ altSr: "Studio opet" });
  expect((await exportLibrary(world.content, own)).differing).toEqual([MEDIA]);
  expect(file()).toContain("Datoteka opet");

  expect(await world.take(world.content, { keep: [MEDIA] })).toMatchObject({ conflicts: [] });
  expect(await findMedia("kriva")).toMatchObject({ altSr: "Studio opet" });
  expect((await exportLibrary(world.content, own)).written).toEqual([MEDIA]);
  expect(file()).toContain("Studio opet");
}, 30_000);

it("a name that files and library gave to different media is told; the rest is imported", async () => {
  await library();
  await exportLibrary(world.content, own);
  world.anew();
  const actor = await world.author();
  await upload(actor, "document", "Drugo.pdf", pdf("/B 2"), { slug: "kriva" });
  expect(await world.take()).toMatchObject({ kind: "published", conflicts: [MEDIA] });
  expect(await findMedia("kriva")).toMatchObject({ kind: "document" });
  expect(await findMedia("razgovor")).toMatchObject({ kind: "video" });
  expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [MEDIA] });
  expect(await world.take(world.content, { take: [MEDIA] })).toMatchObject({ conflicts: [] });
  expect(await findMedia("kriva")).toMatchObject({ kind: "image" });
}, 30_000);

it("a picture as its author made it stays in the files while nothing changes", async () => {
  const folder = inContent("media/kriva");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "a.jpg"), await photo(800));
  const text = "schema: 1\nkind: image\nfile: a.jpg\nalt: { sr: Kriva, en: Curve }\n";
  writeFileSync(join(folder, "media.yaml"), text);
  expect((await world.take()).kind).toBe("published");
  const before = [...filesIn(world.content)];
  expect(await exportLibrary(world.content, own)).toMatchObject({ written: [], differing: [] });
  expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
  expect([...filesIn(world.content)]).toEqual(before);
  await rename(await world.author(), "Nova");
  expect((await exportLibrary(world.content, own)).written).toEqual([MEDIA]);
  expect(await world.take()).toEqual({ kind: "unchanged", conflicts: [] });
});

it("nothing is written where a link leads elsewhere", async () => {
  await library();
  const elsewhere = join(world.root, "elsewhere");
  mkdirSync(elsewhere);
  mkdirSync(inContent("media"), { recursive: true });
  symlinkSync(elsewhere, inContent("media/kriva"));
  const { blocked } = await exportLibrary(world.content, own);
  expect(blocked).toEqual(["media/kriva/kriva.webp", "media/kriva/media.yaml"]);
  expect([...filesIn(elsewhere)]).toEqual([]);
});
