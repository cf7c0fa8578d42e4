import type { Actor } from "~/platform/auth/session.server";
import { commit } from "~db/commit.server";
import { endOtherSessions, endSessionOf } from "~db/queries/people.server";

/** Which of the actor's sessions to end: one by its id, or all but the one asking. */
export type SessionChoice =
  { readonly kind: "one"; readonly session: string } | { readonly kind: "others" };

/** Signs the actor out on other devices. Somebody else's session is no session of theirs. */
export async function endSession(actor: Actor, choice: SessionChoice): Promise<void> {
  await commit([
    choice.kind === "one"
      ? endSessionOf(actor.id, choice.session)
      : endOtherSessions(actor.id, actor.sessionId),
  ]);
}
