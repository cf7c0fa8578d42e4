import { open } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import type { MediaKind } from "~/domain/media/media";
import { mediaProblem, otherKind, type MediaProblem } from "~/domain/media/media-problem";
import { endingOf, MEDIA_TYPES } from "~/domain/media/media-type";
import { hidesOther } from "./hidden-content.server";

export type Sniffed =
  | { readonly ok: true; readonly kind: MediaKind; readonly type: string }
  | { readonly ok: false; readonly problem: MediaProblem };

const HEAD = 64 * 1024;

/**
 * What a file is, by its bytes: what was said of it counts for nothing. Its name must fit too, so
 * that nobody is led astray by “picture.png.html”.
 */
export async function sniff(path: string, fileName: string, kind: MediaKind): Promise<Sniffed> {
  const head = await firstBytes(path);
  const refused = (problem: MediaProblem): Sniffed => ({ ok: false, problem });
  if (isMarkup(head)) return refused(mediaProblem(isDrawing(head, fileName) ? "svg" : "page"));
  const detected = await fileTypeFromBuffer(head).catch(() => undefined);
  const found = detected && own(detected.mime);
  if (!found) return refused(mediaProblem(endingOf(fileName) === "svg" ? "svg" : "unknown"));
  if (found.kind !== kind) return refused(otherKind(kind));
  if (!namesKind(fileName, kind)) {
    const ending = found.endings[0] ?? "";
    return refused(mediaProblem("other-name", { name: shortened(fileName), ending }));
  }
  if (await hidesOther(path)) return refused(mediaProblem("active"));
  return { ok: true, kind, type: found.type };
}

const own = (mime: string) => (Object.hasOwn(MEDIA_TYPES, mime) ? MEDIA_TYPES[mime] : undefined);

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Text that begins as markup does, in any encoding a browser would guess. */
function isMarkup(head: Buffer): boolean {
  const text = head.subarray(0, 4_096).toString("latin1").replaceAll("\u0000", "");
  return /^(?:\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)?\s*<[!?a-z]/i.test(text);
}

function isDrawing(head: Buffer, fileName: string): boolean {
  const text = head.toString("latin1").replaceAll("\u0000", "");
  return /<svg[\s>:]|<!doctype\s+svg/i.test(text) || endingOf(fileName).startsWith("svg");
}

function namesKind(fileName: string, kind: MediaKind): boolean {
  const ending = endingOf(fileName);
  return Object.values(MEDIA_TYPES).some(
    (each) => each.kind === kind && each.endings.includes(ending),
  );
}

function shortened(name: string): string {
  return name.length > 40 ? `…${name.slice(-39)}` : name;
}
