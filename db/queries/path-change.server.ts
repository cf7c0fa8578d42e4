import { and, asc, eq, ne, sql } from "drizzle-orm";
import { database } from "../client.server";
import type { Statement } from "../commit.server";
import { enrolment, person, progress, progressEvent } from "../schema";

/** Everybody on a path who walks another version than this, with where they stand. */
export async function listEnrolmentsBehind(path: string, version: string) {
  return database()
    .select({
      id: enrolment.id,
      person: enrolment.person,
      name: person.name,
      pathVersion: enrolment.pathVersion,
      snapshot: progress.snapshot,
      seq: progress.seq,
    })
    .from(enrolment)
    .innerJoin(progress, eq(progress.enrolment, enrolment.id))
    .innerJoin(person, eq(person.id, enrolment.person))
    .where(and(eq(enrolment.path, path), ne(enrolment.pathVersion, version)))
    .orderBy(asc(person.name));
}

/** Points an enrolment to the version that it walks now. */
export function moveEnrolment(id: string, pathVersion: string): Statement {
  return database().update(enrolment).set({ pathVersion }).where(eq(enrolment.id, id));
}

/** Changes of a path that were applied and not undone, by the command that applied them. */
export async function listAppliedChanges(path: string) {
  return database()
    .select({
      command: progressEvent.command,
      at: sql<number>`max(${progressEvent.at})`,
      learners: sql<number>`count(*)`,
    })
    .from(progressEvent)
    .innerJoin(enrolment, eq(enrolment.id, progressEvent.enrolment))
    .where(
      and(
        eq(enrolment.path, path),
        eq(progressEvent.type, "path.changed"),
        sql`not exists (select 1 from progress_event as later
          where later.enrolment = ${progressEvent.enrolment} and later.type = 'change.undone'
          and json_extract(later.payload, '$.seq') = ${progressEvent.seq})`,
      ),
    )
    .groupBy(progressEvent.command)
    .orderBy(sql`max(${progressEvent.at}) desc`)
    .limit(20);
}

/** The enrolments that one decision moved, with the place of the event in their logs. */
export async function listMovedBy(command: string) {
  return database()
    .select({ enrolment: progressEvent.enrolment, seq: progressEvent.seq })
    .from(progressEvent)
    .where(and(eq(progressEvent.command, command), eq(progressEvent.type, "path.changed")));
}
