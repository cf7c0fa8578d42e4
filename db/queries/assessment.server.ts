import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import {
  attempt,
  attemptAnswer,
  attemptItem,
  attemptRegrade,
  attemptResult,
  enrolment,
  person,
  questionVersion,
} from "../schema";

/** The result as it counts now: corrected where a key was. */
const resultNow = sql<
  string | null
>`coalesce((select corrected.result from attempt_regrade as corrected
  where corrected.attempt = ${attempt.id} order by corrected.revision desc limit 1), ${attemptResult.result})`;

/** The attempts of an enrolment at one step, first to last, with results where submitted. */
export async function listAttempts(enrolmentId: string, step: string) {
  return database()
    .select({
      id: attempt.id,
      number: attempt.number,
      startedAt: attempt.startedAt,
      submittedAt: attemptResult.at,
      result: resultNow,
    })
    .from(attempt)
    .leftJoin(attemptResult, eq(attemptResult.attempt, attempt.id))
    .where(and(eq(attempt.enrolment, enrolmentId), eq(attempt.step, step)))
    .orderBy(asc(attempt.number));
}

/** The result submitted last at a step. */
export async function findLastResult(enrolmentId: string, step: string) {
  return database()
    .select({ result: sql<string>`${resultNow}`, at: attemptResult.at })
    .from(attempt)
    .innerJoin(attemptResult, eq(attemptResult.attempt, attempt.id))
    .where(and(eq(attempt.enrolment, enrolmentId), eq(attempt.step, step)))
    .orderBy(desc(attempt.number))
    .limit(1)
    .get();
}

/** Whether an attempt at a step is under way. */
export async function hasOpenAttempt(enrolmentId: string, step: string): Promise<boolean> {
  const open = await database()
    .select({ id: attempt.id })
    .from(attempt)
    .leftJoin(attemptResult, eq(attemptResult.attempt, attempt.id))
    .where(
      and(
        eq(attempt.enrolment, enrolmentId),
        eq(attempt.step, step),
        isNull(attemptResult.attempt),
      ),
    )
    .limit(1)
    .get();
  return open !== undefined;
}

const attemptOf = prepared((db) =>
  db
    .select({
      id: attempt.id,
      enrolment: attempt.enrolment,
      path: enrolment.path,
      step: attempt.step,
      number: attempt.number,
      startedAt: attempt.startedAt,
      submittedAt: attemptResult.at,
      result: resultNow,
    })
    .from(attempt)
    .innerJoin(enrolment, eq(enrolment.id, attempt.enrolment))
    .leftJoin(attemptResult, eq(attemptResult.attempt, attempt.id))
    .where(
      and(
        eq(attempt.id, sql.placeholder("id")),
        eq(enrolment.person, sql.placeholder("person")),
        eq(enrolment.path, sql.placeholder("path")),
        eq(attempt.step, sql.placeholder("step")),
      ),
    )
    .prepare(),
);

/** The learner's own attempt at this very step of this path; nobody else's exists for them. */
export async function findAttempt(person: string, path: string, step: string, id: string) {
  return attemptOf().get({ person, path, step, id });
}

const itemsOf = prepared((db) =>
  db
    .select({
      position: attemptItem.position,
      question: questionVersion.question,
      body: questionVersion.body,
      displayOrder: attemptItem.displayOrder,
    })
    .from(attemptItem)
    .innerJoin(questionVersion, eq(questionVersion.id, attemptItem.questionVersion))
    .where(eq(attemptItem.attempt, sql.placeholder("attempt")))
    .orderBy(asc(attemptItem.position))
    .prepare(),
);

/** The questions of an attempt in the order shown, as they were when it was drawn. */
export async function listAttemptItems(attemptId: string) {
  return itemsOf().all({ attempt: attemptId });
}

const answersOf = prepared((db) =>
  db
    .select({
      position: attemptAnswer.position,
      revision: attemptAnswer.revision,
      answer: attemptAnswer.answer,
      confidence: attemptAnswer.confidence,
      at: attemptAnswer.at,
    })
    .from(attemptAnswer)
    .where(eq(attemptAnswer.attempt, sql.placeholder("attempt")))
    .orderBy(asc(attemptAnswer.position), asc(attemptAnswer.revision))
    .prepare(),
);

/** Every answer given in an attempt; the last of a position counts. */
export async function listAnswers(attemptId: string) {
  return answersOf().all({ attempt: attemptId });
}

/** Question ids that the enrolment has met, latest attempt first. */
export async function listSeenQuestions(enrolmentId: string) {
  return database()
    .select({ question: questionVersion.question, number: attempt.number })
    .from(attemptItem)
    .innerJoin(attempt, eq(attempt.id, attemptItem.attempt))
    .innerJoin(questionVersion, eq(questionVersion.id, attemptItem.questionVersion))
    .where(eq(attempt.enrolment, enrolmentId))
    .orderBy(desc(attempt.startedAt));
}

export function insertAttempt(row: typeof attempt.$inferInsert): Statement {
  return database().insert(attempt).values(row);
}

export function insertAttemptItems(rows: (typeof attemptItem.$inferInsert)[]): Statement {
  return database().insert(attemptItem).values(rows);
}

const answerInsert = prepared((db) =>
  db
    .insert(attemptAnswer)
    .values({
      attempt: sql.placeholder("attempt"),
      position: sql.placeholder("position"),
      revision: sql.placeholder("revision"),
      answer: sql.placeholder("answer"),
      confidence: sql.placeholder("confidence"),
      at: sql.placeholder("at"),
    })
    .prepare(),
);

export function insertAnswer(row: typeof attemptAnswer.$inferInsert): Statement {
  return { run: () => answerInsert().run({ ...row }) };
}

export function insertResult(row: typeof attemptResult.$inferInsert): Statement {
  return database().insert(attemptResult).values(row);
}

/** Submitted attempts at checks that asked another version of a question than its current one. */
export async function listAttemptsWithQuestion(questionId: string, currentVersion: string) {
  return database()
    .select({
      id: attempt.id,
      enrolment: attempt.enrolment,
      step: attempt.step,
      name: person.name,
      person: person.id,
      path: enrolment.path,
      result: sql<string>`${resultNow}`,
      regrades: sql<number>`(select count(*) from ${attemptRegrade} where ${attemptRegrade.attempt} = ${attempt.id})`,
    })
    .from(questionVersion)
    .innerJoin(attemptItem, eq(attemptItem.questionVersion, questionVersion.id))
    .innerJoin(attempt, eq(attempt.id, attemptItem.attempt))
    .innerJoin(attemptResult, eq(attemptResult.attempt, attempt.id))
    .innerJoin(enrolment, eq(enrolment.id, attempt.enrolment))
    .innerJoin(person, eq(person.id, enrolment.person))
    .where(and(eq(questionVersion.question, questionId), ne(questionVersion.id, currentVersion)))
    .orderBy(asc(person.name), asc(attempt.number));
}

/** The questions whose corrected keys already count in an attempt. */
export async function listCorrected(attemptId: string) {
  return database()
    .selectDistinct({ question: attemptRegrade.question })
    .from(attemptRegrade)
    .where(eq(attemptRegrade.attempt, attemptId));
}

export function insertRegrade(row: typeof attemptRegrade.$inferInsert): Statement {
  return database().insert(attemptRegrade).values(row);
}
