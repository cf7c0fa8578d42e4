import { crc32, deflateSync } from "node:zlib";

const ascii = (text: string) => Buffer.from(text, "latin1");
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const box = (type: string, ...content: readonly Buffer[]) => {
  const body = Buffer.concat(content);
  return Buffer.concat([u32(body.length + 8), ascii(type), body]);
};

/** The place where a phone took a film, as phones write it. */
export const PLACE = "+44.8125+020.4612/";

/** An MP4 file of one track without a single frame, with the place where it was taken. */
export function mp4(brand = "isom"): Buffer {
  const head = Buffer.concat([Buffer.alloc(76), u32(1280 * 65_536), u32(720 * 65_536)]);
  return Buffer.concat([
    box("ftyp", ascii(brand), u32(512), ascii("isom"), ascii("mp42")),
    box(
      "moov",
      box("mvhd", Buffer.alloc(100)),
      box("trak", box("tkhd", head), box("udta", ascii("Ana's phone"))),
      box("udta", box("\u00a9xyz", ascii(PLACE))),
      box("meta", ascii(PLACE)),
    ),
    box("mdat", Buffer.alloc(2_000, 7)),
  ]);
}

/** Silence in MP3, with a tag before it. */
export function mp3(): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);
  const tag = Buffer.concat([ascii("ID3\u0004\u0000\u0000"), Buffer.from([0, 0, 0, 20])]);
  return Buffer.concat([
    tag,
    ascii("PRIV owner: Ana     "),
    ...Array.from({ length: 8 }, () => frame),
  ]);
}

/** A WebM file without frames. */
export function webm(): Buffer {
  const header = Buffer.from(
    "1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806700",
    "hex",
  );
  return Buffer.concat([header.subarray(0, 40), Buffer.from([0x88]), Buffer.alloc(8, 1)]);
}

export function pdf(extra = ""): Buffer {
  return ascii(
    `%PDF-1.7\n1 0 obj <</Type/Catalog ${extra}>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  );
}

const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([ascii(type), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
};

/** A PNG of so many pixels in one colour, made without holding its pixels (a bit for each). */
export function plainPng(width: number, height: number): Buffer {
  const head = Buffer.concat([u32(width), u32(height), Buffer.from([1, 0, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export const CAPTIONS = "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nDobar dan.\n";
