import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { decodeSource } from "~/domain/lesson/source";
import { parseMedia, type MediaDescription } from "~/domain/media/media-file.schema";
import { mediaProblem, mediaProblemText } from "~/domain/media/media-problem";
import { isMediaSlug } from "~/domain/media/slug";
import { checkWords, NO_WORDS, type MediaWords } from "~/domain/media/words";
import { hasOwnForm } from "~/platform/media/own-picture.server";
import { prepareFile, type PrepareOptions } from "~/platform/media/prepare-media.server";
import type { SoundMedia } from "~/platform/media/media-statements.server";
import type { MediaFolder } from "./read-media-folders.server";
import type { ContentReport } from "./report";

/** A medium from files; it gets its id when it is stored. */
export type ContentMedia = Omit<SoundMedia, "id">;

/** Checks the folders of media as an upload is checked; what is sound comes back ready to be stored. */
export async function checkMedia(
  found: readonly MediaFolder[],
  report: ContentReport,
  options: PrepareOptions = {},
): Promise<readonly ContentMedia[]> {
  const sound: ContentMedia[] = [];
  for (const folder of found) {
    const medium = await checkMediaFolder(folder, report, options);
    if (medium) sound.push(medium);
  }
  return sound;
}

async function checkMediaFolder(
  found: MediaFolder,
  report: ContentReport,
  options: PrepareOptions,
): Promise<ContentMedia | null> {
  const { slug, folder, description } = found;
  const file = join(folder, "media.yaml");
  if (!isMediaSlug(slug)) report.addWhole(file, mediaProblemText(mediaProblem("slug-unfit")));
  if (!description) report.addWhole(file, SAY.missingFile("media.yaml"));
  else if (description.text === null) report.addWhole(file, SAY.notUtf8);
  if (!description || description.text === null) return null;
  const parsed = parseMedia(description.text);
  report.add(file, parsed.ok ? [] : parsed.problems);
  if (!parsed.ok || !hasFiles(found, parsed.media, report)) return null;
  const { media } = parsed;
  const words = checkWords(media.kind, await wordsOf(folder, media));
  for (const { problem } of words.problems) report.addWhole(file, mediaProblemText(problem));
  const path = join(folder, media.file);
  const isOurs = async (hash: string) =>
    (await options.isOurs?.(hash)) === true || (hash === media.hash && (await hasOwnForm(path)));
  const prepared = await prepareFile(path, media.file, media.kind, { ...options, isOurs });
  if (!prepared.ok) report.addWhole(path, mediaProblemText(prepared.problem));
  return prepared.ok && words.problems.length === 0
    ? { slug, fileName: media.name ?? media.file, file: prepared.file, words }
    : null;
}

/** Whether everything that is named lies there. */
function hasFiles(
  { folder, names }: MediaFolder,
  { file, captionFiles }: MediaDescription,
  report: ContentReport,
): boolean {
  const missing = [file, ...(captionFiles ? [captionFiles.sr, captionFiles.en] : [])].filter(
    (name) => !names.includes(name),
  );
  for (const name of missing) report.addWhole(join(folder, name), SAY.missingFile(name));
  return missing.length === 0;
}

async function wordsOf(
  folder: string,
  { words, captionFiles }: MediaDescription,
): Promise<MediaWords> {
  const read = async (name: string) => {
    const decoded = decodeSource(await readFile(join(folder, name)));
    return decoded.kind === "text" ? decoded.text : "";
  };
  const captions = captionFiles
    ? { sr: await read(captionFiles.sr), en: await read(captionFiles.en) }
    : NO_WORDS.captions;
  return { ...words, captions };
}
