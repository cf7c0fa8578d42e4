import { drawForm, type DrawItem, type DrawRule, type FormDraw } from "~/domain/quiz/draw";
import type { QuestionUse } from "~/domain/quiz/question";
import type { PathEvidence } from "./evidence";

/** What a set of questions takes, and for what. */
export interface DrawAsked {
  readonly draw: readonly DrawRule[];
  readonly use: QuestionUse;
  /** Only questions of this objective of the lesson drawn from; null: all. */
  readonly objective: string | null;
  readonly repeats: boolean;
}

/**
 * The questions that may be drawn, each lesson's once; null when one of the lessons could not be
 * read, so that nothing can be said. A lesson that does not exist has none.
 */
export function poolOf(
  { draw, use, objective }: DrawAsked,
  { lessons }: PathEvidence,
): readonly DrawItem[] | null {
  const slugs = [...new Set(draw.flatMap((rule) => rule.lessons))];
  const pool: DrawItem[] = [];
  for (const slug of slugs) {
    const known = lessons.get(slug);
    if (known === null) return null;
    for (const question of known?.questions ?? []) {
      if (!question.use.includes(use)) continue;
      if (objective !== null && question.objective !== objective) continue;
      pool.push({ ...question, id: `${slug}/${question.id}`, lesson: slug });
    }
  }
  return pool;
}

export type ShortDraw = Extract<FormDraw, { readonly kind: "short" }>;

/** Why a set cannot be drawn, or null when it can or nothing is known. */
export function shortage(asked: DrawAsked, evidence: PathEvidence): ShortDraw | null {
  const pool = poolOf(asked, evidence);
  if (!pool) return null;
  const { draw, repeats } = asked;
  const [rule, ...others] = draw;
  if (rule && others.length === 0) return singleShortage(pool, rule, repeats);
  const form = drawForm(pool, draw, 1, new Set(), { repeats });
  return form.kind === "short" ? form : null;
}

/** What a draw by one rule comes to, without drawing: counting its families says it. */
function singleShortage(
  pool: readonly DrawItem[],
  { lessons, items: wanted }: DrawRule,
  repeats: boolean,
): ShortDraw | null {
  const families = new Set(pool.map(familyOf));
  const critical = new Set(pool.filter((item) => item.critical).map(familyOf));
  if (critical.size > wanted)
    return { kind: "short", reason: "critical", lessons, wanted: critical.size, available: wanted };
  const available = repeats ? pool.length : families.size;
  return available < wanted ? { kind: "short", reason: "items", lessons, wanted, available } : null;
}

/** A family with its lesson: ids of families are unique only within one. */
export const familyOf = ({ lesson, family }: DrawItem): string => `${lesson}/${family}`;
