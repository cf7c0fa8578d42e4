import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeSource } from "~/domain/lesson/source";

/** One file of the content folder; `text` is null when it is not valid UTF-8. */
export interface ContentFile {
  /** As the caller named the folder, so that messages lead to it. */
  readonly file: string;
  readonly text: string | null;
}

/** One lesson's folder; what is absent is null. */
export interface LessonFiles {
  readonly slug: string;
  readonly folder: string;
  readonly sr: ContentFile | null;
  readonly en: ContentFile | null;
  readonly questions: ContentFile | null;
}

/** A content folder in memory, nothing parsed yet. */
export interface ContentFiles {
  readonly folder: string;
  readonly glossary: ContentFile | null;
  readonly lessons: readonly LessonFiles[];
  readonly roleplays: readonly ContentFile[];
  readonly paths: readonly ContentFile[];
}

/** Reads `lessons/`, `roleplays/`, `paths/` and `glossary.yaml` of a content folder, in the order of names. */
export async function readContent(folder: string): Promise<ContentFiles> {
  const lessons = await Promise.all(
    (await folders(join(folder, "lessons"))).map((slug) =>
      readLesson(join(folder, "lessons", slug), slug),
    ),
  );
  const yaml = async (name: string) => {
    const names = await files(join(folder, name), ".yaml");
    return Promise.all(names.map((one) => readContentFile(join(folder, name, one))));
  };
  const [glossary, roleplays, paths] = await Promise.all([
    optionalFile(join(folder, "glossary.yaml")),
    yaml("roleplays"),
    yaml("paths"),
  ]);
  return { folder, glossary, lessons, roleplays, paths };
}

/** Reads one lesson's folder. */
export async function readLesson(folder: string, slug: string): Promise<LessonFiles> {
  const [sr, en, questions] = await Promise.all(
    ["sr.mdx", "en.mdx", "questions.yaml"].map((name) => optionalFile(join(folder, name))),
  );
  return { slug, folder, sr: sr ?? null, en: en ?? null, questions: questions ?? null };
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

async function optionalFile(file: string): Promise<ContentFile | null> {
  try {
    return await readContentFile(file);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function entries(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
