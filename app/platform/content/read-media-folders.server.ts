import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseMedia } from "~/domain/media/media-file.schema";
import { folderDigest, sha256 } from "~/platform/media/media-digest.server";
import { files, folders, readContentFile, type ContentFile } from "./content-folder.server";

/** One medium's folder: its description and the names of what lies beside it. */
export interface MediaFolder {
  readonly slug: string;
  readonly folder: string;
  readonly description: ContentFile | null;
  readonly names: readonly string[];
  /** Changes with any byte of any file that is part of it. */
  readonly hash: string;
}

const DESCRIPTION = "media.yaml";

/** Reads `media/<slug>/` of a content folder, in the order of names; pictures are only hashed. */
export async function readMediaFolders(content: string): Promise<readonly MediaFolder[]> {
  const found: MediaFolder[] = [];
  for (const slug of await folders(join(content, "media"))) {
    const folder = join(content, "media", slug);
    const names = await files(folder, "");
    const description = names.includes(DESCRIPTION)
      ? await readContentFile(join(folder, DESCRIPTION))
      : null;
    const sums = new Map<string, string>();
    for (const name of partsOf(description, names))
      sums.set(name, sha256(await readFile(join(folder, name))));
    found.push({ slug, folder, description, names, hash: folderDigest(sums) });
  }
  return found;
}

/** What the description names, which an earlier file beside it is not; everything when it names nothing. */
function partsOf(description: ContentFile | null, names: readonly string[]): readonly string[] {
  const parsed = parseMedia(description?.text ?? "");
  if (!parsed.ok) return names;
  const { file, captionFiles } = parsed.media;
  const named = new Set([DESCRIPTION, file, captionFiles?.sr, captionFiles?.en]);
  return names.filter((name) => named.has(name));
}
