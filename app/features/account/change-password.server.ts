import { z } from "zod";
import { emailKey } from "~/platform/auth/email-key";
import { hashPassword, passwordFits } from "~/platform/auth/password.server";
import { newSession, type Actor } from "~/platform/auth/session.server";
import { countPasswordTry, forgivePasswordTry } from "~/platform/auth/sign-in-limit.server";
import type { Visitor } from "~/platform/http/visitor.server";
import { commit } from "~db/commit.server";
import { endAllSessions, findPasswordHash, setPasswordHash } from "~db/queries/people.server";
import { PASSWORD_LENGTH } from "./password-length";

const form = z.object({
  current: z.string().min(1).max(PASSWORD_LENGTH.most),
  next: z.string().min(PASSWORD_LENGTH.least).max(PASSWORD_LENGTH.most),
});

export type ChangePasswordOutcome =
  | { readonly kind: "changed"; readonly setCookie: string }
  /** The new password is too short, or too long to take. */
  | { readonly kind: "unfit" }
  /** The current password is not this one. */
  | { readonly kind: "wrong" }
  | { readonly kind: "wait"; readonly minutes: number };

/**
 * Changes the actor's password. Every session ends, and this browser gets a new one, so that
 * whoever had a copy of the old is out. Guessing the current one is limited as signing in is.
 */
export async function changePassword(
  actor: Actor,
  input: { readonly current: string; readonly next: string },
  visitor: Visitor,
): Promise<ChangePasswordOutcome> {
  const read = form.safeParse(input);
  if (!read.success) {
    const unfit = read.error.issues.some((issue) => issue.path[0] === "next");
    return { kind: unfit ? "unfit" : "wrong" };
  }
  const tried = { emailKey: emailKey(actor.email), address: visitor.address };
  const seconds = await countPasswordTry(tried);
  if (seconds > 0) return { kind: "wait", minutes: Math.ceil(seconds / 60) };
  if (!(await passwordFits(read.data.current, await findPasswordHash(actor.id))))
    return { kind: "wrong" };
  await forgivePasswordTry(tried);
  const hash = await hashPassword(read.data.next);
  const { statement, setCookie } = await newSession(actor.id, visitor.device);
  await commit([setPasswordHash(actor.id, hash), endAllSessions(actor.id), statement]);
  return { kind: "changed", setCookie };
}
