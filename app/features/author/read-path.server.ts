import { listLessons } from "~db/queries/content.server";
import { parseOutline } from "~/domain/lesson/outline.schema";
import type { QuizStep, ResolvedPath, Step } from "~/domain/path/definition";
import type { Question } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";
import { publishedPath } from "~/platform/library/published-path.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { byLesson, checkPath } from "./check-path";
import type { PathStep, PathView } from "./path-view";
import { QUESTION_USES } from "./question-use";

/** A published path with its rules, for those who may author; null when there is none of that name. */
export async function readAuthoredPath(slug: string, locale: Locale): Promise<PathView | null> {
  const published = await publishedPath(slug);
  if (!published) return null;
  const { resolved } = published;
  const questions = byLesson(await questionPool(drawnLessons(resolved), QUESTION_USES));
  const outlines = (await listLessons()).map(({ slug: lesson, outline }): [string, string] => [
    lesson,
    parseOutline(outline).title[locale],
  ]);
  const titles = new Map(outlines);
  const moduleTitles = new Map(resolved.modules.map(({ id, title }) => [id, title[locale]]));
  return {
    slug,
    title: resolved.title[locale],
    modules: resolved.modules.map(({ id, title, after, steps }) => ({
      id,
      title: title[locale],
      after: after.map((one) => moduleTitles.get(one) ?? one),
      minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
      steps: steps.map((step) => pathStep(step, titles, questions, locale)),
    })),
    problems: checkPath(resolved, questions).map((problem) => problem[locale]),
  };
}

function drawnLessons({ modules }: ResolvedPath): readonly string[] {
  const steps = modules.flatMap((module) => module.steps);
  return [...new Set(steps.flatMap((step) => (step.kind === "quiz" ? drawn(step) : [])))];
}

const drawn = ({ draw }: QuizStep) => draw.flatMap(({ lessons }) => lessons);

function pathStep(
  step: Step,
  titles: ReadonlyMap<string, string>,
  questions: ReadonlyMap<string, readonly Question[]>,
  locale: Locale,
): PathStep {
  const { id, minutes } = step;
  const title = step.title[locale];
  if (step.kind === "lesson") return { kind: "lesson", id, title, minutes, lesson: step.lesson };
  if (step.kind !== "quiz") return { kind: step.kind, id, title, minutes };
  return {
    kind: "quiz",
    id,
    title,
    minutes,
    items: step.items,
    draws: step.draw.map(({ lessons, items }) => ({
      items,
      lessons: lessons.map((slug) => ({ slug, title: titles.get(slug) ?? slug })),
    })),
    needed: needed(step),
    critical: criticalFamilies(step, questions),
    attempts: step.attempts ?? null,
    coolDownHours: step.coolDownHours,
  };
}

/** The fewest full credits that reach the threshold. */
function needed({ pass, items }: QuizStep): number {
  return "right" in pass ? pass.right : Math.ceil((pass.percent * items) / 100);
}

function criticalFamilies(
  step: QuizStep,
  questions: ReadonlyMap<string, readonly Question[]>,
): number {
  const families = drawn(step).flatMap((lesson) =>
    (questions.get(lesson) ?? [])
      .filter(({ critical, use }) => critical && use.includes("check"))
      .map(({ family }) => `${lesson}/${family}`),
  );
  return new Set(families).size;
}
