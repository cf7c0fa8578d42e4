import type { Actor } from "~/platform/auth/session.server";
import { now } from "~/platform/clock.server";
import { listSessions } from "~db/queries/people.server";
import { readDevice } from "./device";
import type { ProfileView } from "./profile-view";

/** What a person sees of themselves: who they are to us, and where they are signed in. */
export async function readProfile(actor: Actor): Promise<ProfileView> {
  const at = now();
  const sessions = await listSessions(actor.id, at);
  return {
    at,
    name: actor.name,
    email: actor.email,
    sessions: sessions.map(({ id, device, seenAt }) => ({
      id,
      device: readDevice(device),
      seenAt,
      here: id === actor.sessionId,
    })),
  };
}
