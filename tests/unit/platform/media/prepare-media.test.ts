import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import type { MediaKind } from "~/domain/media/media";
import { prepareFile } from "~/platform/media/prepare-media.server";
import { mp3, mp4, pdf, PLACE, plainPng, webm } from "../../../support/media-samples";
import { rawZip } from "../../../support/raw-zip";

const folder = mkdtempSync(join(tmpdir(), "media-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function prepare(name: string, bytes: Buffer | string, kind: MediaKind) {
  const path = join(folder, "upload");
  writeFileSync(path, bytes);
  const start = performance.now();
  const result = await prepareFile(path, name, kind);
  return { ...result, ms: performance.now() - start };
}

/** The code under which a file is refused; throws when it is taken or the answer is late. */
async function refusal(name: string, bytes: Buffer | string, kind: MediaKind = "image") {
  const result = await prepare(name, bytes, kind);
  expect(result.ms).toBeLessThan(1_000);
  if (result.ok) throw new Error(`${name} was taken`);
  return result.problem.code;
}

async function taken(name: string, bytes: Buffer, kind: MediaKind) {
  const result = await prepare(name, bytes, kind);
  if (!result.ok) throw new Error(`${name}: ${result.problem.code}`);
  return result.file;
}

const photo = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#0B5650",
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  });

describe("pictures", () => {
  it("become WebP in their widths, never wider than they came", async () => {
    const wide = await taken("a.jpg", await photo(3000, 2000).jpeg().toBuffer(), "image");
    expect(
      wide.variants.map(({ variant, width, height, type }) => [variant, width, height, type]),
    ).toEqual([
      ["main", 1440, 960, "image/webp"],
      ["960", 960, 640, "image/webp"],
      ["640", 640, 427, "image/webp"],
    ]);
    const narrow = await taken("a.png", await photo(500, 300).png().toBuffer(), "image");
    expect(narrow.variants.map(({ variant, width }) => [variant, width])).toEqual([["main", 500]]);
    const middle = await taken("a.webp", await photo(800, 300).webp().toBuffer(), "image");
    expect(middle.variants.map(({ variant, width }) => [variant, width])).toEqual([
      ["main", 800],
      ["640", 640],
    ]);
  });

  it.each(["jpeg", "png", "webp", "avif", "gif"] as const)("are taken as %s", async (format) => {
    const file = await taken(
      `a.${format}`,
      await photo(200, 100).toFormat(format).toBuffer(),
      "image",
    );
    expect(file).toMatchObject({ kind: "image", width: 200, height: 100 });
  });

  it("keep drawings without loss", async () => {
    const file = await taken("a.png", plainPng(1_000, 500), "image");
    const [main] = file.variants;
    expect(main?.bytes.toString("latin1", 12, 16)).toBe("VP8L");
  });

  it("lose where and how they were taken, and stand upright", async () => {
    const bytes = await photo(300, 200)
      .jpeg()
      .withExif({
        IFD0: { Artist: "Ana Ilic", Orientation: "6" },
        IFD3: { GPSLatitude: "44/1 48/1 45/1", GPSLatitudeRef: "N" },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(bytes.includes("Ana Ilic")).toBe(true);
    const file = await taken("a.jpg", bytes, "image");
    expect(file).toMatchObject({ width: 200, height: 300 });
    for (const { bytes: made } of file.variants) {
      for (const tag of ["Exif", "EXIF", "ICCP", "XMP ", "Ana Ilic"])
        expect(made.includes(tag), tag).toBe(false);
    }
  });

  it("of 100 megapixels are refused at once", async () => {
    const huge = plainPng(10_000, 10_000);
    expect(huge.length).toBeLessThan(100_000);
    expect(await refusal("a.png", huge)).toBe("picture-pixels");
    expect(await refusal("a.png", plainPng(20_000, 100))).toBe("picture-side");
  });

  it("that move are refused", async () => {
    const frames = await Promise.all(
      [photo(20, 20).raw(), photo(20, 20).raw()].map((each) => each.toBuffer()),
    );
    const bytes = await sharp(Buffer.concat(frames), {
      raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
    })
      .gif()
      .toBuffer();
    expect(await refusal("a.gif", bytes)).toBe("picture-moves");
  });

  it("that are cut short are refused", async () => {
    for (const format of ["jpeg", "png", "webp"] as const) {
      const whole = await photo(400, 300).toFormat(format).toBuffer();
      expect(await refusal(`a.${format}`, whole.subarray(0, whole.length / 2)), format).toBe(
        "broken",
      );
    }
  });
});

describe("what is something else", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  it("drawings in SVG are refused by any name, with what to do", async () => {
    expect(await refusal("a.svg", svg)).toBe("svg");
    expect(await refusal("a.png", `\ufeff<?xml version="1.0"?><!-- x -->${svg}`)).toBe("svg");
    expect(await refusal("a.png", Buffer.from(svg, "utf16le"))).toBe("svg");
    expect(await refusal("a.svgz", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]))).toBe("unknown");
  });

  it("pages are refused by any name", async () => {
    for (const page of [
      "<!doctype html><p>x",
      "<html><script>1</script>",
      "  \n<script>1</script>",
      "\ufeff<a>",
    ])
      expect(await refusal("a.png", page), page).toBe("page");
    expect(await refusal("a.pdf", "<html>", "document")).toBe("page");
  });

  it("files with a page, a program or an archive inside are refused", async () => {
    const png = await photo(50, 50).png().toBuffer();
    expect(
      await refusal("a.png", Buffer.concat([png, Buffer.from("<script>alert(1)</script>")])),
    ).toBe("active");
    expect(await refusal("a.png", Buffer.concat([png, rawZip([{ name: "a" }])]))).toBe("active");
    const comment = await photo(50, 50)
      .jpeg()
      .withExif({ IFD0: { Copyright: "<?php system('id');" } })
      .toBuffer();
    expect(await refusal("a.jpg", comment)).toBe("active");
    expect(await refusal("a.mp4", Buffer.concat([mp4(), Buffer.from("<html >")]), "video")).toBe(
      "active",
    );
  });

  it("files by a name that does not fit are refused", async () => {
    const png = await photo(50, 50).png().toBuffer();
    expect(await refusal("a.png.html", png)).toBe("other-name");
    expect(await refusal("a", png)).toBe("other-name");
    expect(await refusal("a.mp3", png)).toBe("other-name");
    expect(await refusal("a.png", mp3())).toBe("other-kind");
    expect(await refusal("a.png", pdf())).toBe("other-kind");
    expect(await refusal("a.png", "just text")).toBe("unknown");
    expect(await refusal("a.png", Buffer.alloc(3_000))).toBe("unknown");
    expect(await refusal("a.png", "")).toBe("file-missing");
  });
});

describe("sound, film and PDF", () => {
  it("are taken as they are, without tags", async () => {
    const sound = await taken("a.mp3", mp3(), "audio");
    expect(sound.variants[0]?.bytes.includes("owner")).toBe(false);
    const film = await taken("a.mp4", mp4(), "video");
    expect(film).toMatchObject({ width: 1280, height: 720 });
    const [main] = film.variants;
    expect(main?.bytes.length).toBe(mp4().length);
    for (const secret of [PLACE, "Ana's"]) expect(main?.bytes.includes(secret)).toBe(false);
    expect((await taken("a.m4a", mp4("M4A "), "audio")).variants[0]?.type).toBe("audio/mp4");
    expect((await taken("a.webm", webm(), "video")).variants[0]?.type).toBe("video/webm");
    expect((await taken("a.pdf", pdf(), "document")).variants[0]?.type).toBe("application/pdf");
  });

  it("that are cut short are refused", async () => {
    expect(await refusal("a.mp4", mp4().subarray(0, 900), "video")).toBe("broken");
    expect(await refusal("a.webm", webm().subarray(0, -2), "video")).toBe("broken");
    expect(await refusal("a.mp3", mp3().subarray(0, 600), "audio")).toBe("broken");
    expect(await refusal("a.pdf", pdf().subarray(0, -10), "document")).toBe("broken");
  });

  it("PDFs that do something are refused", async () => {
    for (const active of [
      "/OpenAction<</S/JavaScript/JS(1)>>",
      "/S/Launch",
      "/Names<</EmbeddedFiles 1>>",
      "/J#61vaScript",
    ])
      expect(await refusal("a.pdf", pdf(active), "document"), active).toBe("pdf-active");
  });
});

it("writes nothing beside what was sent", () => {
  expect(readdirSync(folder)).toEqual(["upload"]);
});
