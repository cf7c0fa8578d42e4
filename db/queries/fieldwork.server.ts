import { and, asc, desc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { database } from "../client.server";
import type { Statement } from "../commit.server";
import {
  cohort,
  cohortManager,
  cohortMember,
  cohortPath,
  enrolment,
  person,
  stepProgress,
  submission,
  submissionDraft,
  submissionFile,
  submissionReview,
} from "../schema";

/** What a learner handed in at a step, first to last, with the reviews. */
export async function listSubmissions(enrolmentId: string, step: string) {
  return database()
    .select({
      id: submission.id,
      number: submission.number,
      text: submission.text,
      submittedAt: submission.submittedAt,
      scores: submissionReview.scores,
      comments: submissionReview.comments,
      outcome: submissionReview.outcome,
      reviewedAt: submissionReview.at,
    })
    .from(submission)
    .leftJoin(submissionReview, eq(submissionReview.submission, submission.id))
    .where(and(eq(submission.enrolment, enrolmentId), eq(submission.step, step)))
    .orderBy(asc(submission.number));
}

/** Names of the files of some submissions. */
export async function listFiles(submissions: readonly string[]) {
  return database()
    .select({
      id: submissionFile.id,
      submission: submissionFile.submission,
      name: submissionFile.name,
    })
    .from(submissionFile)
    .where(inArray(submissionFile.submission, [...submissions]))
    .orderBy(asc(submissionFile.id));
}

export async function findDraft(enrolmentId: string, step: string) {
  return database()
    .select({ text: submissionDraft.text, at: submissionDraft.at })
    .from(submissionDraft)
    .where(and(eq(submissionDraft.enrolment, enrolmentId), eq(submissionDraft.step, step)))
    .get();
}

export function saveDraft(row: typeof submissionDraft.$inferInsert): Statement {
  const { text, at } = row;
  return database()
    .insert(submissionDraft)
    .values(row)
    .onConflictDoUpdate({
      target: [submissionDraft.enrolment, submissionDraft.step],
      set: { text, at },
    });
}

export function deleteDraft(enrolmentId: string, step: string): Statement {
  return database()
    .delete(submissionDraft)
    .where(and(eq(submissionDraft.enrolment, enrolmentId), eq(submissionDraft.step, step)));
}

export function insertSubmission(row: typeof submission.$inferInsert): Statement {
  return database().insert(submission).values(row);
}

export function insertFile(row: typeof submissionFile.$inferInsert): Statement {
  return database().insert(submissionFile).values(row);
}

export function insertReview(row: typeof submissionReview.$inferInsert): Statement {
  return database().insert(submissionReview).values(row);
}

/** Submissions of the people of a manager's own cohort; nobody else's exist for them. */
function ofOwnCohort(manager: string, cohortId: string) {
  return database()
    .select({
      id: submission.id,
      number: submission.number,
      text: submission.text,
      step: submission.step,
      submittedAt: submission.submittedAt,
      enrolment: submission.enrolment,
      person: person.id,
      personName: person.name,
      path: enrolment.path,
      outcome: submissionReview.outcome,
      reviewedAt: submissionReview.at,
      scores: submissionReview.scores,
      comments: submissionReview.comments,
      cohortName: cohort.name,
    })
    .from(submission)
    .innerJoin(enrolment, eq(enrolment.id, submission.enrolment))
    .innerJoin(person, eq(person.id, enrolment.person))
    .innerJoin(cohortMember, eq(cohortMember.person, person.id))
    .innerJoin(cohort, eq(cohort.id, cohortMember.cohort))
    .innerJoin(
      cohortPath,
      and(eq(cohortPath.cohort, cohort.id), eq(cohortPath.path, enrolment.path)),
    )
    .innerJoin(
      cohortManager,
      and(eq(cohortManager.cohort, cohort.id), eq(cohortManager.person, manager)),
    )
    .leftJoin(submissionReview, eq(submissionReview.submission, submission.id))
    .where(and(eq(cohort.id, cohortId), isNull(person.deactivatedAt)))
    .$dynamic();
}

/**
 * Field work that waits for its review since before a moment, everywhere, oldest first: for those who
 * answer for the programme. Without its author and text; with those who should review it.
 */
export async function listWaitingSince(before: number) {
  return database()
    .select({
      submittedAt: submission.submittedAt,
      step: submission.step,
      path: enrolment.path,
      cohort: cohort.name,
      reviewer: person.name,
    })
    .from(submission)
    .innerJoin(enrolment, eq(enrolment.id, submission.enrolment))
    .innerJoin(cohortMember, eq(cohortMember.person, enrolment.person))
    .innerJoin(cohort, eq(cohort.id, cohortMember.cohort))
    .innerJoin(
      cohortPath,
      and(eq(cohortPath.cohort, cohort.id), eq(cohortPath.path, enrolment.path)),
    )
    .leftJoin(cohortManager, eq(cohortManager.cohort, cohort.id))
    .leftJoin(person, and(eq(person.id, cohortManager.person), isNull(person.deactivatedAt)))
    .leftJoin(submissionReview, eq(submissionReview.submission, submission.id))
    .where(and(isNull(submissionReview.submission), lte(submission.submittedAt, before)))
    .orderBy(asc(submission.submittedAt), asc(submission.id), asc(person.name));
}

/** What waits for review first, oldest first, then what was reviewed, newest first. */
export async function listReviewsForManager(manager: string, cohortId: string) {
  return ofOwnCohort(manager, cohortId).orderBy(
    sql`${submissionReview.at} is not null`,
    desc(submissionReview.at),
    asc(submission.submittedAt),
  );
}

export async function findSubmissionForManager(manager: string, cohortId: string, id: string) {
  return ofOwnCohort(manager, cohortId)
    .where(and(eq(cohort.id, cohortId), isNull(person.deactivatedAt), eq(submission.id, id)))
    .get();
}

/** A file of field work, for its author or for the manager of the author's cohort. */
export async function findFileFor(actor: string, id: string) {
  return database()
    .select({ name: submissionFile.name, bytes: submissionFile.bytes })
    .from(submissionFile)
    .innerJoin(submission, eq(submission.id, submissionFile.submission))
    .innerJoin(enrolment, eq(enrolment.id, submission.enrolment))
    .where(
      and(
        eq(submissionFile.id, id),
        sql`(${enrolment.person} = ${actor} or exists (
          select 1 from ${cohortMember}
          join ${cohortManager} on ${cohortManager.cohort} = ${cohortMember.cohort}
          join ${cohortPath} on ${cohortPath.cohort} = ${cohortMember.cohort}
          where ${cohortMember.person} = ${enrolment.person}
          and ${cohortPath.path} = ${enrolment.path}
          and ${cohortManager.person} = ${actor}))`,
      ),
    )
    .get();
}

/** Members of a manager's cohort whose step waits for a talk. */
export async function listTalksForManager(manager: string, cohortId: string) {
  return database()
    .select({
      person: person.id,
      personName: person.name,
      enrolment: enrolment.id,
      path: enrolment.path,
      step: stepProgress.step,
      state: stepProgress.state,
    })
    .from(cohortManager)
    .innerJoin(cohort, eq(cohort.id, cohortManager.cohort))
    .innerJoin(cohortMember, eq(cohortMember.cohort, cohort.id))
    .innerJoin(person, eq(person.id, cohortMember.person))
    .innerJoin(cohortPath, eq(cohortPath.cohort, cohort.id))
    .innerJoin(enrolment, and(eq(enrolment.person, person.id), eq(enrolment.path, cohortPath.path)))
    .innerJoin(stepProgress, eq(stepProgress.enrolment, enrolment.id))
    .where(
      and(
        eq(cohortManager.person, manager),
        eq(cohort.id, cohortId),
        isNull(person.deactivatedAt),
        inArray(stepProgress.state, ["held", "remedial"]),
      ),
    )
    .orderBy(asc(person.name));
}
