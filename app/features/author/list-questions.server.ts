import { listLessons } from "~db/queries/content.server";
import type { LessonOutline } from "~/domain/lesson/outline";
import { parseOutline } from "~/domain/lesson/outline.schema";
import { foldText } from "~/domain/quiz/fold-text";
import { writingFindings } from "~/domain/quiz/writing/check";
import { textsOf } from "~/domain/quiz/writing/parts";
import type { Question } from "~/domain/quiz/question";
import type { Text } from "~/domain/text";
import { questionPool, type PooledQuestion } from "~/platform/library/question-pool.server";
import { makeSheet } from "./make-sheet";
import {
  QUESTIONS_A_PAGE,
  type ListedSheet,
  type QuestionFilter,
  type QuestionList,
} from "./question-list";
import { QUESTION_USES } from "./question-use";

/** Lessons with their questions that answer the filter. */
interface Found {
  readonly slug: string;
  readonly outline: LessonOutline;
  /** Every question of the lesson, whatever is looked for. */
  readonly all: readonly Question[];
  readonly wanted: readonly PooledQuestion[];
}

/**
 * One page of all current questions with their keys, for those who may author. An unknown lesson
 * filters nothing, and a page beyond the last is the last.
 */
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
  const found = chosen.map((one) => findIn(one, pool, filter));
  const count = found.reduce((sum, { wanted }) => sum + wanted.length, 0);
  const pages = Math.max(1, Math.ceil(count / QUESTIONS_A_PAGE));
  const page = Math.min(Math.max(wish.page, 1), pages);
  return {
    filter,
    count,
    page,
    pages,
    lessons: lessons.map(({ slug, outline }) => ({ slug, title: outline.title[language] })),
    objectives: (lesson?.outline.objectives ?? []).map(({ id, text }) => ({
      id,
      text: text[language],
    })),
    groups: groupsOn(found, page, filter),
  };
}

function findIn(
  { slug, outline }: Pick<Found, "slug" | "outline">,
  pool: readonly PooledQuestion[],
  filter: QuestionFilter,
): Found {
  const own = pool.filter((one) => one.lesson === slug);
  const all = own.map(({ question }) => question);
  const wanted = own.filter(
    ({ question }) =>
      isWanted(question, filter) &&
      (filter.only !== "advice" || adviceOn(question, all, filter).length > 0),
  );
  return { slug, outline, all, wanted };
}

/** What stands on a page; a lesson may begin on the page before and go on in the next. */
function groupsOn(found: readonly Found[], page: number, filter: QuestionFilter) {
  let before = (page - 1) * QUESTIONS_A_PAGE;
  let room = QUESTIONS_A_PAGE;
  const groups = found.map(({ slug, outline, all, wanted }) => {
    const shown = wanted.slice(before, before + room);
    before = Math.max(0, before - wanted.length);
    room -= shown.length;
    const questions = shown.map(({ id, question }): ListedSheet => ({
      ...makeSheet(id, question, outline.objectives, filter.language),
      advice: adviceOn(question, all, filter),
    }));
    return { slug, title: outline.title[filter.language], count: wanted.length, questions };
  });
  return groups.filter(({ questions }) => questions.length > 0);
}

function adviceOn(
  question: Question,
  all: readonly Question[],
  { language }: QuestionFilter,
): readonly Text[] {
  return writingFindings(question, all)
    .filter(({ locale }) => locale === null || locale === language)
    .map(({ message }) => message);
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
