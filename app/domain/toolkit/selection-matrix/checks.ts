import { placements, thresholdOf, weightSum } from "./arithmetic";
import {
  CRITERIA_LIMITS,
  FEWEST_ACCOUNTS,
  SIDES,
  type MatrixEntry,
  type Scores,
  type SelectionMatrix,
  type Side,
} from "./document";

/** What the sheet says about itself (curriculum d1, checks). */
export type MatrixCheck =
  /** Blocks: without 100 there is no score. */
  | { readonly kind: "weights"; readonly side: Side; readonly sum: number }
  | { readonly kind: "criteria"; readonly side: Side; readonly count: number }
  /** Every attractiveness score is 4 or 5: the matrix chooses nobody. */
  | { readonly kind: "no-differentiation" }
  /** D is hidden: the rival's scores are missing. */
  | { readonly kind: "no-rival"; readonly accounts: readonly string[] }
  /** The customer's view is only our own guess. */
  | { readonly kind: "guesses"; readonly accounts: readonly string[] }
  /** Two scorers are two points apart or more: talk before you average. */
  | { readonly kind: "discuss"; readonly account: string; readonly criteria: readonly string[] }
  | { readonly kind: "too-few"; readonly missing: number };

const APART = 2;

/** Everything to be told about a matrix, what blocks first. */
export function matrixChecks(matrix: SelectionMatrix): readonly MatrixCheck[] {
  const { entries } = matrix;
  return [...criteriaChecks(matrix), ...entryChecks(matrix), ...countCheck(entries.length)];
}

function criteriaChecks(matrix: SelectionMatrix): readonly MatrixCheck[] {
  return SIDES.flatMap((side): MatrixCheck[] => {
    const criteria = matrix[side];
    const { least, most } = CRITERIA_LIMITS[side];
    const sum = weightSum(criteria);
    const count = criteria.length;
    return [
      ...(sum === 100 ? [] : [{ kind: "weights" as const, side, sum }]),
      ...(count >= least && count <= most ? [] : [{ kind: "criteria" as const, side, count }]),
    ];
  });
}

function entryChecks(matrix: SelectionMatrix): readonly MatrixCheck[] {
  const { entries } = matrix;
  const given = entries.flatMap(({ attractiveness }) => Object.values(attractiveness));
  const flat = entries.length > 1 && given.length > 0 && given.every((score) => score >= 4);
  const noRival = entries.filter((one) => isGiven(matrix, one.own) && !isGiven(matrix, one.rival));
  const guesses = entries.filter(({ source }) => source === "guess");
  return [
    ...(flat ? [{ kind: "no-differentiation" as const }] : []),
    ...listed("no-rival", noRival),
    ...listed("guesses", guesses),
    ...entries.flatMap((entry) => discussion(matrix, entry)),
  ];
}

function listed(
  kind: "no-rival" | "guesses",
  entries: readonly MatrixEntry[],
): readonly MatrixCheck[] {
  return entries.length === 0 ? [] : [{ kind, accounts: entries.map(({ account }) => account) }];
}

function discussion(matrix: SelectionMatrix, entry: MatrixEntry): readonly MatrixCheck[] {
  const criteria = matrix.attractiveness.filter(({ id }) => {
    const [one, other] = [entry.attractiveness[id], entry.second[id]];
    return one !== undefined && other !== undefined && Math.abs(one - other) >= APART;
  });
  if (criteria.length === 0) return [];
  const { account } = entry;
  return [{ kind: "discuss", account, criteria: criteria.map(({ name }) => name) }];
}

function countCheck(count: number): readonly MatrixCheck[] {
  return count >= FEWEST_ACCOUNTS ? [] : [{ kind: "too-few", missing: FEWEST_ACCOUNTS - count }];
}

/** Whether each strength criterion has a score. */
function isGiven({ strength }: SelectionMatrix, scores: Scores): boolean {
  return strength.every(({ id }) => scores[id] !== undefined);
}

/** Scores an account still lacks before it has a place. */
export function missingScores(matrix: SelectionMatrix, entry: MatrixEntry): number {
  const lacking = (ids: readonly { readonly id: string }[], scores: Scores) =>
    ids.filter(({ id }) => scores[id] === undefined).length;
  const { attractiveness, strength } = matrix;
  return (
    lacking(attractiveness, entry.attractiveness) +
    lacking(strength, entry.own) +
    lacking(strength, entry.rival)
  );
}

/** Whether the sheet is whole: sound criteria and a place for five accounts or more. */
export function isMatrixComplete(matrix: SelectionMatrix): boolean {
  return (
    criteriaChecks(matrix).length === 0 &&
    thresholdOf(matrix) !== null &&
    placements(matrix).filter(({ cell }) => cell !== null).length >= FEWEST_ACCOUNTS
  );
}
