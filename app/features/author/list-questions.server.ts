import { listLessons } from "~db/queries/content.server";
import { parseOutline } from "~/domain/lesson/outline.schema";
import { questionPool } from "~/platform/library/question-pool.server";
import { makeSheet } from "./make-sheet";
import type { QuestionFilter, QuestionList } from "./question-list";
import { QUESTION_USES } from "./question-use";

/** Every current question with its key, for those who may author. An unknown lesson filters nothing. */
export async function listAuthoredQuestions(wish: QuestionFilter): Promise<QuestionList> {
  const { use, language } = wish;
  const lessons = (await listLessons()).map(({ slug, outline }) => ({
    slug,
    outline: parseOutline(outline),
  }));
  const lesson = lessons.find(({ slug }) => slug === wish.lesson)?.slug ?? null;
  const chosen = lessons.filter(({ slug }) => lesson === null || slug === lesson);
  const pool = await questionPool(
    chosen.map(({ slug }) => slug),
    use === null ? QUESTION_USES : [use],
  );
  const groups = chosen.map(({ slug, outline }) => ({
    slug,
    title: outline.title[language],
    questions: pool
      .filter((one) => one.lesson === slug)
      .map(({ id, question }) => makeSheet(id, question, outline.objectives, language)),
  }));
  return {
    filter: { lesson, use, language },
    count: pool.length,
    lessons: lessons.map(({ slug, outline }) => ({ slug, title: outline.title[language] })),
    groups: groups.filter(({ questions }) => questions.length > 0),
  };
}
