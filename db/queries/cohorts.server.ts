import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import {
  cohort,
  cohortManager,
  cohortMember,
  cohortPath,
  enrolment,
  person,
  progress,
  stepProgress,
} from "../schema";

const cohortsOf = prepared((db) =>
  db
    .select({
      id: cohort.id,
      name: cohort.name,
      path: cohortPath.path,
      members: count(person.id),
    })
    .from(cohort)
    .innerJoin(cohortManager, eq(cohortManager.cohort, cohort.id))
    .innerJoin(cohortPath, and(eq(cohortPath.cohort, cohort.id), eq(cohortPath.position, 0)))
    .leftJoin(cohortMember, eq(cohortMember.cohort, cohort.id))
    .leftJoin(person, and(eq(person.id, cohortMember.person), isNull(person.deactivatedAt)))
    .where(eq(cohortManager.person, sql.placeholder("manager")))
    .groupBy(cohort.id)
    .orderBy(asc(cohort.name), asc(cohort.id))
    .prepare(),
);

/** The cohorts that a manager answers for, each with how many active members it has. */
export async function listCohortsForManager(manager: string) {
  return cohortsOf().all({ manager });
}

const cohortStepsOf = prepared((db) =>
  db
    .select({
      name: cohort.name,
      path: cohortPath.path,
      person: person.id,
      personName: person.name,
      enrolment: enrolment.id,
      complete: progress.complete,
      modulesMastered: progress.modulesMastered,
      updatedAt: progress.updatedAt,
      step: stepProgress.step,
      state: stepProgress.state,
      attempts: stepProgress.attempts,
      bestRight: stepProgress.bestRight,
      bestOf: stepProgress.bestOf,
    })
    .from(cohort)
    .innerJoin(cohortManager, eq(cohortManager.cohort, cohort.id))
    .innerJoin(cohortPath, and(eq(cohortPath.cohort, cohort.id), eq(cohortPath.position, 0)))
    .leftJoin(cohortMember, eq(cohortMember.cohort, cohort.id))
    .leftJoin(person, and(eq(person.id, cohortMember.person), isNull(person.deactivatedAt)))
    .leftJoin(enrolment, and(eq(enrolment.person, person.id), eq(enrolment.path, cohortPath.path)))
    .leftJoin(progress, eq(progress.enrolment, enrolment.id))
    .leftJoin(stepProgress, eq(stepProgress.enrolment, enrolment.id))
    .where(
      and(
        eq(cohort.id, sql.placeholder("cohort")),
        eq(cohortManager.person, sql.placeholder("manager")),
      ),
    )
    .prepare(),
);

/**
 * A cohort's roll-ups in one reading: a row for each active member and step; a member not enrolled
 * on the cohort's path has one row without a step, an empty cohort one without a person. No rows:
 * for this manager there is no such cohort.
 */
export async function listCohortStepsForManager(manager: string, cohortId: string) {
  return cohortStepsOf().all({ manager, cohort: cohortId });
}

export function insertCohort(row: typeof cohort.$inferInsert): Statement {
  return database().insert(cohort).values(row);
}

export function insertCohortPath(row: typeof cohortPath.$inferInsert): Statement {
  return database().insert(cohortPath).values(row);
}

export function insertCohortMember(cohortId: string, personId: string): Statement {
  return database().insert(cohortMember).values({ cohort: cohortId, person: personId });
}

export function insertCohortManager(cohortId: string, personId: string): Statement {
  return database().insert(cohortManager).values({ cohort: cohortId, person: personId });
}
