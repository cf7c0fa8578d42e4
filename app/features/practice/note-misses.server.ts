import type { Statement } from "~db/commit.server";
import { bringReviewForward } from "~db/queries/review.server";
import type { SittingKind } from "~/domain/path/sitting";
import { grade } from "~/domain/quiz/grade";
import { cardsOfMisses, type Miss } from "~/domain/review/enter";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { cardRow, readCards } from "~/platform/review/review-cards.server";
import { REVIEW_USES, reviewItem } from "~/platform/review/review-items";
import type { AttemptItem } from "~/platform/progress/attempt-items.server";

/** Diagnostics and test-outs ask what nobody was taught yet: there is nothing to bring back. */
const AFTER_LEARNING: readonly SittingKind[] = ["check", "remedial"];

/** The writes by which what was answered wrong in a check comes back in review. */
export async function noteMisses(
  person: string,
  kind: SittingKind,
  items: readonly AttemptItem[],
  at: number,
): Promise<readonly Statement[]> {
  if (!AFTER_LEARNING.includes(kind)) return [];
  const misses = items.flatMap(({ lesson, question, answer, confidence }): Miss[] => {
    const { verdict } = grade(question, answer);
    if (verdict === "right" || verdict === "blank") return [];
    const { family, objective } = question;
    return [{ lesson, family, objective, sure: confidence === "sure" }];
  });
  if (misses.length === 0) return [];
  const lessons = [...new Set(misses.map(({ lesson }) => lesson))];
  const [pool, cards] = await Promise.all([questionPool(lessons, REVIEW_USES), readCards(person)]);
  const on = dayOf(at, env().timeZone);
  const entered = cardsOfMisses(misses, pool.map(reviewItem), cards, on);
  return entered.map((card) => bringReviewForward(cardRow(person, card)));
}
