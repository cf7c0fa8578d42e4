import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import {
  document,
  lesson,
  lessonPart,
  lessonVersion,
  path,
  pathVersion,
  question,
  questionVersion,
  roleplay,
} from "../schema";

const lessonBySlug = prepared((db) =>
  db
    .select({ version: lesson.currentVersion })
    .from(lesson)
    .where(eq(lesson.slug, sql.placeholder("slug")))
    .prepare(),
);

/** The version of a lesson that readers get now. */
export async function findLessonVersion(slug: string): Promise<string | null> {
  return lessonBySlug().get({ slug })?.version ?? null;
}

export async function findLessonOutline(version: string): Promise<string | null> {
  const row = await database()
    .select({ outline: lessonVersion.outline })
    .from(lessonVersion)
    .where(eq(lessonVersion.id, version))
    .get();
  return row?.outline ?? null;
}

export async function findLessonPart(version: string, locale: "sr" | "en", part: number) {
  const row = await database()
    .select({ blocks: lessonPart.blocks })
    .from(lessonPart)
    .where(
      and(
        eq(lessonPart.version, version),
        eq(lessonPart.locale, locale),
        eq(lessonPart.part, part),
      ),
    )
    .get();
  return row?.blocks ?? null;
}

/** Slug, current version and policy of every lesson, for lists and for the import. */
export async function listLessons() {
  return database()
    .select({
      slug: lesson.slug,
      version: lessonVersion.id,
      outline: lessonVersion.outline,
      policyVersion: lessonVersion.policyVersion,
      publishedAt: lessonVersion.publishedAt,
    })
    .from(lesson)
    .innerJoin(lessonVersion, eq(lessonVersion.id, lesson.currentVersion))
    .orderBy(asc(lesson.slug));
}

const questionsOf = prepared((db) =>
  db
    .select({ id: question.id, lesson: question.lesson, version: question.currentVersion })
    .from(question)
    .where(
      and(
        sql`${question.lesson} in (select value from json_each(${sql.placeholder("lessons")}))`,
        isNull(question.retiredAt),
      ),
    )
    .orderBy(asc(question.id))
    .prepare(),
);

/** The current question versions of some lessons; retired questions are left out. */
export async function listQuestions(lessons: readonly string[]) {
  return questionsOf().all({ lessons: JSON.stringify(lessons) });
}

const bodiesOf = prepared((db) =>
  db
    .select({ id: questionVersion.id, body: questionVersion.body })
    .from(questionVersion)
    .where(sql`${questionVersion.id} in (select value from json_each(${sql.placeholder("ids")}))`)
    .prepare(),
);

/** The stored questions of these versions. */
export async function listQuestionBodies(versions: readonly string[]) {
  return bodiesOf().all({ ids: JSON.stringify(versions) });
}

/** Ids of every question that is not retired. */
export async function listAllQuestions() {
  return database()
    .select({ id: question.id, lesson: question.lesson })
    .from(question)
    .where(isNull(question.retiredAt));
}

const pathBySlug = prepared((db) =>
  db
    .select({ version: path.currentVersion })
    .from(path)
    .where(eq(path.slug, sql.placeholder("slug")))
    .prepare(),
);

/** The version of a path that a new enrolment gets. */
export async function findPathVersion(slug: string): Promise<string | null> {
  return pathBySlug().get({ slug })?.version ?? null;
}

export async function findPathDefinition(version: string): Promise<string | null> {
  const row = await database()
    .select({ definition: pathVersion.definition })
    .from(pathVersion)
    .where(eq(pathVersion.id, version))
    .get();
  return row?.definition ?? null;
}

/** Every published path with its current version. */
export async function listPaths() {
  return database()
    .select({
      slug: path.slug,
      version: path.currentVersion,
      /** Not offered to whoever is not on it. */
      withdrawn: sql<boolean>`${document.withdrawnAt} is not null`.mapWith(Boolean),
    })
    .from(path)
    .leftJoin(document, and(eq(document.kind, "path"), eq(document.slug, path.slug)))
    .orderBy(asc(path.slug));
}

/** Whether a path was taken out of what is offered. */
export async function isPathWithdrawn(slug: string): Promise<boolean> {
  const row = await database()
    .select({ withdrawnAt: document.withdrawnAt })
    .from(document)
    .where(and(eq(document.kind, "path"), eq(document.slug, slug)))
    .get();
  return typeof row?.withdrawnAt === "number";
}

/** Slug and current version of every role-play. */
export async function listRoleplays() {
  return database()
    .select({ slug: roleplay.slug, version: roleplay.currentVersion })
    .from(roleplay)
    .orderBy(asc(roleplay.slug));
}

export function insertLessonVersion(row: typeof lessonVersion.$inferInsert): Statement {
  return database().insert(lessonVersion).values(row).onConflictDoNothing();
}

export function insertLessonPart(row: typeof lessonPart.$inferInsert): Statement {
  return database().insert(lessonPart).values(row).onConflictDoNothing();
}

export function pointLesson(slug: string, currentVersion: string): Statement {
  return database()
    .insert(lesson)
    .values({ slug, currentVersion })
    .onConflictDoUpdate({ target: lesson.slug, set: { currentVersion } });
}

export function insertQuestionVersion(row: typeof questionVersion.$inferInsert): Statement {
  return database().insert(questionVersion).values(row).onConflictDoNothing();
}

export function pointQuestion(id: string, lessonSlug: string, currentVersion: string): Statement {
  return database()
    .insert(question)
    .values({ id, lesson: lessonSlug, currentVersion, retiredAt: null })
    .onConflictDoUpdate({ target: question.id, set: { currentVersion, retiredAt: null } });
}

export function retireQuestions(ids: readonly string[], at: number): Statement {
  return database()
    .update(question)
    .set({ retiredAt: at })
    .where(and(inArray(question.id, [...ids]), isNull(question.retiredAt)));
}

export function insertPathVersion(row: typeof pathVersion.$inferInsert): Statement {
  return database().insert(pathVersion).values(row).onConflictDoNothing();
}

export function pointPath(slug: string, currentVersion: string): Statement {
  return database()
    .insert(path)
    .values({ slug, currentVersion })
    .onConflictDoUpdate({ target: path.slug, set: { currentVersion } });
}
