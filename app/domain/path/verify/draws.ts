import { criticalFamilies, freshAttempts } from "~/domain/lesson/check-pool";
import type { QuizStep } from "../definition";
import { lessonsOfModule } from "../sitting";
import { checkDraw, checkFault } from "./check-automaton";
import { DRAW_STORIES as TELL } from "./draw-stories";
import type { PathFinding } from "./finding";
import { metAt, metAtOnce, stopsOf, type Stop } from "./place-findings";
import { poolOf, shortage } from "./pool";
import type { Survey, SurveyedModule } from "./survey";
import { diagnosticShortages, testOutDraw } from "./test-out";

/** Sets of questions that cannot be drawn as promised, though nobody is held up by it. */
export function drawFindings(survey: Survey): readonly PathFinding[] {
  return [
    ...diagnosticFindings(survey),
    ...[...survey.modules.values()].flatMap((one) => testOutFindings(survey, one)),
    ...stopsOf(survey).flatMap((stop) => staleFamilies(survey, stop)),
  ];
}

function diagnosticFindings({ path, evidence }: Survey): readonly PathFinding[] {
  return diagnosticShortages(path, evidence).map(({ module, short }) =>
    metAtOnce("undrawable-diagnostic", TELL.undrawableDiagnostic(module.title, short)),
  );
}

function testOutFindings(survey: Survey, one: SurveyedModule): readonly PathFinding[] {
  const { module } = one;
  if (!module.testOut) return [];
  const place = { one, index: null };
  const short = shortage(testOutDraw(module), survey.evidence);
  if (short) {
    const story = TELL.undrawableTestOut(module.title, short);
    return [metAt(survey, place, { code: "undrawable-test-out", severity: "error", story })];
  }
  const families = uncovered(survey, one);
  if (families.length === 0) return [];
  const story = TELL.uncoveredFamilies(module.title, families);
  return [metAt(survey, place, { code: "uncovered-family", severity: "warning", story })];
}

/** Critical families of the module's lessons that its skipped checks ask and its test-out has not. */
function uncovered({ evidence }: Survey, { module, steps }: SurveyedModule): readonly string[] {
  const own = new Set(lessonsOfModule(module));
  const known = families(poolOf(testOutDraw(module), evidence));
  if (!known) return [];
  const asked = steps
    .flatMap(({ step, skippable }) => (skippable && step.kind === "quiz" ? [step] : []))
    .flatMap((step) => [...(families(poolOf(checkDraw(step), evidence)) ?? [])])
    .filter(([key, { lesson }]) => own.has(lesson) && !known.has(key));
  return [...new Set(asked.map(([, { family }]) => family))];
}

function families(pool: ReturnType<typeof poolOf>) {
  if (!pool) return null;
  return new Map(criticalFamilies(pool).map((one) => [`${one.lesson}/${one.family}`, one]));
}

/** Critical families with too few items for a check to be met again with a fresh one. */
function staleFamilies(survey: Survey, stop: Stop): readonly PathFinding[] {
  const step = stop.one.steps[stop.index]?.step;
  if (step?.kind !== "quiz" || checkFault(step, survey.evidence)) return [];
  const wanted = freshAttempts(step.attempts);
  const stale = criticalFamilies(poolOf(checkDraw(step), survey.evidence) ?? []).filter(
    ({ count }) => count < wanted,
  );
  return stale.map((family) => staleFinding(survey, stop, step, family, wanted));
}

function staleFinding(
  survey: Survey,
  stop: Stop,
  { title }: QuizStep,
  { family, count }: { readonly family: string; readonly count: number },
  wanted: number,
): PathFinding {
  const story = TELL.staleFamily(title, family, count, wanted);
  return metAt(survey, stop, { code: "stale-family", severity: "error", story });
}
