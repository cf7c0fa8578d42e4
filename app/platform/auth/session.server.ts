import { createCookie } from "@remix-run/node";
import {
  createSessionRow,
  endSession,
  findSession,
  rollSession,
  type SessionPerson,
} from "~db/queries/people.server";
import { commit } from "~db/commit.server";
import { v7 as uuid } from "uuid";
import { now } from "../clock.server";
import { env } from "../env.server";
import { hashToken, newToken } from "./token.server";

const DAY = 86_400_000;
/** A session lives this long after its last use. */
export const SESSION_DAYS = 60;

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
  const token: unknown = await cookie().parse(cookieHeader);
  if (typeof token !== "string" || token.length !== 43) return null;
  const at = now();
  const found = await findSession(hashToken(token), at);
  if (!found) return null;
  if (at - found.seenAt < DAY) return { actor: found, setCookie: null };
  await commit([rollSession(hashToken(token), at, at + SESSION_DAYS * DAY)]);
  return { actor: found, setCookie: await cookie().serialize(token) };
}

/** Starts a session with a new token; returns the cookie that carries it. */
export async function startSession(personId: string, device: string): Promise<string> {
  const { token, hash } = newToken();
  const at = now();
  await commit([
    createSessionRow({
      tokenHash: hash,
      id: uuid(),
      person: personId,
      createdAt: at,
      seenAt: at,
      expiresAt: at + SESSION_DAYS * DAY,
      device: device.slice(0, 200),
    }),
  ]);
  return cookie().serialize(token);
}

/** Revokes the session of the request; returns the cookie that empties the browser's. */
export async function stopSession(request: Request): Promise<string> {
  const token: unknown = await cookie().parse(request.headers.get("cookie"));
  if (typeof token === "string") await commit([endSession(hashToken(token))]);
  return cookie().serialize("", { maxAge: 0 });
}
