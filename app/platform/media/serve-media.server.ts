import { mkdir, open, rename, stat, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { findFileName, findMediaFile, readMediaBytes } from "~db/queries/media.server";
import { env } from "../env.server";
import { parseRange, type ByteRange } from "../http/byte-range";

/** From this size on bytes are kept beside the database, so that a part of them can be read alone. */
const LARGE = 500_000;
/** The most that one answer to a request for a part holds: players ask for the next by themselves. */
const PIECE = 2_000_000;
const PLAYED = /^(?:audio|video)\//;

const HEADERS = {
  "Cache-Control": "private, max-age=31536000, immutable",
  "Content-Security-Policy": "default-src 'none'; sandbox",
};

/** The answer to a request for the bytes under a hash; null when there are none. */
export async function serveMedia(hash: string, request: Request): Promise<Response | null> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return null;
  const file = await findMediaFile(hash);
  if (!file) return null;
  const headers = new Headers({ ...HEADERS, "Content-Type": file.type, ETag: `"${hash}"` });
  if (file.type === "application/pdf") headers.set("Content-Disposition", await asDownload(hash));
  if (PLAYED.test(file.type)) headers.set("Accept-Ranges", "bytes");
  if (request.headers.get("If-None-Match") === `"${hash}"`)
    return new Response(null, { status: 304, headers });
  const range = PLAYED.test(file.type)
    ? parseRange(request.headers.get("Range"), file.size, PIECE)
    : null;
  if (range === "beyond") {
    headers.set("Content-Range", `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  if (range) headers.set("Content-Range", `bytes ${range.from}-${range.to}/${file.size}`);
  const part = range ?? { from: 0, to: file.size - 1 };
  headers.set("Content-Length", String(part.to - part.from + 1));
  const body = request.method === "HEAD" ? null : await readPart(hash, file.size, part);
  return new Response(body, { status: range ? 206 : 200, headers });
}

async function asDownload(hash: string): Promise<string> {
  const name = (await findFileName(hash)) ?? "document.pdf";
  return `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, "_")}`;
}

async function readPart(hash: string, size: number, { from, to }: ByteRange) {
  if (size < LARGE) {
    const bytes = await readMediaBytes(hash);
    return new Uint8Array((bytes ?? Buffer.alloc(0)).subarray(from, to + 1));
  }
  const file = await open(await keptBeside(hash, size));
  try {
    const length = to - from + 1;
    const { buffer } = await file.read(new Uint8Array(length), 0, length, from);
    return buffer;
  } finally {
    await file.close();
  }
}

/** The file beside the database that holds the same bytes; made when it is missing. */
async function keptBeside(hash: string, size: number): Promise<string> {
  const folder = join(env().dataDir, "media-cache");
  const path = join(folder, hash);
  const found = await stat(path).catch(() => null);
  if (found?.size === size) return path;
  const bytes = (await readMediaBytes(hash)) ?? Buffer.alloc(0);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, randomUUID());
  await writeFile(draft, bytes, { mode: 0o600 });
  await rename(draft, path);
  return path;
}
