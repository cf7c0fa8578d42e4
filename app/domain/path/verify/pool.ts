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
  const form = drawForm(pool, asked.draw, 1, new Set(), { repeats: asked.repeats });
  return form.kind === "short" ? form : null;
}
