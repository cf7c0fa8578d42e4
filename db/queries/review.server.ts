import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import {
  enrolment,
  lessonVersion,
  progressEvent,
  question,
  questionVersion,
  reviewCard,
  reviewLog,
} from "../schema";

const cardsOf = prepared((db) =>
  db
    .select({
      lesson: reviewCard.lesson,
      family: reviewCard.family,
      dueOn: reviewCard.dueOn,
      lastOn: reviewCard.lastOn,
      lastItem: reviewCard.lastItem,
      turn: reviewCard.turn,
      lapses: reviewCard.lapses,
      stability: reviewCard.stability,
      difficulty: reviewCard.difficulty,
      urgent: reviewCard.urgent,
    })
    .from(reviewCard)
    .where(eq(reviewCard.person, sql.placeholder("person")))
    .prepare(),
);

/** Everything that a learner has reviewed or missed in a check: by its primary key. */
export async function listReviewCards(person: string) {
  return cardsOf().all({ person });
}

const questionsOf = prepared((db) => {
  const own = db.$with("own").as(
    db
      .select({ lesson: lessonVersion.slug, at: sql<number | null>`${progressEvent.at}`.as("at") })
      .from(enrolment)
      .innerJoin(
        progressEvent,
        and(eq(progressEvent.enrolment, enrolment.id), eq(progressEvent.type, "lesson.completed")),
      )
      .innerJoin(
        lessonVersion,
        eq(lessonVersion.id, sql`json_extract(${progressEvent.payload}, '$.lessonVersion')`),
      )
      .where(eq(enrolment.person, sql.placeholder("person")))
      .unionAll(
        db
          .selectDistinct({ lesson: reviewCard.lesson, at: sql<number | null>`null` })
          .from(reviewCard)
          .where(eq(reviewCard.person, sql.placeholder("person"))),
      ),
  );
  return db
    .with(own)
    .select({
      id: question.id,
      lesson: question.lesson,
      version: question.currentVersion,
      finishedAt: sql<number | null>`min(${own.at})`,
    })
    .from(own)
    .innerJoin(question, eq(question.lesson, own.lesson))
    .where(isNull(question.retiredAt))
    .groupBy(question.id)
    .orderBy(asc(question.id))
    .prepare();
});

/**
 * The current questions of every lesson that the learner finished, on whatever path, or has a card
 * of; `finishedAt` is when the lesson was first finished, or null.
 */
export async function listLearntQuestions(person: string) {
  return questionsOf().all({ person });
}

const reviewOf = prepared((db) =>
  db
    .select({
      question: questionVersion.question,
      body: questionVersion.body,
      answer: reviewLog.answer,
      lapses: reviewCard.lapses,
      turn: reviewCard.turn,
    })
    .from(reviewLog)
    .innerJoin(questionVersion, eq(questionVersion.id, reviewLog.questionVersion))
    .innerJoin(
      reviewCard,
      and(
        eq(reviewCard.person, reviewLog.person),
        eq(reviewCard.lesson, reviewLog.lesson),
        eq(reviewCard.family, reviewLog.family),
      ),
    )
    .where(
      and(
        eq(reviewLog.person, sql.placeholder("person")),
        eq(reviewLog.lesson, sql.placeholder("lesson")),
        eq(reviewLog.family, sql.placeholder("family")),
        eq(reviewLog.turn, sql.placeholder("turn")),
      ),
    )
    .prepare(),
);

/** One answered review of the learner's own, with the question as it was and how the card stands. */
export async function findReview(
  person: string,
  review: { readonly lesson: string; readonly family: string; readonly turn: number },
) {
  return reviewOf().get({ person, ...review });
}

export function insertReview(row: typeof reviewLog.$inferInsert): Statement {
  return database().insert(reviewLog).values(row);
}

type CardRow = typeof reviewCard.$inferInsert;

/** The card as a review left it. */
export function saveReviewCard(row: CardRow): Statement {
  return database()
    .insert(reviewCard)
    .values(row)
    .onConflictDoUpdate({
      target: [reviewCard.person, reviewCard.lesson, reviewCard.family],
      set: row,
    });
}

/** Brings a card forward, or makes it; what a review wrote meanwhile stays. */
export function bringReviewForward(row: CardRow): Statement {
  return database()
    .insert(reviewCard)
    .values(row)
    .onConflictDoUpdate({
      target: [reviewCard.person, reviewCard.lesson, reviewCard.family],
      set: {
        dueOn: sql`min(${reviewCard.dueOn}, excluded.due_on)`,
        urgent: sql`max(${reviewCard.urgent}, excluded.urgent)`,
      },
    });
}
