import { drawForm, type DrawItem, type DrawRule } from "~/domain/quiz/draw";
import type { PathEvidence } from "./evidence";
import { familyOf, poolOf, type DrawAsked } from "./pool";

/** Which objectives (`<lesson>/<objective>`) a set of questions asks about. */
export interface Coverage {
  /** In some form, at least. */
  readonly asked: ReadonlySet<string>;
  /** In every form, as far as that can be shown without drawing. */
  readonly sure: ReadonlySet<string>;
  /** The objectives of a form that leaves this one out; null when none was met. */
  readonly without: (objective: string) => readonly string[] | null;
}

/** How many forms are drawn on trial to meet one that leaves an objective out. */
const TRIALS = 64;

const objectiveOf = ({ lesson, objective }: DrawItem) => `${lesson}/${objective}`;

/** What a set of questions asks about; null when nothing can be said of it. */
export function coverageOf(asked: DrawAsked, evidence: PathEvidence): Coverage | null {
  const pool = poolOf(asked, evidence);
  if (!pool) return null;
  const forms = () => trialForms(pool, asked);
  const rules = asked.draw.map((rule) => ruleCoverage(rule, asked.draw, pool));
  const known = rules.flatMap((rule) => rule ?? []);
  const drawn = known.length === rules.length ? [] : [...forms()].flat();
  return {
    asked: new Set([...known.flatMap(({ may }) => may), ...drawn]),
    sure: new Set(known.flatMap(({ sure }) => sure)),
    without: (objective) => {
      for (const form of forms()) if (!form.includes(objective)) return form;
      return null;
    },
  };
}

function* trialForms(
  pool: readonly DrawItem[],
  asked: DrawAsked,
): Generator<readonly string[], void> {
  for (let seed = 1; seed <= TRIALS; seed += 1) {
    const form = drawnObjectives(pool, asked, seed);
    if (form) yield form;
  }
}

function drawnObjectives(pool: readonly DrawItem[], { draw, repeats }: DrawAsked, seed: number) {
  const form = drawForm(pool, draw, seed, new Set(), { repeats });
  if (form.kind === "short") return null;
  const byId = new Map(pool.map((item) => [item.id, objectiveOf(item)]));
  return form.questions.flatMap((id) => byId.get(id) ?? []);
}

/**
 * Objectives that a rule of a blueprint may ask about, and those it asks about in every form. A draw
 * first takes one item of every critical family, then goes round the objectives that have had fewest.
 * So those of critical families come always, and all others when there are places for each of them.
 * Null where a family serves several objectives or a lesson several rules: that must be tried.
 */
function ruleCoverage(
  rule: DrawRule,
  all: readonly DrawRule[],
  pool: readonly DrawItem[],
): { readonly may: readonly string[]; readonly sure: readonly string[] } | null {
  const shared = all.some(
    (other) => other !== rule && other.lessons.some((lesson) => rule.lessons.includes(lesson)),
  );
  const own = pool.filter(({ lesson }) => rule.lessons.includes(lesson));
  if (shared || isMixed(own)) return null;
  const critical = new Set(own.filter((item) => item.critical).map(familyOf));
  const always = new Set(own.filter((item) => critical.has(familyOf(item))).map(objectiveOf));
  const every = [...new Set(own.map(objectiveOf))];
  const places = rule.items - critical.size;
  return {
    may: places > 0 ? every : [...always],
    sure: places >= every.length - always.size ? every : [...always],
  };
}

/** Whether a family holds items of several objectives. */
function isMixed(items: readonly DrawItem[]): boolean {
  const objectives = new Map(items.map((item) => [familyOf(item), objectiveOf(item)]));
  return items.some((item) => objectives.get(familyOf(item)) !== objectiveOf(item));
}
