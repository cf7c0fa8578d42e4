import type { Block } from "~/domain/lesson/block";
import type { Question } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";
import { publishedLesson, publishedPart } from "~/platform/library/published-lesson.server";
import { questionPool } from "~/platform/library/question-pool.server";
import type { LessonPreview } from "./lesson-preview";
import { islandViews } from "./island-views";
import { makeSheet } from "./make-sheet";
import { certifies, QUESTION_USES } from "./question-use";

interface PreviewInput {
  readonly slug: string;
  readonly language: Locale;
  /** 0-based; out of range shows the nearest part. */
  readonly part: number;
}

/** A published lesson for its trainer, keys included; null when there is none of that name. */
export async function previewLesson(input: PreviewInput): Promise<LessonPreview | null> {
  const { slug, language } = input;
  const lesson = await publishedLesson(slug);
  if (!lesson) return null;
  const { outline, version } = lesson;
  const part = Math.min(Math.max(0, input.part), outline.parts.length - 1);
  const [blocks, pool] = await Promise.all([
    publishedPart(version, language, part),
    questionPool([slug], QUESTION_USES),
  ]);
  const questions = pool.map(({ question }) => question);
  const certifying = questions.filter(certifies);
  const sheet = (question: Question) =>
    makeSheet(`${slug}/${question.id}`, question, outline.objectives, language);
  const shown = islandIds(blocks);
  return {
    slug,
    language,
    title: outline.title[language],
    description: outline.description[language],
    part,
    parts: outline.parts.map(({ title, minutes }) => ({ title: title[language], minutes })),
    blocks,
    islands: islandViews(blocks, questions, language),
    keys: Object.fromEntries(
      questions.filter(({ id }) => shown.has(id)).map((question) => [question.id, sheet(question)]),
    ),
    objectives: outline.objectives.map(({ id, text }) => ({
      id,
      text: text[language],
      certifying: certifying.filter(({ objective }) => objective === id).length,
    })),
    certifying: certifying.map(sheet),
  };
}

function islandIds(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => (block.kind === "island" ? [block.id] : [])));
}
