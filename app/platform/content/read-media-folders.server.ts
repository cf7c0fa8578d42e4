import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { files, folders, readContentFile, type ContentFile } from "./content-folder.server";

/** One medium's folder: its description and the names of what lies beside it. */
export interface MediaFolder {
  readonly slug: string;
  readonly folder: string;
  readonly description: ContentFile | null;
  readonly names: readonly string[];
  /** Changes with any byte of any file. */
  readonly hash: string;
}

const DESCRIPTION = "media.yaml";

/** Reads `media/<slug>/` of a content folder, in the order of names; pictures are only hashed. */
export async function readMediaFolders(content: string): Promise<readonly MediaFolder[]> {
  const found: MediaFolder[] = [];
  for (const slug of await folders(join(content, "media"))) {
    const folder = join(content, "media", slug);
    const names = await files(folder, "");
    const sum = createHash("sha256");
    for (const name of names) sum.update(`${name}\n`).update(await readFile(join(folder, name)));
    const description = names.includes(DESCRIPTION)
      ? await readContentFile(join(folder, DESCRIPTION))
      : null;
    found.push({ slug, folder, description, names, hash: sum.digest("hex") });
  }
  return found;
}
