import type { Locale } from "~/domain/text";
import { publishedLesson } from "~/platform/library/published-lesson.server";
import type { QuestionInsight } from "./insight-view";
import { lessonSamples } from "./lesson-samples.server";
import { versionInsight } from "./version-insight.server";

/** How a certifying question does, version by version; null when there is no such question. */
export async function readQuestionInsight(
  slug: string,
  question: string,
  locale: Locale,
): Promise<QuestionInsight | null> {
  const id = `${slug}/${question}`;
  const [lesson, samples] = await Promise.all([publishedLesson(slug), lessonSamples(slug)]);
  const own = samples.filter((sample) => sample.id === id);
  if (!lesson || own.length === 0) return null;
  return {
    lesson: { slug, title: lesson.outline.title[locale] },
    id,
    versions: own.map((sample) => versionInsight(sample, locale)),
  };
}
