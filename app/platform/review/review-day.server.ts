import { listLearntQuestions } from "~db/queries/review.server";
import type { Question } from "~/domain/quiz/question";
import type { Day } from "~/domain/review/day";
import { cardsOfLessons } from "~/domain/review/enter";
import { planDay, type DayPlan } from "~/domain/review/plan";
import { dayOf } from "~/i18n/dates";
import { env } from "../env.server";
import { questionsFor } from "../library/question-pool.server";
import { readCards } from "./review-cards.server";
import { REVIEW_USES, reviewItem } from "./review-items";

/** A question that may be asked today. Server only: it holds the key. */
export interface AskableQuestion {
  readonly version: string;
  readonly question: Question;
}

export interface ReviewDay {
  readonly today: Day;
  readonly plan: DayPlan;
  /** By `<lesson>/<question>`. */
  readonly questions: ReadonlyMap<string, AskableQuestion>;
}

/**
 * A learner's review of the calendar day that a moment lies in. Cards of finished lessons need not
 * be stored before they are answered: what is published later for such a lesson enters by itself.
 */
export async function readReviewDay(person: string, at: number): Promise<ReviewDay> {
  const { timeZone } = env();
  const [stored, rows] = await Promise.all([readCards(person), listLearntQuestions(person)]);
  const learnt = await questionsFor(rows, REVIEW_USES);
  const items = learnt.map(reviewItem);
  const finishedOn = new Map(
    learnt.flatMap(({ lesson, finishedAt }) =>
      finishedAt === null ? [] : [[lesson, dayOf(finishedAt, timeZone)] as const],
    ),
  );
  const today = dayOf(at, timeZone);
  const cards = [...stored, ...cardsOfLessons(items, finishedOn, stored)];
  return {
    today,
    plan: planDay(cards, items, today),
    questions: new Map(learnt.map(({ id, version, question }) => [id, { version, question }])),
  };
}
