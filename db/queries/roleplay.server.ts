import { and, desc, eq, sql } from "drizzle-orm";
import { database } from "../client.server";
import type { Statement } from "../commit.server";
import {
  enrolment,
  roleplay,
  roleplayResult,
  roleplayRun,
  roleplayTurn,
  roleplayVersion,
} from "../schema";

export function insertRoleplayVersion(row: typeof roleplayVersion.$inferInsert): Statement {
  return database().insert(roleplayVersion).values(row).onConflictDoNothing();
}

export function pointRoleplay(slug: string, currentVersion: string): Statement {
  return database()
    .insert(roleplay)
    .values({ slug, currentVersion })
    .onConflictDoUpdate({ target: roleplay.slug, set: { currentVersion } });
}

/** The version of a role-play that a new run gets. */
export async function findRoleplayVersion(slug: string): Promise<string | null> {
  const row = await database()
    .select({ version: roleplay.currentVersion })
    .from(roleplay)
    .where(eq(roleplay.slug, slug))
    .get();
  return row?.version ?? null;
}

export async function findRoleplayBody(version: string): Promise<string | null> {
  const row = await database()
    .select({ body: roleplayVersion.body })
    .from(roleplayVersion)
    .where(eq(roleplayVersion.id, version))
    .get();
  return row?.body ?? null;
}

/** Every run of a learner at a step, latest first, with how it ended; null while it is under way. */
export async function listRuns(enrolmentId: string, step: string) {
  return database()
    .select({
      id: roleplayRun.id,
      number: roleplayRun.number,
      version: roleplayRun.version,
      startedAt: roleplayRun.startedAt,
      ending: roleplayResult.ending,
      endedAt: roleplayResult.at,
    })
    .from(roleplayRun)
    .leftJoin(roleplayResult, eq(roleplayResult.run, roleplayRun.id))
    .where(and(eq(roleplayRun.enrolment, enrolmentId), eq(roleplayRun.step, step)))
    .orderBy(desc(roleplayRun.number));
}

/** One of the learner's own runs on a path, with what was said so far; undefined for anybody else. */
export async function findRun(person: string, path: string, step: string, id: string) {
  return database()
    .select({
      id: roleplayRun.id,
      number: roleplayRun.number,
      version: roleplayRun.version,
      variant: roleplayRun.variant,
      prepared: roleplayRun.prepared,
      startedAt: roleplayRun.startedAt,
      ending: roleplayResult.ending,
      endedAt: roleplayResult.at,
      turns: sql<string>`(select json_group_array(choice) from (
        select ${roleplayTurn.choice} as choice from ${roleplayTurn}
        where ${roleplayTurn.run} = ${roleplayRun.id} order by ${roleplayTurn.turn}))`,
    })
    .from(roleplayRun)
    .innerJoin(enrolment, eq(enrolment.id, roleplayRun.enrolment))
    .leftJoin(roleplayResult, eq(roleplayResult.run, roleplayRun.id))
    .where(
      and(
        eq(roleplayRun.id, id),
        eq(roleplayRun.step, step),
        eq(enrolment.person, person),
        eq(enrolment.path, path),
      ),
    )
    .get();
}

export function insertRun(row: typeof roleplayRun.$inferInsert): Statement {
  return database().insert(roleplayRun).values(row);
}

export function insertTurn(row: typeof roleplayTurn.$inferInsert): Statement {
  return database().insert(roleplayTurn).values(row);
}

export function insertRunResult(row: typeof roleplayResult.$inferInsert): Statement {
  return database().insert(roleplayResult).values(row);
}
