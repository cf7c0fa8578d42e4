import { findLessonOutline, findLessonPart, findLessonVersion } from "~db/queries/content.server";
import type { Block } from "~/domain/lesson/block";
import type { LessonOutline } from "~/domain/lesson/outline";
import { parseBlocks } from "~/domain/lesson/lesson.schema";
import { parseOutline } from "~/domain/lesson/outline.schema";
import type { Locale } from "~/domain/text";
import { contentCache } from "./content-cache";

const outlines = contentCache(500, async (version) => {
  const json = await findLessonOutline(version);
  return json === null ? null : parseOutline(json);
});

const parts = contentCache(3_000, async (key) => {
  const [version = "", locale, part] = key.split("/");
  const json = await findLessonPart(version, locale === "en" ? "en" : "sr", Number(part));
  return json === null ? null : parseBlocks(json);
});

/** The lesson as readers get it now, or null when there is none of that name. */
export async function publishedLesson(
  slug: string,
): Promise<{ version: string; outline: LessonOutline } | null> {
  const version = await findLessonVersion(slug);
  const outline = version === null ? null : await outlines(version);
  return version === null || outline === null ? null : { version, outline };
}

/** The blocks of one part (0-based) of a lesson version. */
export async function publishedPart(
  version: string,
  locale: Locale,
  part: number,
): Promise<readonly Block[]> {
  return (await parts(`${version}/${locale}/${part}`)) ?? [];
}
