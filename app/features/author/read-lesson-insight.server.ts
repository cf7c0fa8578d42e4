import { countOpenFlags } from "~db/queries/flags.server";
import { listLessonWalks } from "~db/queries/insight.server";
import { dropOff } from "~/domain/lesson/drop-off";
import { missedObjectives } from "~/domain/quiz/statistics/missed-objectives";
import type { Locale } from "~/domain/text";
import { publishedLesson } from "~/platform/library/published-lesson.server";
import type { LessonInsight } from "./insight-view";
import { lessonSamples, type VersionSample } from "./lesson-samples.server";
import { statisticsOf } from "./version-insight.server";

/**
 * How a lesson goes for its learners, over all paths that use it; null when there is none of that
 * name. A fixed number of queries, however many questions and learners there are.
 */
export async function readLessonInsight(
  slug: string,
  locale: Locale,
  now: number,
): Promise<LessonInsight | null> {
  const lesson = await publishedLesson(slug);
  if (!lesson) return null;
  const { outline } = lesson;
  const [samples, walks, flags] = await Promise.all([
    lessonSamples(slug),
    listLessonWalks(slug),
    countOpenFlags([slug]),
  ]);
  const texts = new Map(outline.objectives.map(({ id, text }) => [id, text[locale]]));
  return {
    slug,
    title: outline.title[locale],
    parts: outline.parts.map(({ title }) => title[locale]),
    dropOff: dropOff(walks, outline.parts.length, now),
    objectives: missedObjectives(samples.flatMap(checkAnswers)).map(({ objective, right, of }) => ({
      text: texts.get(objective) ?? objective,
      right,
      of,
    })),
    questions: samples
      .filter(({ current }) => current)
      .map((sample) => ({
        to: `/studio/questions/${sample.id}/insight`,
        stem: sample.question.stem[locale],
        statistics: statisticsOf(sample),
      })),
    openFlags: flags[0]?.open ?? 0,
  };
}

/** First answers to a version that checks ask. */
function checkAnswers({ question, answers }: VersionSample) {
  if (!question.use.includes("check")) return [];
  return answers.map(({ credit }) => ({ objective: question.objective, credit }));
}
