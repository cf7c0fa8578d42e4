import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { drawForm, type DrawItem, type DrawRule } from "~/domain/quiz/draw";
import type { Question } from "~/domain/quiz/question";
import type { Text } from "~/domain/text";

/** A check as its path defines it. */
export interface CheckRules {
  readonly step: string;
  readonly draw: readonly DrawRule[];
  /** Absent: as many as needed. */
  readonly attempts?: number | undefined;
}

/** How often a check is met before repeating a critical item may be called fair. */
const FRESH_ATTEMPTS = 3;

/** How many fresh items of every critical family a check needs. */
export const freshAttempts = (attempts: number | undefined): number =>
  Math.min(FRESH_ATTEMPTS, attempts ?? FRESH_ATTEMPTS);

/**
 * Whether a check can be drawn from the questions of its lessons: enough different ideas, places for
 * all critical ones, and a fresh item of every critical family for three attempts.
 * @param questions by lesson; a lesson that is not there counts as empty
 */
export function drawProblems(
  rules: CheckRules,
  questions: ReadonlyMap<string, readonly Question[]>,
): readonly Text[] {
  const lessons = [...new Set(rules.draw.flatMap((rule) => rule.lessons))];
  const pool = lessons.flatMap((lesson) => checkItems(lesson, questions.get(lesson) ?? []));
  const form = drawForm(pool, rules.draw, 1, new Set());
  if (form.kind === "short") {
    const say = form.reason === "critical" ? SAY.crowdedDraw : SAY.shortDraw;
    return [say(rules.step, form.wanted, form.available)];
  }
  const attempts = freshAttempts(rules.attempts);
  return criticalFamilies(pool)
    .filter(({ count }) => count < attempts)
    .map(({ family, count }) => SAY.staleFamily(rules.step, family, count, attempts));
}

/** What a check can draw from the questions of a lesson. */
export function checkItems(lesson: string, questions: readonly Question[]): readonly DrawItem[] {
  return questions
    .filter(({ use }) => use.includes("check"))
    .map(({ id, objective, family, critical }) => ({
      id: `${lesson}/${id}`,
      lesson,
      objective,
      family,
      critical,
    }));
}

/** The critical families of a pool, each with the number of its items. */
export function criticalFamilies(pool: readonly DrawItem[]) {
  const counts = new Map<string, { lesson: string; family: string; count: number }>();
  for (const { lesson, family, critical } of pool) {
    if (!critical) continue;
    const key = `${lesson}/${family}`;
    counts.set(key, { lesson, family, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
