import { createCookie } from "@remix-run/node";
import {
  createSessionRow,
  endSession,
  findSession,
  rollSession,
  type SessionPerson,
} from "~db/queries/people.server";
import { commit, type Statement } from "~db/commit.server";
import { v7 as uuid } from "uuid";
import { now } from "../clock.server";
import { env } from "../env.server";
import { hashToken, newToken } from "./token.server";

const DAY = 86_400_000;
/** A session lives this long after its last use. */
const SESSION_DAYS = 60;

const cookie = () =>
  createCookie("kljuc_session", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: env().origin?.startsWith("https:") ?? false,
    maxAge: (SESSION_DAYS * DAY) / 1000,
  });

/** Who is asking, and on which session. */
export interface Actor extends SessionPerson {
  readonly sessionId: string;
}

/**
 * The signed-in person of a request, or null. Once a day the session and its cookie are renewed;
 * the renewed cookie comes back as `setCookie`.
 */
export async function authenticate(
  cookieHeader: string | null,
): Promise<{ actor: Actor; setCookie: string | null } | null> {
  const token = await tokenIn(cookieHeader);
  if (token === null) return null;
  const at = now();
  const found = await findSession(hashToken(token), at);
  if (!found) return null;
  if (at - found.seenAt < DAY) return { actor: found, setCookie: null };
  await commit([rollSession(hashToken(token), at, at + SESSION_DAYS * DAY)]);
  return { actor: found, setCookie: await cookie().serialize(token) };
}

/**
 * A new session with a new token: the statement that makes it true once committed, and the cookie
 * that carries it.
 * @param device the browser's own description of itself
 */
export async function newSession(
  personId: string,
  device: string,
): Promise<{ statement: Statement; setCookie: string }> {
  const { token, hash } = newToken();
  const at = now();
  const statement = createSessionRow({
    tokenHash: hash,
    id: uuid(),
    person: personId,
    createdAt: at,
    seenAt: at,
    expiresAt: at + SESSION_DAYS * DAY,
    device: device.slice(0, 200),
  });
  return { statement, setCookie: await cookie().serialize(token) };
}

/** What revokes the session that a browser brings, whoever's it is; nothing when it brings none. */
export async function revocation(cookieHeader: string | null): Promise<readonly Statement[]> {
  const token = await tokenIn(cookieHeader);
  return token === null ? [] : [endSession(hashToken(token))];
}

/** The cookie that empties the browser's. */
export function emptySessionCookie(): Promise<string> {
  return cookie().serialize("", { maxAge: 0 });
}

async function tokenIn(cookieHeader: string | null): Promise<string | null> {
  const token: unknown = await cookie().parse(cookieHeader);
  return typeof token === "string" && token.length === 43 ? token : null;
}
