import type { Grade } from "./credit";
import { grade } from "./grade";
import type { Answer, Question } from "./question";

/** One drawn question with the answer that was given to it, or null. */
export interface AttemptItem {
  /** Slug of the question's lesson: ids of objectives and families are unique only within it. */
  readonly lesson: string;
  readonly question: Question;
  readonly answer: Answer | null;
}

/** What passes: a share of full credits in percent, or a number of them. */
export type PassRule = { readonly percent: number } | { readonly right: number };

export interface ObjectiveResult {
  /** `<lesson>/<objective>` */
  readonly id: string;
  readonly right: number;
  readonly of: number;
  /** Mean credit, an integer of 0–100. */
  readonly credit: number;
  /** Present when a critical question of it was not answered right. */
  readonly missedCritical?: true | undefined;
}

export interface QuizResult {
  /** Mean credit, an integer of 0–100. */
  readonly credit: number;
  /** Questions with full credit. */
  readonly right: number;
  readonly of: number;
  readonly unanswered: number;
  /** In the order in which the attempt first meets them. */
  readonly objectives: readonly ObjectiveResult[];
  /** Critical families that were drawn and not answered right, as `<lesson>/<family>`. */
  readonly missedCritical: readonly string[];
  readonly passed: boolean;
}

interface Graded {
  readonly item: AttemptItem;
  readonly grade: Grade;
}

const isRight = ({ grade: { verdict } }: Graded): boolean => verdict === "right";

function tally(graded: readonly Graded[]) {
  const credits = graded.reduce((sum, one) => sum + one.grade.credit, 0);
  return {
    right: graded.filter(isRight).length,
    of: graded.length,
    credit: graded.length === 0 ? 0 : Math.round(credits / graded.length),
  };
}

function byObjective(graded: readonly Graded[]): ObjectiveResult[] {
  const groups = new Map<string, Graded[]>();
  for (const one of graded) {
    const id = `${one.item.lesson}/${one.item.question.objective}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups].map(([id, group]) => ({
    id,
    ...tally(group),
    ...(missedFamilies(group).length > 0 && { missedCritical: true as const }),
  }));
}

function missedFamilies(graded: readonly Graded[]): string[] {
  const missed = graded.filter((one) => one.item.question.critical && !isRight(one));
  return [...new Set(missed.map(({ item }) => `${item.lesson}/${item.question.family}`))];
}

/** Whole-number comparison, so that 4 of 5 is exactly 80 percent. */
function reaches(pass: PassRule, right: number, of: number): boolean {
  return "percent" in pass ? right * 100 >= pass.percent * of : right >= pass.right;
}

/**
 * Whether a result passes: enough full credits and no critical family missed. An attempt without
 * questions never does.
 */
export function passes(
  pass: PassRule,
  { right, of, missedCritical }: Pick<QuizResult, "right" | "of" | "missedCritical">,
): boolean {
  return of > 0 && missedCritical.length === 0 && reaches(pass, right, of);
}

/**
 * Grades an attempt. It is passed when enough questions have full credit and every critical family
 * drawn is right; an attempt without questions is never passed.
 */
export function attemptResult(items: readonly AttemptItem[], pass: PassRule): QuizResult {
  const graded = items.map((item) => ({ item, grade: grade(item.question, item.answer) }));
  const total = tally(graded);
  const missed = missedFamilies(graded);
  return {
    ...total,
    unanswered: graded.filter((one) => one.grade.verdict === "blank").length,
    objectives: byObjective(graded),
    missedCritical: missed,
    passed: passes(pass, { ...total, missedCritical: missed }),
  };
}
