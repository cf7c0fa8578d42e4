import { lstat, mkdir, mkdtemp, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** A file's text, or where its bytes come from: media are read one by one, together they may fill memory. */
export type WrittenContent = string | (() => Promise<Buffer>);

/**
 * Writes files into a folder, by their paths within it: first all of them into a folder beside it,
 * then each is moved to its place at once. Whoever reads meanwhile finds a file whole, as it was or
 * as it is now. Ask {@link findBlocked} first: the paths must be free or plain files.
 */
export async function writeContent(
  folder: string,
  files: ReadonlyMap<string, WrittenContent>,
): Promise<void> {
  if (files.size === 0) return;
  const target = resolve(folder);
  await mkdir(target, { recursive: true });
  const beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const [path, content] of files) await writeWhole(join(beside, path), content);
    for (const path of files.keys()) {
      const place = join(target, path);
      await mkdir(dirname(place), { recursive: true });
      await rename(join(beside, path), place);
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Returns when it is on disk, so that a moved file is never an empty one. */
async function writeWhole(file: string, content: WrittenContent): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, "wx", 0o644);
  try {
    await handle.writeFile(typeof content === "string" ? content : await content());
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Those of the paths where a link, or something else that is no plain file, is in the way. */
export async function findBlocked(
  folder: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const each = await Promise.all(
    paths.map(async (path) => ((await isFree(folder, path)) ? [] : [path])),
  );
  return each.flat();
}

async function isFree(folder: string, path: string): Promise<boolean> {
  const names = path.split("/");
  let place = folder;
  for (const [index, name] of names.entries()) {
    if (name === "" || name === "." || name === "..") return false;
    place = join(place, name);
    const found = await kindOf(place);
    if (found === "absent") return true;
    if (found !== (index === names.length - 1 ? "file" : "folder")) return false;
  }
  return true;
}

async function kindOf(place: string): Promise<"absent" | "file" | "folder" | "other"> {
  try {
    const found = await lstat(place);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "absent";
    throw error;
  }
}
