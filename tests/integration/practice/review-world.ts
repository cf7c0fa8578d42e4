import { eq } from "drizzle-orm";
import { v4 as uuid } from "uuid";
import { database } from "~db/client.server";
import { insertPerson } from "~db/queries/people.server";
import { listReviewCards } from "~db/queries/review.server";
import { reviewLog } from "~db/schema";
import type { Role } from "~/domain/access/permission";
import type { Question } from "~/domain/quiz/question";
import { answerReview } from "~/features/practice/answer-review.server";
import { readReview } from "~/features/practice/read-review.server";
import type { AskView, ReviewView } from "~/features/practice/review-view";
import { enrol } from "~/features/learn/enrol.server";
import { finishLesson } from "~/features/learn/finish-lesson.server";
import { lesson, path, question, store } from "../author/library-database";

export const PATH = "the-path";
export const LESSON = "first";

/** Noon of the first day, in Belgrade and everywhere near. */
export const DAY_ONE = Date.UTC(2026, 10, 23, 11);
export const DAY = 86_400_000;

/** Two parallel items, one alone, one of practice, and two that certify. */
export const QUESTIONS: readonly Question[] = [
  question("a1", ["review"], { family: "a" }),
  question("a2", ["review"], { family: "a" }),
  question("b1", ["review"], { family: "b" }),
  question("p1", ["practice"], { family: "p" }),
  question("c-own", ["check"], { family: "p" }),
  question("c-only", ["check"], { family: "certifying" }),
];

/** Publishes a lesson of these questions with its check, in the open database. */
export async function publish(questions: readonly Question[] = QUESTIONS): Promise<void> {
  await store([...lesson(LESSON, questions), ...path(PATH, LESSON, 2)]);
}

/** Adds somebody who, unless told otherwise, finishes the lesson on the first day. */
export async function join(id: string, role: Role = "learner", finishes = true): Promise<void> {
  const email = `${id}@example.com`;
  await store([
    insertPerson({
      id,
      email,
      emailKey: email,
      name: id,
      role,
      passwordHash: "none",
      createdAt: 0,
    }),
  ]);
  if (!finishes) return;
  await enrol(id, { path: PATH, key: uuid(), at: DAY_ONE });
  await finishLesson(id, { path: PATH, step: "l01", key: uuid(), at: DAY_ONE });
}

export const look = (person: string, at: number): Promise<ReviewView> =>
  readReview(person, null, "sr", at);

/** What is asked now; insists that something is. */
export async function asked(person: string, at: number): Promise<AskView> {
  const view = await look(person, at);
  if (view.kind !== "ask") throw new Error(`nothing is asked: ${JSON.stringify(view)}`);
  return view;
}

/** The display position of the right option of a question made by `question`, or of the other. */
function position({ question: shown }: AskView, right: boolean): string {
  if (shown.type !== "single") throw new Error(shown.type);
  return String(shown.options.findIndex((option) => option.startsWith("right of") === right));
}

/** Sends an answer to what is shown, as its form does. */
export function send(
  person: string,
  view: AskView,
  { right = true, confidence = "likely", key = uuid(), at = DAY_ONE },
) {
  const form = new FormData();
  form.set("choice", position(view, right));
  form.set("confidence", confidence);
  return answerReview(person, { ...view.card, form, key, at });
}

/** The stored cards of somebody, as review reads them. */
export const cardsOf = listReviewCards;

/** What somebody answered in review, as it is stored. */
export async function reviewsOf(person: string) {
  return database().select().from(reviewLog).where(eq(reviewLog.person, person));
}
