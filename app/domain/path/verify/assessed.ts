import type { Module, QuizStep } from "../definition";
import { lessonsOfModule } from "../sitting";
import { ASSESSED_STORIES as TELL } from "./assessed-stories";
import { checkDraw } from "./check-automaton";
import { coverageOf, type Coverage } from "./coverage";
import type { FindingCode, PathFinding } from "./finding";
import { routeThrough } from "./route";
import { gradedForm } from "./sample-events";
import type { Survey, SurveyedModule } from "./survey";
import { testOutDraw } from "./test-out";
import { objectiveText } from "./words";

interface Check {
  readonly step: QuizStep;
  readonly in: SurveyedModule;
  readonly skippable: boolean;
  readonly coverage: Coverage;
}

/** How an objective escapes being asked on the way to the certificate. */
interface Escape {
  readonly code: FindingCode;
  readonly objective: string;
  /** Modules that are skipped on that way. */
  readonly skipped: readonly Module[];
  /** Forms that leave the objective out, by check. */
  readonly forms: ReadonlyMap<QuizStep, readonly string[]>;
}

/**
 * Ways to the end of the path on which an objective of its lessons is never asked. What is known too
 * little of counts as asked.
 */
export function assessedFindings(survey: Survey): readonly PathFinding[] {
  const checks = checksOf(survey);
  const groups = new Map<string, Escape[]>();
  for (const objective of objectivesOf(survey)) {
    const escape = escapeOf(objective, checks, survey);
    if (!escape) continue;
    const [lesson = ""] = objective.split("/");
    const key = [escape.code, lesson, ...escape.skipped.map(({ id }) => id)].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), escape]);
  }
  return [...groups.values()].flatMap((escapes) => finding(survey, escapes));
}

function checksOf({ modules, evidence }: Survey): readonly Check[] {
  return [...modules.values()].flatMap((one) =>
    one.steps.flatMap(({ step, skippable }) => {
      if (step.kind !== "quiz") return [];
      const coverage = coverageOf(checkDraw(step), evidence) ?? everything(step);
      return [{ step, in: one, skippable, coverage }];
    }),
  );
}

/** A check of whose questions nothing is known counts as asking about all it may. */
function everything({ objectives }: QuizStep): Coverage {
  const all = new Set(objectives);
  return { asked: all, sure: all, without: () => null };
}

function objectivesOf({ path, evidence }: Survey): readonly string[] {
  const lessons = [...new Set(path.modules.flatMap(lessonsOfModule))];
  return lessons.flatMap((lesson) =>
    (evidence.lessons.get(lesson)?.objectives ?? []).map(({ id }) => `${lesson}/${id}`),
  );
}

function escapeOf(objective: string, checks: readonly Check[], survey: Survey): Escape | null {
  const asking = checks.filter(({ coverage }) => coverage.asked.has(objective));
  if (asking.length === 0)
    return { code: "never-assessed", objective, skipped: [], forms: new Map() };
  const sure = asking.filter(({ coverage }) => coverage.sure.has(objective));
  if (sure.some((check) => !check.skippable || check.in.offer === "never")) return null;
  const skipped = [...new Set(sure.map((check) => check.in))];
  if (!skipped.every((one) => leavesOut(one.module, objective, survey))) return null;
  const forms = new Map<QuizStep, readonly string[]>();
  for (const { step, coverage, ...check } of asking) {
    if (check.skippable && skipped.includes(check.in)) continue;
    const form = coverage.without(objective);
    if (!form) return null;
    forms.set(step, form);
  }
  const code = skipped.length > 0 ? "skipped-unassessed" : "sometimes-assessed";
  return { code, objective, skipped: skipped.map(({ module }) => module), forms };
}

/** Whether a test-out of the module may be passed without the objective being asked. */
function leavesOut(module: Module, objective: string, { evidence }: Survey): boolean {
  const coverage = coverageOf(testOutDraw(module), evidence);
  if (!coverage) return false;
  if (!coverage.asked.has(objective)) return true;
  return !coverage.sure.has(objective) && coverage.without(objective) !== null;
}

/** Escapes of the same kind from the same lesson, told at once; the first one's way is shown. */
function finding(survey: Survey, escapes: readonly Escape[]): readonly PathFinding[] {
  const [first] = escapes;
  if (!first) return [];
  const { path, evidence } = survey;
  const [lesson = ""] = first.objective.split("/");
  const taught = path.modules
    .flatMap((module) => module.steps.map((step) => ({ module, step })))
    .find(({ step }) => step.kind === "lesson" && step.lesson === lesson);
  if (!taught) return [];
  const [skipped] = first.skipped;
  const objectives = escapes.map(({ objective }) => objectiveText(objective, evidence));
  const route = routeThrough(survey, new Set(first.skipped.map(({ id }) => id)));
  return [
    {
      code: first.code,
      severity: path.certificate ? "error" : "warning",
      module: (skipped ?? taught.module).id,
      step: skipped ? null : taught.step.id,
      story: story(first.code, { objectives, lesson: taught.step.title, skipped }),
      outcome: route ? "unassessed" : "hidden",
      route: (route ?? []).map((event) => withForm(event, first.forms)),
      unreachable: [],
    },
  ];
}

function story(
  code: FindingCode,
  told: Parameters<typeof TELL.never>[0] & { readonly skipped: Module | undefined },
) {
  if (told.skipped) return TELL.skipped(told, told.skipped.title);
  return code === "never-assessed" ? TELL.never(told) : TELL.sometimes(told);
}

type Event = PathFinding["route"][number];

function withForm(event: Event, forms: Escape["forms"]): Event {
  if (event.type !== "quiz.graded") return event;
  const found = [...forms].find(([step]) => step.id === event.payload.step);
  return found ? gradedForm(found[0], found[1]) : event;
}
