import { z } from "zod";
import type { Role } from "~/domain/access/permission";
import { emailKey } from "~/platform/auth/email-key";
import { passwordFits } from "~/platform/auth/password.server";
import { newSession, revocation } from "~/platform/auth/session.server";
import { countPasswordTry, forgivePasswordTry } from "~/platform/auth/sign-in-limit.server";
import { now } from "~/platform/clock.server";
import type { Visitor } from "~/platform/http/visitor.server";
import { commit } from "~db/commit.server";
import { dropExpired, findPersonByEmail } from "~db/queries/people.server";
import { PASSWORD_LENGTH } from "./password-length";

const form = z.object({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(PASSWORD_LENGTH.most),
});

export type SignInOutcome =
  | { readonly kind: "signed-in"; readonly role: Role; readonly setCookie: string }
  /** Unknown e-mail or wrong password: nobody learns which. */
  | { readonly kind: "wrong" }
  | { readonly kind: "incomplete" }
  | { readonly kind: "wait"; readonly minutes: number };

/** Signs in by e-mail and password. The session that the browser had before is worthless after. */
export async function signIn(
  input: { readonly email: string; readonly password: string },
  visitor: Visitor,
): Promise<SignInOutcome> {
  const read = form.safeParse(input);
  if (!read.success) return { kind: "incomplete" };
  const tried = { emailKey: emailKey(read.data.email), address: visitor.address };
  const seconds = await countPasswordTry(tried);
  if (seconds > 0) return { kind: "wait", minutes: Math.ceil(seconds / 60) };
  const person = await findPersonByEmail(tried.emailKey);
  if (!(await passwordFits(read.data.password, person?.passwordHash ?? null)) || !person)
    return { kind: "wrong" };
  await forgivePasswordTry(tried);
  const { statement, setCookie } = await newSession(person.id, visitor.device);
  await commit([...(await revocation(visitor.cookies)), ...dropExpired(now()), statement]);
  return { kind: "signed-in", role: person.role, setCookie };
}
