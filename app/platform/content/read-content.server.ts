import { join } from "node:path";
import {
  files,
  folders,
  isAbsent,
  readContentFile,
  type ContentFile,
} from "./content-folder.server";
import { readMediaFolders, type MediaFolder } from "./read-media-folders.server";

export { files, folders, readContentFile, type ContentFile };

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
  readonly media: readonly MediaFolder[];
}

/** Reads `lessons/`, `roleplays/`, `paths/`, `media/` and `glossary.yaml` of a content folder, in the order of names. */
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
  const [glossary, roleplays, paths, media] = await Promise.all([
    optionalFile(join(folder, "glossary.yaml")),
    yaml("roleplays"),
    yaml("paths"),
    readMediaFolders(folder),
  ]);
  return { folder, glossary, lessons, roleplays, paths, media };
}

/** Reads one lesson's folder. */
export async function readLesson(folder: string, slug: string): Promise<LessonFiles> {
  const [sr, en, questions] = await Promise.all(
    ["sr.mdx", "en.mdx", "questions.yaml"].map((name) => optionalFile(join(folder, name))),
  );
  return { slug, folder, sr: sr ?? null, en: en ?? null, questions: questions ?? null };
}

async function optionalFile(file: string): Promise<ContentFile | null> {
  try {
    return await readContentFile(file);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

