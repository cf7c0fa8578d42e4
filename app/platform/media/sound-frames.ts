/** Whole pages of Ogg, one after another to the end. */
export function isWholeOgg(bytes: Buffer): boolean {
  let at = 0;
  let pages = 0;
  while (at < bytes.length) {
    if (at + 27 > bytes.length || bytes.toString("latin1", at, at + 4) !== "OggS") return false;
    const segments = bytes.readUInt8(at + 26);
    const table = bytes.subarray(at + 27, at + 27 + segments);
    if (table.length < segments) return false;
    at += 27 + segments + table.reduce((sum, each) => sum + each, 0);
    pages += 1;
  }
  return pages >= 2 && at === bytes.length;
}

const FRAMES_ENOUGH = 5;

/** MP3 without the tags before and after it (they may hold pictures and anything else), or null. */
export function cleanMp3(bytes: Buffer): Buffer | null {
  const start = afterId3(bytes);
  const hasTail = bytes.toString("latin1", bytes.length - 128, bytes.length - 125) === "TAG";
  const sound = bytes.subarray(start, hasTail ? bytes.length - 128 : bytes.length);
  return framesFrom(sound, mp3Frame) >= FRAMES_ENOUGH ? sound : null;
}

/** AAC in ADTS frames without tags, or null. */
export function cleanAac(bytes: Buffer): Buffer | null {
  const sound = bytes.subarray(afterId3(bytes));
  return framesFrom(sound, aacFrame) >= FRAMES_ENOUGH ? sound : null;
}

function afterId3(bytes: Buffer): number {
  if (bytes.length < 10 || bytes.toString("latin1", 0, 3) !== "ID3") return 0;
  const size = bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  return Math.min(bytes.length, 10 + size);
}

/** How many frames follow each other from the start, up to as many as prove it. */
function framesFrom(bytes: Buffer, sizeAt: (bytes: Buffer, at: number) => number | null): number {
  let frames = 0;
  for (let at = 0; frames < FRAMES_ENOUGH; frames += 1) {
    const size = at + 7 <= bytes.length ? sizeAt(bytes, at) : null;
    if (size === null || at + size > bytes.length) return frames;
    at += size;
  }
  return frames;
}

const KBPS_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBPS_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const HERTZ = [44_100, 48_000, 32_000];

/** Bytes of the layer III frame at a place, or null when none is there. */
function mp3Frame(bytes: Buffer, at: number): number | null {
  const head = bytes.readUInt32BE(at);
  const version = (head >>> 19) & 3;
  if (head >>> 21 !== 0x7ff || version === 1 || ((head >>> 17) & 3) !== 1) return null;
  const isFirst = version === 3;
  const kbps = (isFirst ? KBPS_1 : KBPS_2)[(head >>> 12) & 15];
  const base = HERTZ[(head >>> 10) & 3];
  if (!kbps || !base) return null;
  const hertz = isFirst ? base : base / (version === 2 ? 2 : 4);
  return Math.floor(((isFirst ? 144_000 : 72_000) * kbps) / hertz) + ((head >>> 9) & 1);
}

function aacFrame(bytes: Buffer, at: number): number | null {
  if (bytes.readUInt8(at) !== 0xff || (bytes.readUInt8(at + 1) & 0xf6) !== 0xf0) return null;
  const size =
    ((bytes.readUInt8(at + 3) & 3) << 11) |
    (bytes.readUInt8(at + 4) << 3) |
    (bytes.readUInt8(at + 5) >>> 5);
  return size > 7 ? size : null;
}
