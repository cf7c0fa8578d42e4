import { and, desc, eq, isNull } from "drizzle-orm";
import { database } from "../client.server";
import type { Statement } from "../commit.server";
import { cohort, cohortManager, cohortMember, cohortPath, person, waiver } from "../schema";

/** Somebody of a manager's own cohort, with its path; nobody else exists for them. */
export async function findMemberForManager(manager: string, cohortId: string, id: string) {
  return database()
    .select({ id: person.id, name: person.name, path: cohortPath.path })
    .from(cohortMember)
    .innerJoin(cohort, eq(cohort.id, cohortMember.cohort))
    .innerJoin(cohortPath, and(eq(cohortPath.cohort, cohort.id), eq(cohortPath.position, 0)))
    .innerJoin(
      cohortManager,
      and(eq(cohortManager.cohort, cohort.id), eq(cohortManager.person, manager)),
    )
    .innerJoin(person, eq(person.id, cohortMember.person))
    .where(and(eq(cohort.id, cohortId), eq(person.id, id), isNull(person.deactivatedAt)))
    .get();
}

/** What somebody was let past on a path, newest first. */
export async function listWaivers(enrolmentId: string) {
  return database()
    .select({
      step: waiver.step,
      reason: waiver.reason,
      at: waiver.at,
      by: person.name,
    })
    .from(waiver)
    .innerJoin(person, eq(person.id, waiver.actor))
    .where(eq(waiver.enrolment, enrolmentId))
    .orderBy(desc(waiver.at));
}

export function insertWaiver(row: typeof waiver.$inferInsert): Statement {
  return database().insert(waiver).values(row);
}
