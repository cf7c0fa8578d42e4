import { and, asc, eq } from "drizzle-orm";
import { database } from "../client.server";
import type { Statement } from "../commit.server";
import {
  cohort,
  cohortManager,
  cohortMember,
  enrolment,
  person,
  progress,
  stepProgress,
} from "../schema";

/** The cohorts that a manager answers for. */
export async function listCohortsForManager(managerId: string) {
  return database()
    .select({ id: cohort.id, name: cohort.name, path: cohort.path })
    .from(cohort)
    .innerJoin(cohortManager, eq(cohortManager.cohort, cohort.id))
    .where(eq(cohortManager.person, managerId))
    .orderBy(asc(cohort.name));
}

/** A cohort, if this manager answers for it; otherwise it does not exist for them. */
export async function findCohortForManager(managerId: string, cohortId: string) {
  return database()
    .select({ id: cohort.id, name: cohort.name, path: cohort.path })
    .from(cohort)
    .innerJoin(cohortManager, eq(cohortManager.cohort, cohort.id))
    .where(and(eq(cohortManager.person, managerId), eq(cohort.id, cohortId)))
    .get();
}

/** One row for each member and step from the roll-ups; a member not enrolled has one empty row. */
export async function listCohortSteps(cohortId: string, pathSlug: string) {
  return database()
    .select({
      person: person.id,
      name: person.name,
      pathVersion: enrolment.pathVersion,
      updatedAt: progress.updatedAt,
      modulesMastered: progress.modulesMastered,
      step: stepProgress.step,
      state: stepProgress.state,
      attempts: stepProgress.attempts,
      bestRight: stepProgress.bestRight,
      bestOf: stepProgress.bestOf,
      at: stepProgress.at,
    })
    .from(cohortMember)
    .innerJoin(person, eq(person.id, cohortMember.person))
    .leftJoin(
      enrolment,
      and(eq(enrolment.person, cohortMember.person), eq(enrolment.path, pathSlug)),
    )
    .leftJoin(progress, eq(progress.enrolment, enrolment.id))
    .leftJoin(stepProgress, eq(stepProgress.enrolment, enrolment.id))
    .where(eq(cohortMember.cohort, cohortId))
    .orderBy(asc(person.name), asc(person.id));
}

export function insertCohort(row: typeof cohort.$inferInsert): Statement {
  return database().insert(cohort).values(row);
}

export function insertCohortMember(cohortId: string, personId: string): Statement {
  return database().insert(cohortMember).values({ cohort: cohortId, person: personId });
}

export function insertCohortManager(cohortId: string, personId: string): Statement {
  return database().insert(cohortManager).values({ cohort: cohortId, person: personId });
}
