import { decodeSource } from "~/domain/lesson/source";
import { contentName, contentPlace, type ContentPlace } from "./content-name";
import { MAX_FILE, type LibraryDocument } from "./document";

/** Why a file that belongs to a document is not taken. */
export type UnfitReason = "not-utf8" | "too-large";

/** What of a pile of files the library knows. */
export interface Recognised {
  /** With those of their files that are there. */
  readonly documents: readonly LibraryDocument[];
  readonly unfit: readonly { readonly path: string; readonly reason: UnfitReason }[];
  /** Files that belong to no document. */
  readonly unknown: readonly string[];
}

/**
 * Finds documents by the layout of `content/`, also within one folder around everything, and a
 * lesson's folder that stands alone.
 */
export function recogniseDocuments(files: ReadonlyMap<string, Uint8Array>): Recognised {
  const place = placeFor([...files.keys()]);
  const documents = new Map<string, LibraryDocument>();
  const unfit: { path: string; reason: UnfitReason }[] = [];
  const unknown: string[] = [];
  for (const [path, bytes] of files) {
    const found = place(path);
    const text = found && textOf(bytes);
    if (!found || !text) unknown.push(path);
    else if (text.reason !== null) unfit.push({ path, reason: text.reason });
    else {
      const { file, ...name } = found;
      const known = documents.get(contentName(name))?.files ?? {};
      documents.set(contentName(name), { ...name, files: { ...known, [file]: text.text } });
    }
  }
  return { documents: [...documents.values()], unfit, unknown };
}

type Place = (path: string) => ContentPlace | null;

/** The first way of looking at the paths by which any of them is known. */
function placeFor(paths: readonly string[]): Place {
  const inside: Place = (path) => contentPlace(path.slice(path.indexOf("/") + 1));
  const lesson: Place = (path) => contentPlace(`lessons/${path}`);
  const innerLesson: Place = (path) => lesson(path.slice(path.indexOf("/") + 1));
  const wrapped = new Set(paths.map((path) => path.split("/")[0])).size === 1;
  const ways = wrapped ? [contentPlace, inside, lesson, innerLesson] : [contentPlace, lesson];
  return ways.find((way) => paths.some((path) => way(path) !== null)) ?? contentPlace;
}

function textOf(
  bytes: Uint8Array,
): { readonly text: string; readonly reason: null } | { readonly reason: UnfitReason } {
  if (bytes.length > MAX_FILE) return { reason: "too-large" };
  const decoded = decodeSource(bytes);
  return decoded.kind === "text" ? { text: decoded.text, reason: null } : { reason: "not-utf8" };
}
