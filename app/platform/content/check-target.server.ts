import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import type { Glossary } from "~/domain/lesson/glossary";
import type { MediaCatalogue } from "~/domain/media/catalogue";
import type { Locale } from "~/domain/text";
import {
  checkContent,
  contentCatalogue,
  checkGlossary,
  type CheckedContent,
} from "~/platform/content/check-content.server";
import {
  checkLesson,
  checkText,
  type CheckContext,
  type CheckedLesson,
} from "~/platform/content/check-lesson.server";
import { checkMedia } from "~/platform/content/check-media.server";
import { readMediaFolders } from "~/platform/content/read-media-folders.server";
import { checkRoleplay } from "~/platform/content/check-roleplay.server";
import {
  files,
  folders,
  readContent,
  readContentFile,
  readLesson,
} from "~/platform/content/read-content.server";
import { ContentReport } from "~/platform/content/report";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";

export interface TargetOptions {
  readonly compile: LessonCompiler["compile"];
  readonly report: ContentReport;
  /** Terms that texts outside a content folder may use. */
  readonly glossary: Glossary;
  /** Media that texts outside a content folder may show. */
  readonly media: MediaCatalogue;
  /** Language in which texts outside a content folder are rendered. */
  readonly locale: Locale;
}

/** What of a target could be counted. */
export type CheckedTarget = Pick<CheckedContent, "lessons" | "roleplays" | "paths">;

const NOTHING: CheckedTarget = { lessons: [], roleplays: [], paths: [] };

/**
 * Checks what a path names: a content folder, a lesson's folder, a folder of lessons, a role-play
 * or the folder of them, an `.mdx` file or a folder of such (these as lesson bodies: no header,
 * parts or known questions required).
 */
export async function checkTarget(path: string, options: TargetOptions): Promise<CheckedTarget> {
  const { compile, report } = options;
  switch (await kindOf(path)) {
    case "absent":
      report.addWhole(path, SAY.noSuchPath);
      return NOTHING;
    case "other":
      report.addWhole(path, SAY.notContent);
      return NOTHING;
    case "text":
      return checkBodies([path], options);
    case "roleplay":
      return checkRoleplays([path], report);
    case "roleplays": {
      const names = await files(path, ".yaml");
      return checkRoleplays(
        names.map((name) => join(path, name)),
        report,
      );
    }
    case "content":
      return checkContent(await readContent(path), compile, report);
    case "lesson":
      return { ...NOTHING, lessons: [await checkOneLesson(path, options)] };
    case "lessons": {
      const lessons: CheckedLesson[] = [];
      for (const slug of await folders(path))
        lessons.push(await checkOneLesson(join(path, slug), options));
      return { ...NOTHING, lessons };
    }
    case "folder": {
      const texts = await textsIn(path);
      if (texts.length === 0) report.addWhole(path, SAY.noTexts);
      return checkBodies(texts, options);
    }
  }
}

type TargetKind =
  | "absent"
  | "other"
  | "text"
  | "content"
  | "lesson"
  | "lessons"
  | "roleplay"
  | "roleplays"
  | "folder";

const ROLEPLAYS = "roleplays";

async function kindOf(path: string): Promise<TargetKind> {
  const found = await stat(path).catch(() => null);
  if (!found) return "absent";
  if (found.isFile()) {
    if (path.endsWith(".yaml") && basename(dirname(resolve(path))) === ROLEPLAYS) return "roleplay";
    return path.endsWith(".mdx") ? "text" : "other";
  }
  if (!found.isDirectory()) return "other";
  if (basename(resolve(path)) === ROLEPLAYS) return "roleplays";
  const inside = await folders(path);
  if (inside.includes("lessons")) return "content";
  if (await isLessonFolder(path)) return "lesson";
  const lessons = await Promise.all(inside.map((name) => isLessonFolder(join(path, name))));
  return lessons.length > 0 && lessons.every(Boolean) ? "lessons" : "folder";
}

/** A folder with questions, or with nothing but the two languages, is a lesson's. */
async function isLessonFolder(path: string): Promise<boolean> {
  const names = await files(path, "");
  if (names.includes("questions.yaml")) return true;
  const texts = names.filter((name) => name.endsWith(".mdx"));
  return texts.length > 0 && texts.every((name) => name === "sr.mdx" || name === "en.mdx");
}

async function checkRoleplays(
  paths: readonly string[],
  report: ContentReport,
): Promise<CheckedTarget> {
  const read = await Promise.all(paths.map(readContentFile));
  return { ...NOTHING, roleplays: read.map((file) => checkRoleplay(file, report)) };
}

async function checkOneLesson(folder: string, options: TargetOptions): Promise<CheckedLesson> {
  const root = dirname(dirname(folder));
  const near = await readContentFile(join(root, "glossary.yaml")).catch(() => null);
  const glossary = near
    ? checkGlossary({ folder: root, glossary: near }, options.report)
    : options.glossary;
  const media = near
    ? contentCatalogue(await checkMedia(await readMediaFolders(root), new ContentReport()))
    : options.media;
  const context: CheckContext = { ...options, glossary, media };
  return checkLesson(await readLesson(folder, slugOf(folder)), context);
}

function slugOf(folder: string): string {
  return (
    folder
      .replace(/[/\\]+$/, "")
      .split(/[/\\]/)
      .at(-1) ?? folder
  );
}

async function checkBodies(
  paths: readonly string[],
  options: TargetOptions,
): Promise<CheckedTarget> {
  for (const path of paths) {
    await checkText(await readContentFile(path), options.locale, "body", options);
  }
  return NOTHING;
}

async function textsIn(folder: string): Promise<readonly string[]> {
  const here = (await files(folder, ".mdx")).map((name) => join(folder, name));
  const below = await Promise.all(
    (await folders(folder))
      .filter((name) => name !== "node_modules" && !name.startsWith("."))
      .map((name) => textsIn(join(folder, name))),
  );
  return [...here, ...below.flat()];
}
