import { and, asc, eq, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import { enrolment, lessonPlace, progress, progressEvent, stepProgress } from "../schema";

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
      modules: sql.placeholder("modules"),
      minutesDone: sql.placeholder("minutesDone"),
      minutesLeft: sql.placeholder("minutesLeft"),
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
        modules: sql`excluded.modules`,
        minutesDone: sql`excluded.minutes_done`,
        minutesLeft: sql`excluded.minutes_left`,
        updatedAt: sql`excluded.updated_at`,
        dueAt: sql`excluded.due_at`,
      },
    })
    .prepare(),
);

/** Everything but when the learner last acted, which {@link noteActed} keeps. */
export function saveProgress(row: Omit<typeof progress.$inferSelect, "actedAt">): Statement {
  return { run: () => progressUpsert().run({ ...row }) };
}

const acted = prepared((db) =>
  db
    .update(progress)
    .set({ actedAt: sql`${sql.placeholder("at")}` })
    .where(
      and(
        eq(progress.enrolment, sql.placeholder("enrolment")),
        sql`${sql.placeholder("actor")} = (select person from enrolment where id = ${sql.placeholder("enrolment")})`,
      ),
    )
    .prepare(),
);

/** Keeps when a learner last did something themselves; what others or the clock do is none of it. */
export function noteActed(enrolmentId: string, actor: string, at: number): Statement {
  return { run: () => acted().run({ enrolment: enrolmentId, actor, at }) };
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
