import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { checkMedia } from "~/platform/content/check-media.server";
import { readMediaFolders } from "~/platform/content/read-media-folders.server";
import { ContentReport } from "~/platform/content/report";
import { CAPTIONS, mp4, plainPng } from "../../support/media-samples";

const content = mkdtempSync(join(tmpdir(), "content-"));
beforeEach(() => rmSync(join(content, "media"), { recursive: true, force: true }));
afterAll(() => rmSync(content, { recursive: true }));

function put(slug: string, files: Readonly<Record<string, string | Buffer>>): void {
  const folder = join(content, "media", slug);
  mkdirSync(folder, { recursive: true });
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
}

async function check() {
  const report = new ContentReport();
  const sound = await checkMedia(await readMediaFolders(content), report);
  const said = report
    .files()
    .flatMap(({ problems }) => problems.map(({ line, message }) => `${line} ${message.en}`));
  return { sound, said };
}

const IMAGE = "schema: 1\nkind: image\nfile: a.png\nalt: { sr: Kriva, en: Curve }\n";

it("reads media as an upload is read", async () => {
  put("kriva", { "media.yaml": IMAGE, "a.png": plainPng(700, 300) });
  put("razgovor", {
    "media.yaml":
      "schema: 1\nkind: video\nfile: a.mp4\ntitle: { sr: Razgovor, en: A talk }\ncaptions: { sr: sr.vtt, en: en.vtt }\n",
    "a.mp4": mp4(),
    "sr.vtt": CAPTIONS,
    "en.vtt": CAPTIONS,
  });
  const { sound, said } = await check();
  expect(said).toEqual([]);
  expect(sound.map(({ slug, file }) => [slug, file.kind])).toEqual([
    ["kriva", "image"],
    ["razgovor", "video"],
  ]);
});

it("keeps the bytes that were made here before, so that out and in again changes nothing", async () => {
  put("kriva", { "media.yaml": IMAGE, "a.png": plainPng(1_500, 300) });
  const first = (await check()).sound[0]?.file.variants ?? [];
  const again = IMAGE.replace("a.png", "a.webp");
  rmSync(join(content, "media"), { recursive: true });
  put("kriva", { "media.yaml": again, "a.webp": first[0]?.bytes ?? "" });
  const known = new Set(first.map(({ hash }) => hash));
  const isOurs = (hash: string) => Promise.resolve(known.has(hash));
  const sound = await checkMedia(await readMediaFolders(content), new ContentReport(), { isOurs });
  expect(sound[0]?.file.variants.map(({ variant, hash }) => [variant, hash])).toEqual(
    first.map(({ variant, hash }) => [variant, hash]),
  );
});

it.each([
  [{ "a.png": plainPng(9, 9) }, /media\.yaml is missing/],
  [{ "media.yaml": IMAGE }, /a\.png is missing/],
  [{ "media.yaml": IMAGE.replace("a.png", "../../x.png") }, /^3 /],
  [{ "media.yaml": `${IMAGE}more: 1\n`, "a.png": plainPng(9, 9) }, /^5 /],
  [{ "media.yaml": IMAGE.replace("Curve", '""'), "a.png": plainPng(9, 9) }, /both languages/],
  [{ "media.yaml": IMAGE, "a.png": "<svg xmlns='http://www.w3.org/2000/svg'/>" }, /SVG/],
])("tells what is to be mended: %#", async (files, message) => {
  put("kriva", files);
  const { sound, said } = await check();
  expect(sound).toEqual([]);
  expect(said.join("\n")).toMatch(message);
});
