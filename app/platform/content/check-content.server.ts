import { join } from "node:path";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import type { Glossary } from "~/domain/lesson/glossary";
import { parseGlossary } from "~/domain/lesson/glossary.schema";
import type { MediaCatalogue } from "~/domain/media/catalogue";
import { pathFindings } from "~/domain/lesson/path-findings";
import type { PathDefinition } from "~/domain/path/definition";
import { parsePath } from "~/domain/path/schema";
import {
  checkLesson,
  type CheckContext,
  type CheckedLesson,
} from "~/platform/content/check-lesson.server";
import { checkMedia, type ContentMedia } from "~/platform/content/check-media.server";
import { checkRoleplay, type CheckedRoleplay } from "~/platform/content/check-roleplay.server";
import { pathSurroundings } from "~/platform/content/path-surroundings.server";
import type { ContentFile, ContentFiles } from "~/platform/content/read-content.server";
import type { PrepareOptions } from "~/platform/media/prepare-media.server";
import { entryOfSound } from "~/platform/media/media-catalogue.server";
import type { ContentReport } from "~/platform/content/report";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";

/** What the library holds already. */
export interface ContentLibrary extends Pick<PrepareOptions, "isOurs"> {
  /** What lessons may show besides the media in the files. */
  readonly media?: MediaCatalogue;
}

/** A whole content folder, as far as it could be read. */
export interface CheckedContent {
  readonly glossary: Glossary;
  readonly lessons: readonly CheckedLesson[];
  readonly roleplays: readonly CheckedRoleplay[];
  readonly paths: readonly PathDefinition[];
  readonly media: readonly ContentMedia[];
}

/**
 * Checks a content folder: every file by itself (media too), the languages and questions of each lesson against
 * each other, and the paths against the lessons and role-plays. What is found goes to the report; what is sound
 * comes back compiled, so that an import need not compile it again.
 */
export async function checkContent(
  files: ContentFiles,
  compile: LessonCompiler["compile"],
  report: ContentReport,
  library: ContentLibrary = {},
): Promise<CheckedContent> {
  const glossary = checkGlossary(files, report);
  const sound = await checkMedia(files.media, report, library);
  const media = { ...library.media, ...contentCatalogue(sound) };
  const context: CheckContext = { compile, glossary, media, report };
  const lessons: CheckedLesson[] = [];
  for (const lesson of files.lessons) lessons.push(await checkLesson(lesson, context));
  const roleplays = files.roleplays.map((file) => checkRoleplay(file, report));
  const paths = checkPaths(files, { lessons, roleplays }, report);
  return { glossary, lessons, roleplays, paths, media: sound };
}

/** Media from files, as lessons may name them. */
export function contentCatalogue(sound: readonly ContentMedia[]): MediaCatalogue {
  const entries = sound.map((medium) => [medium.slug, entryOfSound(medium)] as const);
  return Object.fromEntries(
    entries.flatMap(([slug, entry]) => (entry ? [[slug, entry] as const] : [])),
  );
}

/** The glossary of a content folder; empty when it cannot be read, with the reason reported. */
export function checkGlossary(
  { folder, glossary }: Pick<ContentFiles, "folder" | "glossary">,
  report: ContentReport,
): Glossary {
  const file = glossary?.file ?? join(folder, "glossary.yaml");
  if (!glossary) {
    report.addWhole(file, SAY.missingFile("glossary.yaml"));
    return {};
  }
  if (glossary.text === null) {
    report.addWhole(file, SAY.notUtf8);
    return {};
  }
  const parsed = parseGlossary(glossary.text);
  report.add(file, parsed.ok ? [] : parsed.problems);
  return parsed.ok ? parsed.glossary : {};
}

/** The paths that could be read, once each was held against what it names and the other paths. */
function checkPaths(
  files: ContentFiles,
  checked: Pick<CheckedContent, "lessons" | "roleplays">,
  report: ContentReport,
): readonly PathDefinition[] {
  const read = files.paths.map((file) => ({ ...file, path: readPath(file, report) }));
  const surroundings = pathSurroundings(files, checked, read);
  return read.flatMap(({ file, text, path }) => {
    if (text === null || !path) return [];
    report.add(file, pathFindings(text, path, surroundings));
    return [path];
  });
}

function readPath({ file, text }: ContentFile, report: ContentReport): PathDefinition | null {
  if (text === null) {
    report.addWhole(file, SAY.notUtf8);
    return null;
  }
  const parsed = parsePath(text);
  if (parsed.ok) return parsed.path;
  report.add(file, parsed.problems);
  return null;
}
