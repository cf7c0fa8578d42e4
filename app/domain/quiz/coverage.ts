import { drawForm, type DrawItem, type DrawRule } from "./draw";

/** Draws are tried from so many seeds; the poorest counts. */
const SEEDS = 8;

/**
 * How many forms one learner can get, one after the other, without meeting a question again.
 * @param pool only questions meant for the purpose
 */
export function freshForms(pool: readonly DrawItem[], blueprint: readonly DrawRule[]): number {
  return Math.min(
    ...Array.from({ length: SEEDS }, (_, index) => freshFrom(pool, blueprint, index + 1)),
  );
}

function freshFrom(pool: readonly DrawItem[], blueprint: readonly DrawRule[], seed: number) {
  const seen = new Set<string>();
  for (let forms = 0; ; forms += 1) {
    const form = drawForm(pool, blueprint, seed * 1_000 + forms, seen);
    if (form.kind === "short" || form.questions.length === 0) return forms;
    if (form.questions.some((id) => seen.has(id))) return forms;
    for (const id of form.questions) seen.add(id);
  }
}
