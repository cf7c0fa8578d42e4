import { v7 as uuid } from "uuid";
import { findAttempt } from "~db/queries/assessment.server";
import { partTeaching } from "~/domain/lesson/outline";
import { stepAfter, type ResolvedPath, type Step } from "~/domain/path/definition";
import { pathStatus } from "~/domain/path/status";
import { parseQuizResult } from "~/domain/quiz/answer.schema";
import { feedback } from "~/domain/quiz/feedback";
import type { PassRule, QuizResult } from "~/domain/quiz/result";
import type { Locale } from "~/domain/text";
import { publishedLesson } from "~/platform/library/published-lesson.server";
import { findStanding } from "~/platform/progress/standing.server";
import type { ResultView, Revisit } from "./attempt-view";
import { quizStep } from "./quiz-step";
import { readAttemptItems } from "./read-attempt.server";

export type ResultReading =
  | { readonly kind: "result"; readonly view: ResultView }
  | { readonly kind: "open" }
  | { readonly kind: "missing" };

interface ResultAddress {
  readonly path: string;
  readonly step: string;
  readonly attempt: string;
}

/** The result of a submitted attempt, with every explanation, for its learner. */
export async function readResult(
  actor: string,
  { path, step, attempt }: ResultAddress,
  locale: Locale,
  at: number,
): Promise<ResultReading> {
  const found = await findAttempt(actor, path, step, attempt);
  const standing = found ? await findStanding(actor, path) : null;
  const quiz = standing && quizStep(standing.resolved, step);
  if (!found || !standing || !quiz) return { kind: "missing" };
  if (found.result === null) return { kind: "open" };

  const result = parseQuizResult(found.result);
  const items = await readAttemptItems(attempt);
  const objectives = await describeObjectives(result, standing.resolved, locale);
  const stand = pathStatus(standing.resolved, standing.snapshot, at)
    .modules.flatMap((module) => module.steps)
    .find((one) => one.step.id === step);
  const mayRetry = !result.passed && stand?.state === "open";
  return {
    kind: "result",
    view: {
      passed: result.passed,
      right: result.right,
      of: result.of,
      needed: neededOf(quiz.pass, result.of),
      missedCritical: result.missedCritical.length > 0,
      unanswered: result.unanswered,
      title: quiz.title[locale],
      mapTo: `/learn/${path}`,
      objectives: objectives.map(({ text, right, of, revisit }) => ({
        text,
        right,
        of,
        revisit: right < of ? revisit : null,
      })),
      next: result.passed ? nextStep(standing.resolved, step, locale) : null,
      opensAt: result.passed ? null : (stand?.opensAt ?? null),
      retry: mayRetry ? { to: `/learn/${path}/${step}/attempts`, command: uuid() } : null,
      now: at,
      items: items.map(({ question, order, answer }) => ({
        stem: question.stem[locale],
        case: question.type === "scenario" ? question.case[locale] : null,
        feedback: feedback(question, order, answer, locale),
      })),
    },
  };
}

function neededOf(pass: PassRule, of: number): number {
  return "right" in pass ? pass.right : Math.ceil((pass.percent * of) / 100);
}

/** Each objective in words, weakest first, with the part of the lesson that teaches it. */
async function describeObjectives(result: QuizResult, path: ResolvedPath, locale: Locale) {
  const slugs = [...new Set(result.objectives.map(({ id }) => id.split("/")[0] ?? ""))];
  const lessons = new Map(
    await Promise.all(slugs.map(async (slug) => [slug, await publishedLesson(slug)] as const)),
  );
  const described = result.objectives.map(({ id, right, of, credit }) => {
    const [slug = "", objective = ""] = id.split("/");
    const outline = lessons.get(slug)?.outline;
    const text = outline?.objectives.find((one) => one.id === objective)?.text[locale] ?? id;
    const step = lessonStepOf(path, slug);
    if (!outline || !step) return { text, right, of, credit, revisit: null };
    const part = partTeaching(outline, objective);
    const revisit: Revisit = {
      to: `/learn/${path.slug}/${step.id}?part=${part + 1}`,
      lesson: outline.title[locale],
      part: outline.parts[part]?.title[locale] ?? "",
      number: part + 1,
      minutes: outline.parts[part]?.minutes ?? 1,
    };
    return { text, right, of, credit, revisit };
  });
  return described.sort((a, b) => a.credit - b.credit);
}

function lessonStepOf(path: ResolvedPath, lesson: string): Step | undefined {
  return path.modules
    .flatMap((module) => module.steps)
    .find((step) => step.kind === "lesson" && step.lesson === lesson);
}

function nextStep(path: ResolvedPath, id: string, locale: Locale): ResultView["next"] {
  const next = stepAfter(path, id);
  if (!next) return null;
  return { to: `/learn/${path.slug}/${next.id}`, title: next.title[locale], kind: next.kind };
}
