import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import { lessonFlag, person } from "../schema";

const ownFlags = prepared((db) =>
  db
    .select({
      id: lessonFlag.id,
      part: lessonFlag.part,
      reason: lessonFlag.reason,
      quote: lessonFlag.quote,
      answer: lessonFlag.answer,
    })
    .from(lessonFlag)
    .where(
      and(
        eq(lessonFlag.person, sql.placeholder("person")),
        eq(lessonFlag.lesson, sql.placeholder("lesson")),
      ),
    )
    .orderBy(asc(lessonFlag.at))
    .prepare(),
);

/** What a learner flagged in a lesson, with what became of it; nobody else's. */
export async function listOwnFlags(personId: string, lesson: string) {
  return ownFlags().all({ person: personId, lesson });
}

/** How many flags of a learner nobody has answered yet, over all lessons. */
export async function countOwnOpenFlags(personId: string): Promise<number> {
  return database().$count(
    lessonFlag,
    and(eq(lessonFlag.person, personId), isNull(lessonFlag.settledAt)),
  );
}

/** Refused as a conflict beyond twenty open ones of a person. */
export function insertFlag(row: typeof lessonFlag.$inferInsert): Statement {
  return database().insert(lessonFlag).values(row);
}

/** Flags for those who may author: open ones as they came, or the settled ones last settled first. */
export async function listFlags(which: "open" | "settled", lesson: string | null, limit: number) {
  const open = which === "open";
  return database()
    .select({
      id: lessonFlag.id,
      lesson: lessonFlag.lesson,
      locale: lessonFlag.locale,
      part: lessonFlag.part,
      reason: lessonFlag.reason,
      quote: lessonFlag.quote,
      note: lessonFlag.note,
      at: lessonFlag.at,
      name: person.name,
      settledAt: lessonFlag.settledAt,
      settledBy: sql<
        string | null
      >`(select settler.name from person as settler where settler.id = ${lessonFlag.settledBy})`,
      answer: lessonFlag.answer,
    })
    .from(lessonFlag)
    .innerJoin(person, eq(person.id, lessonFlag.person))
    .where(
      and(
        open ? isNull(lessonFlag.settledAt) : isNotNull(lessonFlag.settledAt),
        lesson === null ? undefined : eq(lessonFlag.lesson, lesson),
      ),
    )
    .orderBy(
      ...(open ? [asc(lessonFlag.lesson), asc(lessonFlag.at)] : [desc(lessonFlag.settledAt)]),
    )
    .limit(limit);
}

/** Whether a flag waits for an answer; null when there is none of that id. */
export async function isFlagOpen(id: string): Promise<boolean | null> {
  const row = await database()
    .select({ settledAt: lessonFlag.settledAt })
    .from(lessonFlag)
    .where(eq(lessonFlag.id, id))
    .get();
  return row ? row.settledAt === null : null;
}

/** Refused as a conflict when it is settled already. */
export function settleFlagRow(
  id: string,
  row: { readonly answer: string; readonly settledBy: string; readonly settledAt: number },
): Statement {
  return database().update(lessonFlag).set(row).where(eq(lessonFlag.id, id));
}

const openCounts = prepared((db) =>
  db
    .select({ lesson: lessonFlag.lesson, open: sql<number>`count(*)` })
    .from(lessonFlag)
    .where(
      and(
        sql`${lessonFlag.lesson} in (select value from json_each(${sql.placeholder("lessons")}))`,
        isNull(lessonFlag.settledAt),
      ),
    )
    .groupBy(lessonFlag.lesson)
    .prepare(),
);

/** How many flags wait in each of these lessons; those without any are left out. */
export async function countOpenFlags(lessons: readonly string[]) {
  return openCounts().all({ lessons: JSON.stringify(lessons) });
}

/** How many flags wait in all. */
export async function countAllOpenFlags(): Promise<number> {
  return database().$count(lessonFlag, isNull(lessonFlag.settledAt));
}

/** How many flags wait on each lesson that has any. */
export async function listFlaggedLessons() {
  return database()
    .select({ lesson: lessonFlag.lesson, count: sql<number>`count(*)` })
    .from(lessonFlag)
    .where(isNull(lessonFlag.settledAt))
    .groupBy(lessonFlag.lesson);
}
