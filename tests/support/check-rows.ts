import Database from "better-sqlite3";
import { z } from "zod";
import type { ProductServer } from "./server";

const answerRow = z.object({ position: z.number(), revision: z.number(), confidence: z.string() });
const attemptRow = z.object({
  id: z.string(),
  number: z.number(),
  /** UTC milliseconds; null while it is not handed in. */
  submittedAt: z.number().nullable(),
});

/** Everything stored of the answers of one attempt, in order; positions from 0. */
export function answersOf(server: ProductServer, attempt: string) {
  return rows(
    server,
    answerRow,
    `SELECT position, revision, confidence FROM attempt_answer
     WHERE attempt = ? ORDER BY position, revision`,
    attempt,
  );
}

/** The attempts of one person at a check of theirs, in order. */
export function attemptsOf(server: ProductServer, email: string, step: string) {
  return rows(
    server,
    attemptRow,
    `SELECT attempt.id, attempt.number, attempt_result.at AS submittedAt FROM attempt
     JOIN enrolment ON enrolment.id = attempt.enrolment JOIN person ON person.id = enrolment.person
     LEFT JOIN attempt_result ON attempt_result.attempt = attempt.id
     WHERE person.email = ? AND attempt.step = ? ORDER BY attempt.number`,
    email,
    step,
  );
}

/** Looks into the running product's database without being able to change it. */
function rows<Row>(
  server: ProductServer,
  row: z.ZodType<Row>,
  query: string,
  ...values: readonly string[]
): readonly Row[] {
  const database = new Database(server.databaseFile, { readonly: true });
  try {
    return z.array(row).parse(database.prepare(query).all(...values));
  } finally {
    database.close();
  }
}
