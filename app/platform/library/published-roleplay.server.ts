import { findRoleplayBody, findRoleplayVersion } from "~db/queries/roleplay.server";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { parseStoredRoleplay } from "~/domain/roleplay/schema";
import { contentCache } from "./content-cache";

/** A role-play version by its hash, marks and explanations included; null when there is none. */
export const roleplayVersion: (version: string) => Promise<Roleplay | null> = contentCache(
  100,
  async (version) => {
    const json = await findRoleplayBody(version);
    return json === null ? null : parseStoredRoleplay(json);
  },
);

/** The version of a role-play that a new run gets, or null when there is no such role-play. */
export async function publishedRoleplay(
  slug: string,
): Promise<{ version: string; roleplay: Roleplay } | null> {
  const version = await findRoleplayVersion(slug);
  const roleplay = version === null ? null : await roleplayVersion(version);
  return version === null || roleplay === null ? null : { version, roleplay };
}
