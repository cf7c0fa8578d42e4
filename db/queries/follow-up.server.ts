import { and, asc, eq, inArray, isNull, min } from "drizzle-orm";
import { database } from "../client.server";
import type { Statement } from "../commit.server";
import {
  certificate,
  cohort,
  cohortManager,
  cohortMember,
  cohortPath,
  enrolment,
  followUpReport,
  person,
} from "../schema";

const completed = {
  enrolment: enrolment.id,
  path: enrolment.path,
  person: enrolment.person,
  /** When the path was first certified (UTC ms). */
  completedAt: min(certificate.issuedAt),
};

/** The paths that a person has completed with a certificate. */
export async function listCompleted(owner: string) {
  return database()
    .select(completed)
    .from(certificate)
    .innerJoin(enrolment, eq(enrolment.id, certificate.enrolment))
    .where(eq(certificate.person, owner))
    .groupBy(enrolment.id)
    .orderBy(asc(enrolment.id));
}

/** The same of the people of a manager's own cohort, with their names. */
export async function listCompletedForManager(manager: string, cohortId: string) {
  return database()
    .select({ ...completed, name: person.name })
    .from(certificate)
    .innerJoin(enrolment, eq(enrolment.id, certificate.enrolment))
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
    .where(and(eq(cohort.id, cohortId), isNull(person.deactivatedAt)))
    .groupBy(enrolment.id)
    .orderBy(asc(person.name));
}

/** What was reported of some enrolments. */
export async function listReports(enrolments: readonly string[]) {
  return database()
    .select()
    .from(followUpReport)
    .where(inArray(followUpReport.enrolment, [...enrolments]));
}

export function insertReport(row: typeof followUpReport.$inferInsert): Statement {
  return database().insert(followUpReport).values(row);
}
