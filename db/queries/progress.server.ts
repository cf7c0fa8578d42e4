import { and, asc, eq, lte, ne, or, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import {
  command,
  enrolment,
  jobLease,
  lessonPlace,
  person,
  progress,
  progressEvent,
  stepProgress,
} from "../schema";

const enrolmentOf = prepared((db) =>
  db
    .select({
      id: enrolment.id,
      path: enrolment.path,
      pathVersion: enrolment.pathVersion,
      startedAt: enrolment.startedAt,
      seq: progress.seq,
      snapshot: progress.snapshot,
    })
    .from(enrolment)
    .innerJoin(progress, eq(progress.enrolment, enrolment.id))
    .where(
      and(
        eq(enrolment.person, sql.placeholder("person")),
        eq(enrolment.path, sql.placeholder("path")),
      ),
    )
    .prepare(),
);

/** The learner's own enrolment on a path, with the state it stands in. */
export async function findEnrolment(person: string, path: string) {
  return enrolmentOf().get({ person, path });
}

const enrolmentsOf = prepared((db) =>
  db
    .select({
      id: enrolment.id,
      path: enrolment.path,
      pathVersion: enrolment.pathVersion,
      startedAt: enrolment.startedAt,
      seq: progress.seq,
      snapshot: progress.snapshot,
      updatedAt: progress.updatedAt,
    })
    .from(enrolment)
    .innerJoin(progress, eq(progress.enrolment, enrolment.id))
    .where(eq(enrolment.person, sql.placeholder("person")))
    .orderBy(asc(enrolment.startedAt))
    .prepare(),
);

/** Every path that the learner walks, in the order they were started. */
export async function listEnrolments(person: string) {
  return enrolmentsOf().all({ person });
}

export function insertEnrolment(row: typeof enrolment.$inferInsert): Statement {
  return database().insert(enrolment).values(row);
}

const eventInsert = prepared((db) =>
  db
    .insert(progressEvent)
    .values({
      enrolment: sql.placeholder("enrolment"),
      seq: sql.placeholder("seq"),
      at: sql.placeholder("at"),
      actor: sql.placeholder("actor"),
      command: sql.placeholder("command"),
      type: sql.placeholder("type"),
      payload: sql.placeholder("payload"),
    })
    .prepare(),
);

export function insertEvent(row: typeof progressEvent.$inferInsert): Statement {
  return { run: () => eventInsert().run({ ...row }) };
}

const progressUpsert = prepared((db) =>
  db
    .insert(progress)
    .values({
      enrolment: sql.placeholder("enrolment"),
      seq: sql.placeholder("seq"),
      snapshot: sql.placeholder("snapshot"),
      modulesMastered: sql.placeholder("modulesMastered"),
      complete: sql.placeholder("complete"),
      updatedAt: sql.placeholder("updatedAt"),
      dueAt: sql.placeholder("dueAt"),
    })
    .onConflictDoUpdate({
      target: progress.enrolment,
      set: {
        seq: sql`excluded.seq`,
        snapshot: sql`excluded.snapshot`,
        modulesMastered: sql`excluded.modules_mastered`,
        complete: sql`excluded.complete`,
        updatedAt: sql`excluded.updated_at`,
        dueAt: sql`excluded.due_at`,
      },
    })
    .prepare(),
);

export function saveProgress(row: typeof progress.$inferSelect): Statement {
  return { run: () => progressUpsert().run({ ...row }) };
}

const stepUpsert = prepared((db) =>
  db
    .insert(stepProgress)
    .values({
      enrolment: sql.placeholder("enrolment"),
      step: sql.placeholder("step"),
      module: sql.placeholder("module"),
      state: sql.placeholder("state"),
      attempts: sql.placeholder("attempts"),
      bestRight: sql.placeholder("bestRight"),
      bestOf: sql.placeholder("bestOf"),
      at: sql.placeholder("at"),
    })
    .onConflictDoUpdate({
      target: [stepProgress.enrolment, stepProgress.step],
      set: {
        module: sql`excluded.module`,
        state: sql`excluded.state`,
        attempts: sql`excluded.attempts`,
        bestRight: sql`excluded.best_right`,
        bestOf: sql`excluded.best_of`,
        at: sql`excluded.at`,
      },
    })
    .prepare(),
);

export function saveStepProgress(row: typeof stepProgress.$inferInsert): Statement {
  return { run: () => stepUpsert().run({ ...row }) };
}

const commandByKey = prepared((db) =>
  db
    .select({ result: command.result })
    .from(command)
    .where(
      and(eq(command.actor, sql.placeholder("actor")), eq(command.key, sql.placeholder("key"))),
    )
    .prepare(),
);

/** What a command of this actor answered when it was carried out, or null. */
export async function findCommand(actor: string, key: string): Promise<string | null> {
  return commandByKey().get({ actor, key })?.result ?? null;
}

const commandInsert = prepared((db) =>
  db
    .insert(command)
    .values({
      actor: sql.placeholder("actor"),
      key: sql.placeholder("key"),
      result: sql.placeholder("result"),
      at: sql.placeholder("at"),
    })
    .prepare(),
);

export function insertCommand(row: typeof command.$inferInsert): Statement {
  return { run: () => commandInsert().run({ ...row }) };
}

const placeOf = prepared((db) =>
  db
    .select({ part: lessonPlace.part })
    .from(lessonPlace)
    .where(
      and(
        eq(lessonPlace.enrolment, sql.placeholder("enrolment")),
        eq(lessonPlace.step, sql.placeholder("step")),
      ),
    )
    .prepare(),
);

/** The part (0-based) at which the learner left a lesson; 0 when never opened. */
export async function findPlace(enrolmentId: string, step: string): Promise<number> {
  return placeOf().get({ enrolment: enrolmentId, step })?.part ?? 0;
}

export function savePlaceRow(row: typeof lessonPlace.$inferInsert): Statement {
  return database()
    .insert(lessonPlace)
    .values(row)
    .onConflictDoUpdate({
      target: [lessonPlace.enrolment, lessonPlace.step],
      set: { part: row.part, at: row.at },
    });
}

/** Enrolments that time alone moves on by now, longest due first: person and path of each. */
export async function listDueEnrolments(at: number, limit: number) {
  return database()
    .select({ person: enrolment.person, path: enrolment.path })
    .from(progress)
    .innerJoin(enrolment, eq(enrolment.id, progress.enrolment))
    .where(lte(progress.dueAt, at))
    .orderBy(asc(progress.dueAt))
    .limit(limit);
}

/** Takes or keeps a job for a holder; whether it is theirs until then. */
export async function takeLease(
  job: string,
  holder: string,
  at: number,
  until: number,
): Promise<boolean> {
  const taken = await database()
    .insert(jobLease)
    .values({ job, holder, until })
    .onConflictDoUpdate({
      target: jobLease.job,
      set: { holder, until },
      setWhere: or(eq(jobLease.holder, holder), lte(jobLease.until, at)),
    })
    .returning({ holder: jobLease.holder });
  return taken.length > 0;
}

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

/** The whole log of an enrolment, first to last. */
export async function listEvents(enrolmentId: string) {
  return database()
    .select({
      seq: progressEvent.seq,
      at: progressEvent.at,
      type: progressEvent.type,
      payload: progressEvent.payload,
      actor: progressEvent.actor,
    })
    .from(progressEvent)
    .where(eq(progressEvent.enrolment, enrolmentId))
    .orderBy(asc(progressEvent.seq));
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

/** One enrolment by its id, with where it stands. */
/** How many people are on a path. */
export async function countEnrolled(pathSlug: string): Promise<number> {
  const row = await database()
    .select({ people: sql<number>`count(*)` })
    .from(enrolment)
    .where(eq(enrolment.path, pathSlug))
    .get();
  return row?.people ?? 0;
}

export async function findEnrolmentById(id: string) {
  return database()
    .select({
      id: enrolment.id,
      person: enrolment.person,
      path: enrolment.path,
      pathVersion: enrolment.pathVersion,
      snapshot: progress.snapshot,
      seq: progress.seq,
    })
    .from(enrolment)
    .innerJoin(progress, eq(progress.enrolment, enrolment.id))
    .where(eq(enrolment.id, id))
    .get();
}

/** Forgets the roll-up rows of an enrolment, to write those of another version. */
export function clearStepProgress(enrolmentId: string): Statement {
  return database().delete(stepProgress).where(eq(stepProgress.enrolment, enrolmentId));
}
