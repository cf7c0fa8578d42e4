import { v7 as uuid } from "uuid";
import { listEnrolments } from "~db/queries/progress.server";
import { findReview } from "~db/queries/review.server";
import { partTeaching } from "~/domain/lesson/outline";
import { parseAnswer } from "~/domain/quiz/answer.schema";
import { feedback } from "~/domain/quiz/feedback";
import { displayOrder } from "~/domain/quiz/order";
import { publicView } from "~/domain/quiz/public-view";
import type { Question } from "~/domain/quiz/question";
import { questionSchema } from "~/domain/quiz/schema";
import { needsExample } from "~/domain/review/card";
import type { Locale } from "~/domain/text";
import { lessonAddresses } from "~/platform/library/lesson-addresses.server";
import { publishedLesson } from "~/platform/library/published-lesson.server";
import { readReviewDay, type ReviewDay } from "~/platform/review/review-day.server";
import type { Revisit } from "./attempt-view";
import type { FeedbackView, ReviewView } from "./review-view";

/** A review answered before, by its card and turn. */
interface AnsweredReview {
  readonly lesson: string;
  readonly family: string;
  readonly turn: number;
}

/** What the learner is to do in review now; with `answered`, what that answer was worth. */
export async function readReview(
  actor: string,
  answered: AnsweredReview | null,
  locale: Locale,
  at: number,
): Promise<ReviewView> {
  const day = await readReviewDay(actor, at);
  const said = answered && (await readFeedback(actor, answered, day, locale));
  if (said) return said;
  const { plan, questions, today } = day;
  const [first] = plan.items;
  const asked = first && questions.get(first.item.id);
  if (!first || !asked) return { kind: "rest", done: plan.done, today, next: plan.next };
  const { lesson, family, turn } = first.card;
  return {
    kind: "ask",
    place: { number: plan.done + 1, count: plan.done + plan.items.length },
    question: publicView(asked.question, displayOrder(asked.question, turn), locale),
    card: { lesson, family, turn, version: asked.version },
    command: uuid(),
  };
}

async function readFeedback(
  actor: string,
  answered: AnsweredReview,
  { plan }: ReviewDay,
  locale: Locale,
): Promise<FeedbackView | null> {
  const row = await findReview(actor, answered);
  if (!row) return null;
  const question = questionSchema.parse(JSON.parse(row.body));
  const order = displayOrder(question, answered.turn);
  const told = feedback(question, order, parseAnswer(row.answer), locale);
  const forgotten = told.verdict !== "right" && needsExample(row);
  const done = Math.max(1, plan.done);
  return {
    kind: "feedback",
    place: { number: done, count: done + plan.items.length },
    stem: question.stem[locale],
    case: question.type === "scenario" ? question.case[locale] : null,
    feedback: told,
    revisit: forgotten ? await exampleOf(actor, answered.lesson, question, locale) : null,
    more: plan.items.length > 0,
  };
}

/** The part of a lesson that teaches what a question measures, where the learner reads it. */
async function exampleOf(
  actor: string,
  slug: string,
  { objective }: Question,
  locale: Locale,
): Promise<Revisit | null> {
  const [lesson, enrolments] = await Promise.all([publishedLesson(slug), listEnrolments(actor)]);
  const address = (await lessonAddresses(enrolments)).get(slug);
  if (!lesson || address === undefined) return null;
  const part = partTeaching(lesson.outline, objective);
  return {
    to: `${address}?part=${part + 1}`,
    lesson: lesson.outline.title[locale],
    part: lesson.outline.parts[part]?.title[locale] ?? "",
    number: part + 1,
    minutes: lesson.outline.parts[part]?.minutes ?? 1,
  };
}
