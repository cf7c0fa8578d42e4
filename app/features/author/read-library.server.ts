import { listLessons, listPaths } from "~db/queries/content.server";
import { parseOutline } from "~/domain/lesson/outline.schema";
import type { ResolvedPath } from "~/domain/path/definition";
import type { Question } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";
import { shortDay } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { pathVersion } from "~/platform/library/published-path.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { byLesson, checkPath } from "./check-path";
import { incompleteLanguages } from "./incomplete-languages";
import type { LessonEntry, LibraryView, PathEntry } from "./library-view";
import { QUESTION_USES } from "./question-use";

type LessonRow = Awaited<ReturnType<typeof listLessons>>[number];
type QuestionsByLesson = ReadonlyMap<string, readonly Question[]>;

/** Everything published, for those who may author. */
export async function readLibrary(locale: Locale): Promise<LibraryView> {
  const [rows, pathRows] = await Promise.all([listLessons(), listPaths()]);
  const slugs = rows.map(({ slug }) => slug);
  const pool = await questionPool(slugs, QUESTION_USES);
  const questions = byLesson(pool);
  const paths = await Promise.all(pathRows.map(({ version }) => pathVersion(version)));
  return {
    lessons: rows.map((row) => lessonEntry(row, questions.get(row.slug) ?? [], locale)),
    paths: paths.flatMap((path) => (path ? [pathEntry(path, questions)] : [])),
    questions: pool.length,
  };
}

function lessonEntry(row: LessonRow, questions: readonly Question[], locale: Locale): LessonEntry {
  const outline = parseOutline(row.outline);
  const measured = new Set(
    questions.filter(({ use }) => use.includes("check")).map(({ objective }) => objective),
  );
  return {
    slug: row.slug,
    title: outline.title,
    parts: outline.parts.length,
    minutes: outline.parts.reduce((sum, { minutes }) => sum + minutes, 0),
    questions: questions.length,
    uses: QUESTION_USES.map((use) => ({
      use,
      count: questions.filter((question) => question.use.includes(use)).length,
    })).filter(({ count }) => count > 0),
    objectives: outline.objectives.length,
    measured: outline.objectives.filter(({ id }) => measured.has(id)).length,
    incomplete: incompleteLanguages(outline, questions),
    publishedOn: shortDay(row.publishedAt, env().timeZone, locale),
  };
}

function pathEntry(path: ResolvedPath, questions: QuestionsByLesson): PathEntry {
  return {
    slug: path.slug,
    title: path.title,
    modules: path.modules.length,
    steps: path.modules.reduce((sum, { steps }) => sum + steps.length, 0),
    problems: checkPath(path, questions).length,
  };
}
