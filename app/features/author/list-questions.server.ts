import { listLessons } from "~db/queries/content.server";
import { parseOutline } from "~/domain/lesson/outline.schema";
import { foldText } from "~/domain/quiz/fold-text";
import { writingFindings } from "~/domain/quiz/writing/check";
import { textsOf } from "~/domain/quiz/writing/parts";
import type { Question } from "~/domain/quiz/question";
import { questionPool, type PooledQuestion } from "~/platform/library/question-pool.server";
import { makeSheet } from "./make-sheet";
import type { ListedSheet, QuestionFilter, QuestionList } from "./question-list";
import { QUESTION_USES } from "./question-use";

/** Every current question with its key, for those who may author. An unknown lesson filters nothing. */
export async function listAuthoredQuestions(wish: QuestionFilter): Promise<QuestionList> {
  const { language } = wish;
  const lessons = (await listLessons()).map(({ slug, outline }) => ({
    slug,
    outline: parseOutline(outline),
  }));
  const lesson = lessons.find(({ slug }) => slug === wish.lesson) ?? null;
  const objective = lesson?.outline.objectives.find(({ id }) => id === wish.objective)?.id ?? null;
  const filter = { ...wish, lesson: lesson?.slug ?? null, objective };
  const chosen = lesson === null ? lessons : [lesson];
  const pool = await questionPool(
    chosen.map(({ slug }) => slug),
    QUESTION_USES,
  );
  const groups = chosen.map(({ slug, outline }) => {
    const own = pool.filter((one) => one.lesson === slug);
    const all = own.map(({ question }) => question);
    const found = own
      .filter(({ question }) => isWanted(question, filter))
      .map((one): ListedSheet => sheetOf(one, all, outline.objectives, filter))
      .filter(({ advice }) => filter.only !== "advice" || advice.length > 0);
    return { slug, title: outline.title[language], questions: found };
  });
  return {
    filter,
    count: groups.reduce((sum, { questions }) => sum + questions.length, 0),
    lessons: lessons.map(({ slug, outline }) => ({ slug, title: outline.title[language] })),
    objectives: (lesson?.outline.objectives ?? []).map(({ id, text }) => ({
      id,
      text: text[language],
    })),
    groups: groups.filter(({ questions }) => questions.length > 0),
  };
}

function sheetOf(
  { id, question }: PooledQuestion,
  all: readonly Question[],
  objectives: Parameters<typeof makeSheet>[2],
  { language }: QuestionFilter,
): ListedSheet {
  const advice = writingFindings(question, all)
    .filter(({ locale }) => locale === null || locale === language)
    .map(({ message }) => message);
  return { ...makeSheet(id, question, objectives, language), advice };
}

function isWanted(question: Question, { use, objective, only, text }: QuestionFilter): boolean {
  if (use !== null && !question.use.includes(use)) return false;
  if (objective !== null && question.objective !== objective) return false;
  if (only === "critical" && !question.critical) return false;
  return holds(question, text);
}

/** Whether every word that is looked for stands somewhere in the question, in either language. */
function holds(question: Question, text: string): boolean {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const all = textsOf(question).flatMap((one) => [one.text.sr, one.text.en]);
  const folded = foldText([question.id, question.family, ...all].join("\n"));
  return words.every((word) => folded.includes(word));
}
