import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { PICTURE_WIDTHS } from "~/domain/media/limits";

/** Chunks of a WebP that hold pixels, and nothing beside them. */
const PIXELS: ReadonlySet<string> = new Set(["VP8X", "VP8 ", "VP8L", "ALPH"]);
const HEADER = 12;
const CHUNK_HEAD = 8;

/**
 * Whether a file has the form in which pictures are kept here: whole WebP of one image, no wider
 * than the widest, without anything but its pixels. Such a picture was made here or might have been.
 */
export async function hasOwnForm(path: string): Promise<boolean> {
  if (!holdsPixelsOnly(await readFile(path))) return false;
  try {
    const picture = sharp(path, { failOn: "error" });
    const { width, pages = 1 } = await picture.metadata();
    if (width > PICTURE_WIDTHS[0] || pages > 1) return false;
    await picture.timeout({ seconds: 20 }).stats();
    return true;
  } catch {
    return false;
  }
}

function holdsPixelsOnly(bytes: Buffer): boolean {
  const name = (at: number) => bytes.toString("latin1", at, at + 4);
  if (bytes.length < HEADER + CHUNK_HEAD || name(0) !== "RIFF" || name(8) !== "WEBP") return false;
  if (bytes.readUInt32LE(4) + CHUNK_HEAD !== bytes.length) return false;
  let at = HEADER;
  while (at + CHUNK_HEAD <= bytes.length) {
    if (!PIXELS.has(name(at))) return false;
    const size = bytes.readUInt32LE(at + 4);
    at += CHUNK_HEAD + size + (size % 2);
  }
  return at === bytes.length;
}
