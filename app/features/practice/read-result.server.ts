import { v7 as uuid } from "uuid";
import { findAttempt } from "~db/queries/assessment.server";
import { partTeaching } from "~/domain/lesson/outline";
import { stepAfter, type ResolvedPath, type Step } from "~/domain/path/definition";
import { findSitting, lessonsOfModule, type Sitting } from "~/domain/path/sitting";
import { pathStatus, type PathStatus, type StepStatus } from "~/domain/path/status";
import { parseQuizResult } from "~/domain/quiz/answer.schema";
import { feedback } from "~/domain/quiz/feedback";
import type { PassRule, QuizResult } from "~/domain/quiz/result";
import type { Locale } from "~/domain/text";
import { publishedLesson } from "~/platform/library/published-lesson.server";
import { findStanding } from "~/platform/progress/standing.server";
import type { ResultView, Revisit } from "./attempt-view";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";

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
  const sitting = standing && findSitting(standing.resolved, step);
  if (!found || !standing || !sitting) return { kind: "missing" };
  if (found.result === null) return { kind: "open" };

  const result = parseQuizResult(found.result);
  const items = await readAttemptItems(attempt);
  const objectives = await describeObjectives(result, standing.resolved, locale);
  const status = pathStatus(standing.resolved, standing.snapshot, at);
  const stand = status.modules
    .flatMap((module) => module.steps)
    .find((one) => one.step.id === step);
  const mayRetry = sitting.kind === "check" && !result.passed && stand?.state === "open";
  const opensAt = stand?.opensAt ?? status.modules.find(({ id }) => id === step)?.testOut?.opensAt;
  const isCheck = sitting.kind === "check";
  return {
    kind: "result",
    view: {
      sitting: sitting.kind,
      modules:
        sitting.kind === "diagnostic"
          ? moduleOutcomes(standing.resolved, status, result, locale)
          : [],
      onward: onwardOf(path, sitting, result.passed, stand),
      passed: result.passed,
      right: result.right,
      of: result.of,
      needed: neededOf(sitting.pass, result.of),
      missedCritical: result.missedCritical.length > 0,
      unanswered: result.unanswered,
      title: sitting.title[locale],
      mapTo: `/learn/${path}`,
      objectives: objectives.map(({ text, right, of, revisit }) => ({
        text,
        right,
        of,
        revisit: right < of ? revisit : null,
      })),
      next: isCheck && result.passed ? nextStep(standing.resolved, step, locale) : null,
      opensAt: result.passed ? null : (opensAt ?? null),
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

function onwardOf(
  path: string,
  { kind, remedies, key }: Sitting,
  passed: boolean,
  stand: StepStatus | undefined,
): ResultView["onward"] {
  const base = `/learn/${path}`;
  if (kind === "check") {
    const loop = !passed && (stand?.state === "remedial" || stand?.state === "held");
    return loop ? { to: `${base}/${key}`, as: "remedy" } : null;
  }
  if (!remedies) return { to: base, as: "map" };
  return passed
    ? { to: `${base}/${remedies.step.id}`, as: "check" }
    : { to: `${base}/${key}`, as: "remedy" };
}

function moduleOutcomes(
  path: ResolvedPath,
  status: PathStatus,
  { objectives }: QuizResult,
  locale: Locale,
): ResultView["modules"] {
  return path.modules.flatMap((module) => {
    const lessons = new Set(lessonsOfModule(module));
    const own = objectives.filter(({ id }) => lessons.has(id.split("/")[0] ?? ""));
    if (own.length === 0) return [];
    const now = status.modules.find(({ id }) => id === module.id);
    return [
      {
        title: module.title[locale],
        right: own.reduce((sum, { right }) => sum + right, 0),
        of: own.reduce((sum, { of }) => sum + of, 0),
        variant: now?.variant ?? "standard",
        testOutTo: now?.testOut ? `/learn/${path.slug}/${module.id}` : null,
      },
    ];
  });
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
