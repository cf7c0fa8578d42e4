import { readdir, readFile } from "node:fs/promises";
import { decodeSource } from "~/domain/lesson/source";

/** One file of the content folder; `text` is null when it is not valid UTF-8. */
export interface ContentFile {
  /** As the caller named the folder, so that messages lead to it. */
  readonly file: string;
  readonly text: string | null;
}

/** Reads one file that is known to exist. */
export async function readContentFile(file: string): Promise<ContentFile> {
  const decoded = decodeSource(await readFile(file));
  return { file, text: decoded.kind === "text" ? decoded.text : null };
}

/** Names of the files of a folder with this ending, sorted; none when there is no such folder. */
export async function files(folder: string, ending: string): Promise<readonly string[]> {
  const found = await entries(folder);
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(nameOf)
    .sort();
}

/** Names of the folders in a folder, sorted; none when there is no such folder. */
export async function folders(folder: string): Promise<readonly string[]> {
  const found = await entries(folder);
  return found
    .filter((entry) => entry.isDirectory())
    .map(nameOf)
    .sort();
}

const nameOf = ({ name }: { name: string }) => name;

async function entries(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** Whether what failed is that a file or folder is not there. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
