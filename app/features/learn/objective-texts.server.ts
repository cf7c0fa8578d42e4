import type { Locale } from "~/domain/text";
import { publishedLesson } from "~/platform/library/published-lesson.server";

/** What objectives (`<lesson>/<objective>`) say, by id; one that is gone is left out. */
export async function objectiveTexts(
  ids: readonly string[],
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const slugs = [...new Set(ids.map((id) => id.split("/")[0] ?? ""))];
  const lessons = await Promise.all(slugs.map(publishedLesson));
  const texts = slugs.flatMap((slug, index) =>
    (lessons[index]?.outline.objectives ?? []).map(
      ({ id, text }) => [`${slug}/${id}`, text[locale]] as const,
    ),
  );
  return new Map(texts);
}
