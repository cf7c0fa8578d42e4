import { and, desc, eq, gt, isNull, lt, ne, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import { person, session, setting, signInLimit } from "../schema";

export type Role = (typeof person.$inferSelect)["role"];

/** What the rest of the product may know of the person who asks. */
export interface SessionPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: "sr" | "en" | null;
}

const sessionByHash = prepared((db) =>
  db
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      role: person.role,
      language: person.language,
      sessionId: session.id,
      seenAt: session.seenAt,
    })
    .from(session)
    .innerJoin(person, eq(person.id, session.person))
    .where(
      and(
        eq(session.tokenHash, sql.placeholder("hash")),
        gt(session.expiresAt, sql.placeholder("at")),
        isNull(person.deactivatedAt),
      ),
    )
    .prepare(),
);

/** The person behind a session that has not expired and was not revoked. */
export async function findSession(hash: string, at: number) {
  return sessionByHash().get({ hash, at });
}

export function createSessionRow(row: typeof session.$inferInsert): Statement {
  return database().insert(session).values(row);
}

export function rollSession(hash: string, seenAt: number, expiresAt: number): Statement {
  return database().update(session).set({ seenAt, expiresAt }).where(eq(session.tokenHash, hash));
}

export function endSession(hash: string): Statement {
  return database().delete(session).where(eq(session.tokenHash, hash));
}

/** The sessions of a person, latest use first. */
export async function listSessions(personId: string, at: number) {
  return database()
    .select({
      id: session.id,
      device: session.device,
      createdAt: session.createdAt,
      seenAt: session.seenAt,
    })
    .from(session)
    .where(and(eq(session.person, personId), gt(session.expiresAt, at)))
    .orderBy(desc(session.seenAt));
}

export function endSessionOf(personId: string, sessionId: string): Statement {
  return database()
    .delete(session)
    .where(and(eq(session.person, personId), eq(session.id, sessionId)));
}

/** Every session of a person, the one asking included. */
export function endAllSessions(personId: string): Statement {
  return database().delete(session).where(eq(session.person, personId));
}

/** Sessions past their day, and counts of tries that no longer limit anybody. */
export function dropExpired(at: number): readonly Statement[] {
  return [
    database().delete(session).where(lt(session.expiresAt, at)),
    database().delete(signInLimit).where(lt(signInLimit.expire, at)),
  ];
}

export function endOtherSessions(personId: string, keepSessionId: string): Statement {
  return database()
    .delete(session)
    .where(and(eq(session.person, personId), ne(session.id, keepSessionId)));
}

export async function findPersonByEmail(emailKey: string) {
  return database()
    .select()
    .from(person)
    .where(and(eq(person.emailKey, emailKey), isNull(person.deactivatedAt)))
    .get();
}

export async function findPasswordHash(personId: string) {
  const row = await database()
    .select({ passwordHash: person.passwordHash })
    .from(person)
    .where(eq(person.id, personId))
    .get();
  return row?.passwordHash ?? null;
}

export function insertPerson(row: typeof person.$inferInsert): Statement {
  return database().insert(person).values(row);
}

export function setPasswordHash(personId: string, passwordHash: string): Statement {
  return database().update(person).set({ passwordHash }).where(eq(person.id, personId));
}

export function setLanguage(personId: string, language: "sr" | "en"): Statement {
  return database().update(person).set({ language }).where(eq(person.id, personId));
}

export async function anyPerson(): Promise<boolean> {
  return (await database().select({ id: person.id }).from(person).limit(1)).length > 0;
}

const settingByKey = prepared((db) =>
  db
    .select({ value: setting.value })
    .from(setting)
    .where(eq(setting.key, sql.placeholder("key")))
    .prepare(),
);

export async function readSetting(key: string): Promise<string | null> {
  return settingByKey().get({ key })?.value ?? null;
}

export function writeSetting(key: string, value: string): Statement {
  return database()
    .insert(setting)
    .values({ key, value })
    .onConflictDoUpdate({ target: setting.key, set: { value } });
}
