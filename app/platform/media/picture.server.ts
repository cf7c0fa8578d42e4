import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { PICTURE_PIXELS, PICTURE_SIDE, PICTURE_WIDTHS } from "~/domain/media/limits";
import { mediaProblem, type MediaProblem } from "~/domain/media/media-problem";

/** A picture as it is served: WebP, upright, without anything but its pixels. */
export interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

export type MadePictures =
  /** The largest first. */
  | { readonly ok: true; readonly pictures: readonly Picture[] }
  | { readonly ok: false; readonly problem: MediaProblem };

const SECONDS = 20;
const QUALITY = 82;
/** A drawing is kept without loss while that costs no more than this many times the other way. */
const LOSSLESS_COST = 2;
const DRAWN = new Set(["png", "gif"]);

// One picture at a time, nothing kept, and no reader but for the formats that are taken.
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegFile",
    "VipsForeignLoadPngFile",
    "VipsForeignLoadWebpFile",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadNsgifFile",
    "VipsForeignLoadHeifFile",
  ],
});

/**
 * Makes the widths of a picture from a file that was sent: decoded and encoded anew, so that nothing
 * of the file is kept but what is seen. Too many pixels are refused before any is decoded.
 * @param ours the file is one that was made here before: it stays as it is, so that taking out and
 *   putting back changes nothing
 */
export async function makePictures(path: string, ours = false): Promise<MadePictures> {
  const head = await readHead(path);
  if (!head) return refused(mediaProblem("broken"));
  const problem = headProblem(head);
  if (problem) return refused(problem);
  try {
    const turned = (head.orientation ?? 1) > 4 ? head.height : head.width;
    const [largest = 1, ...smaller] = widthsOf(turned);
    const main = ours
      ? await keepMain(path, head)
      : await encodeMain(path, largest, DRAWN.has(head.format));
    const others: Picture[] = [];
    for (const width of smaller)
      others.push(await encode(main.picture.bytes, width, main.lossless));
    return { ok: true, pictures: [main.picture, ...others] };
  } catch (error) {
    if (error instanceof Error) return refused(mediaProblem("broken"));
    throw error;
  }
}

type Head = Awaited<ReturnType<ReturnType<typeof sharp>["metadata"]>>;

async function readHead(path: string): Promise<Head | null> {
  try {
    return await sharp(path, { limitInputPixels: false, animated: true }).metadata();
  } catch {
    return null;
  }
}

function headProblem({ width, height, pages = 1, pageHeight = height }: Head): MediaProblem | null {
  const pixels = width * height;
  if (pixels > PICTURE_PIXELS) {
    const megapixels = Math.round(pixels / 1_000_000);
    return mediaProblem("picture-pixels", { megapixels, limit: PICTURE_PIXELS / 1_000_000 });
  }
  if (Math.max(width, pageHeight) > PICTURE_SIDE)
    return mediaProblem("picture-side", { limit: PICTURE_SIDE });
  return pages > 1 ? mediaProblem("picture-moves") : null;
}

/** Never wider than it came. */
function widthsOf(width: number): readonly number[] {
  const fitting: readonly number[] = PICTURE_WIDTHS.filter((each) => each < width);
  return width <= PICTURE_WIDTHS[0] ? [width, ...fitting] : fitting;
}

async function encodeMain(path: string, width: number, drawn: boolean) {
  const picture = await encode(path, width, false);
  if (!drawn) return { picture, lossless: false };
  const exact = await encode(path, width, true);
  return exact.bytes.length <= picture.bytes.length * LOSSLESS_COST
    ? { picture: exact, lossless: true }
    : { picture, lossless: false };
}

/** Where the name of the first chunk of WebP stands. */
const FIRST_CHUNK = 12;

async function keepMain(path: string, { width, height }: Head) {
  const bytes = await readFile(path);
  const lossless = bytes.toString("latin1", FIRST_CHUNK, FIRST_CHUNK + 4) === "VP8L";
  return { picture: { bytes, width, height }, lossless };
}

async function encode(source: string | Buffer, width: number, lossless: boolean): Promise<Picture> {
  const { data, info } = await sharp(source, { limitInputPixels: PICTURE_PIXELS, failOn: "error" })
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .toColourspace("srgb")
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: QUALITY, lossless, effort: 4 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

function refused(problem: MediaProblem): MadePictures {
  return { ok: false, problem };
}
