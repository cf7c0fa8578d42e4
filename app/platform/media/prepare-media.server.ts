import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { MEDIA_LIMITS, megabytes, type MediaLimits } from "~/domain/media/limits";
import type { MediaKind, VariantName } from "~/domain/media/media";
import { mediaProblem, type MediaProblem } from "~/domain/media/media-problem";
import { documentProblem } from "./check-document";
import { cleanIsoMedia } from "./iso-media";
import { isWholeWebm } from "./webm";
import { makePictures } from "./picture.server";
import { sniff } from "./sniff.server";
import { cleanAac, cleanMp3, isWholeOgg } from "./sound-frames";

/** Bytes ready to be stored and served. */
export interface PreparedVariant {
  readonly variant: VariantName;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly width: number | null;
  readonly height: number | null;
}

export interface PreparedFile {
  readonly kind: MediaKind;
  readonly width: number | null;
  readonly height: number | null;
  /** `main` first. */
  readonly variants: readonly PreparedVariant[];
}

export type Prepared =
  | { readonly ok: true; readonly file: PreparedFile }
  | { readonly ok: false; readonly problem: MediaProblem };

export interface PrepareOptions {
  readonly limits?: MediaLimits;
  /** Whether bytes with this hash were made here before. */
  readonly isOurs?: (hash: string) => Promise<boolean>;
}

const notOurs = () => Promise.resolve(false);

/** How many may wait for their turn; each takes a second or few. */
const MOST_WAITING = 8;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes of a file that was sent what may be served, or says why not. One at a time: pictures and
 * films take memory. The file itself is neither kept nor changed.
 */
export async function prepareFile(
  path: string,
  fileName: string,
  kind: MediaKind,
  { limits = MEDIA_LIMITS, isOurs = notOurs }: PrepareOptions = {},
): Promise<Prepared> {
  const { size } = await stat(path);
  if (size === 0) return refused(mediaProblem("file-missing"));
  if (size > limits[kind])
    return refused(mediaProblem("too-large", { limit: megabytes(limits[kind]) }));
  if (waiting >= MOST_WAITING) return refused(mediaProblem("busy"));
  waiting += 1;
  const result = last.then(() => prepare(path, fileName, kind, isOurs));
  last = result.catch(() => undefined);
  try {
    return await result;
  } finally {
    waiting -= 1;
  }
}

async function prepare(
  path: string,
  fileName: string,
  kind: MediaKind,
  isOurs: NonNullable<PrepareOptions["isOurs"]>,
): Promise<Prepared> {
  const found = await sniff(path, fileName, kind);
  if (!found.ok) return found;
  const bytes = await readFile(path);
  if (kind === "image") return preparePictures(path, await isOurs(hashOf(bytes)));
  if (kind === "document") {
    const problem = documentProblem(bytes);
    return problem ? refused(problem) : single(kind, found.type, bytes);
  }
  if (found.type === "video/mp4" || found.type === "audio/mp4") {
    const clean = cleanIsoMedia(bytes);
    return clean
      ? single(kind, found.type, clean.bytes, kind === "video" ? clean.size : null)
      : refused(mediaProblem("broken"));
  }
  const recording = cleanRecording(found.type, bytes);
  return recording ? single(kind, found.type, recording) : refused(mediaProblem("broken"));
}

/** The bytes without tags; null when they are not whole. */
function cleanRecording(type: string, bytes: Buffer): Buffer | null {
  switch (type) {
    case "audio/mpeg":
      return cleanMp3(bytes);
    case "audio/aac":
      return cleanAac(bytes);
    case "audio/ogg":
      return isWholeOgg(bytes) ? bytes : null;
    case "video/webm":
      return isWholeWebm(bytes) ? bytes : null;
    default:
      return null;
  }
}

async function preparePictures(path: string, ours: boolean): Promise<Prepared> {
  const made = await makePictures(path, ours);
  if (!made.ok) return made;
  const variants = made.pictures.map(({ bytes, width, height }, index) =>
    preparedVariant(index === 0 ? "main" : `${width}`, "image/webp", bytes, { width, height }),
  );
  const { width = null, height = null } = variants[0] ?? {};
  return { ok: true, file: { kind: "image", width, height, variants } };
}

function single(
  kind: MediaKind,
  type: string,
  bytes: Buffer,
  size: { readonly width: number; readonly height: number } | null = null,
): Prepared {
  const variants = [preparedVariant("main", type, bytes, size)];
  return {
    ok: true,
    file: { kind, width: size?.width ?? null, height: size?.height ?? null, variants },
  };
}

/** Bytes with their hash, as they are stored. */
export function preparedVariant(
  variant: VariantName,
  type: string,
  bytes: Buffer,
  size: { readonly width: number; readonly height: number } | null = null,
): PreparedVariant {
  return {
    variant,
    hash: hashOf(bytes),
    type,
    bytes,
    width: size?.width ?? null,
    height: size?.height ?? null,
  };
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function refused(problem: MediaProblem): Prepared {
  return { ok: false, problem };
}
