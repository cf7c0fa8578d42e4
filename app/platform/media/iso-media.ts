/** One box of an MP4 file; offsets in bytes. */
interface Box {
  readonly type: string;
  readonly start: number;
  /** Where its content begins. */
  readonly content: number;
  readonly end: number;
}

export interface IsoMedia {
  readonly bytes: Buffer;
  /** Pixels of the picture; null when it has none. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

const PARENTS = new Set(["moov", "trak", "mdia", "minf", "stbl"]);
/** What tells of the place, the device and its owner, or may hold anything at all. */
const TELLING = new Set(["udta", "meta", "uuid", "free", "skip", "wide", "pnot"]);
const DEEPEST = 6;
const MOST_BOXES = 20_000;

/**
 * An MP4 or M4A file with everything blanked that is neither picture nor sound (the place where it
 * was taken among it), or null when its boxes do not fill it exactly.
 */
export function cleanIsoMedia(source: Buffer): IsoMedia | null {
  const boxes = walk(source);
  if (!boxes) return null;
  const types = new Set(boxes.map(({ type }) => type));
  if (boxes[0]?.type !== "ftyp" || !types.has("moov") || !(types.has("mdat") || types.has("moof")))
    return null;
  const bytes = Buffer.from(source);
  for (const { type, start, content, end } of boxes) {
    if (!TELLING.has(type)) continue;
    bytes.write("free", start + 4, "latin1");
    bytes.fill(0, content, end);
  }
  return { bytes, size: largestTrack(source, boxes) };
}

function walk(bytes: Buffer): readonly Box[] | null {
  const found: Box[] = [];
  const open = [{ from: 0, to: bytes.length, depth: 0 }];
  for (let range = open.pop(); range; range = open.pop()) {
    for (let at = range.from; at < range.to;) {
      const box = boxAt(bytes, at, range.to);
      if (!box || found.length >= MOST_BOXES) return null;
      found.push(box);
      if (PARENTS.has(box.type) && range.depth < DEEPEST)
        open.push({ from: box.content, to: box.end, depth: range.depth + 1 });
      at = box.end;
    }
  }
  return found;
}

function boxAt(bytes: Buffer, start: number, limit: number): Box | null {
  if (start + 8 > limit) return null;
  const type = bytes.toString("latin1", start + 4, start + 8);
  const small = bytes.readUInt32BE(start);
  const isLarge = small === 1;
  if (isLarge && start + 16 > limit) return null;
  const size = isLarge
    ? Number(bytes.readBigUInt64BE(start + 8))
    : small === 0
      ? limit - start
      : small;
  const content = start + (isLarge ? 16 : 8);
  const end = start + size;
  return end >= content && end <= limit ? { type, start, content, end } : null;
}

/** Width and height stand at the end of a track's header, as 16.16 fixed-point numbers. */
function largestTrack(bytes: Buffer, boxes: readonly Box[]): IsoMedia["size"] {
  const sizes = boxes
    .filter(({ type, content, end }) => type === "tkhd" && end - content >= 84)
    .map(({ end }) => ({
      width: bytes.readUInt32BE(end - 8) >>> 16,
      height: bytes.readUInt32BE(end - 4) >>> 16,
    }))
    .filter(({ width, height }) => width > 0 && height > 0)
    .sort((a, b) => b.width - a.width);
  return sizes[0] ?? null;
}
