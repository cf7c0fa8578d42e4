import { emptySessionCookie, revocation } from "~/platform/auth/session.server";
import type { Visitor } from "~/platform/http/visitor.server";
import { commit } from "~db/commit.server";

/** Ends the session of a browser; returns the cookie that empties it. */
export async function signOut(visitor: Visitor): Promise<string> {
  await commit(await revocation(visitor.cookies));
  return emptySessionCookie();
}
