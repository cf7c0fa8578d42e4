import type { Criterion, MatrixEntry, Scores, SelectionMatrix } from "./document";

/** Where the default line between low and high attractiveness is rounded to, in hundredths. */
const THRESHOLD_STEP = 5;

/** The four cells of the matrix, each with its stance (curriculum d1). */
export const CELLS = ["develop", "invest", "maintain", "serve"] as const;

export type Cell = (typeof CELLS)[number];

/** What the matrix says of one account; all scores in hundredths, 375 is 3.75. */
export interface Placement {
  readonly account: string;
  readonly attractiveness: number | null;
  readonly strength: number | null;
  readonly rival: number | null;
  /** Relative strength D = S − R. */
  readonly relative: number | null;
  readonly cell: Cell | null;
}

/** Sum of the weights of some criteria; a side is sound at 100. */
export function weightSum(criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Σ(weight × score) ÷ 100 in hundredths, exact (curriculum d1: A, S and R). Null while a score is
 * missing or the weights do not sum to 100.
 */
export function weightedScore(criteria: readonly Criterion[], scores: Scores): number | null {
  if (criteria.length === 0 || weightSum(criteria) !== 100) return null;
  let sum = 0;
  for (const { id, weight } of criteria) {
    const score = scores[id];
    if (score === undefined) return null;
    sum += weight * score;
  }
  return sum;
}

/** D = S − R (curriculum d1); null while either is missing. */
export function relativeStrength(strength: number | null, rival: number | null): number | null {
  return strength === null || rival === null ? null : strength - rival;
}

/** High attractiveness from the threshold on, strength on our side from D = 0 on. */
export function cellOf(
  attractiveness: number | null,
  relative: number | null,
  threshold: number,
): Cell | null {
  if (attractiveness === null || relative === null) return null;
  if (attractiveness >= threshold) return relative >= 0 ? "develop" : "invest";
  return relative >= 0 ? "maintain" : "serve";
}

/**
 * From which attractiveness it counts as high, in hundredths: the author's own line, else the
 * median of the portfolio rounded to 0.05 (curriculum d1). Null while no account is scored.
 */
export function thresholdOf(matrix: SelectionMatrix): number | null {
  if (matrix.threshold !== null) return matrix.threshold;
  const scores = matrix.entries
    .flatMap((entry) => weightedScore(matrix.attractiveness, entry.attractiveness) ?? [])
    .sort((a, b) => a - b);
  if (scores.length === 0) return null;
  const middle = Math.floor(scores.length / 2);
  const upper = scores[middle] ?? 0;
  const lower = scores.length % 2 === 0 ? (scores[middle - 1] ?? upper) : upper;
  return Math.round((lower + upper) / 2 / THRESHOLD_STEP) * THRESHOLD_STEP;
}

/** Every account's place, in the order of the sheet. */
export function placements(matrix: SelectionMatrix): readonly Placement[] {
  const threshold = thresholdOf(matrix);
  return matrix.entries.map((entry) => placementOf(matrix, entry, threshold));
}

function placementOf(
  matrix: SelectionMatrix,
  entry: MatrixEntry,
  threshold: number | null,
): Placement {
  const attractiveness = weightedScore(matrix.attractiveness, entry.attractiveness);
  const strength = weightedScore(matrix.strength, entry.own);
  const rival = weightedScore(matrix.strength, entry.rival);
  const relative = relativeStrength(strength, rival);
  const cell = threshold === null ? null : cellOf(attractiveness, relative, threshold);
  return { account: entry.account, attractiveness, strength, rival, relative, cell };
}

/** The working of one weighted score, term by term, for whoever wants to check it. */
export function workingOf(
  criteria: readonly Criterion[],
  scores: Scores,
): readonly { readonly name: string; readonly weight: number; readonly score: number | null }[] {
  return criteria.map(({ id, name, weight }) => ({ name, weight, score: scores[id] ?? null }));
}
