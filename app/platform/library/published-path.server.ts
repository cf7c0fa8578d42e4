import { findPathDefinition, findPathVersion } from "~db/queries/content.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { parseResolvedPath } from "~/domain/path/schema";
import { contentCache } from "./content-cache";

/** A path version by its hash, or null. */
export const pathVersion: (version: string) => Promise<ResolvedPath | null> = contentCache(
  200,
  async (version) => {
    const json = await findPathDefinition(version);
    return json === null ? null : parseResolvedPath(json);
  },
);

/** The version of a path that a new enrolment gets, or null when there is no such path. */
export async function publishedPath(
  slug: string,
): Promise<{ version: string; resolved: ResolvedPath } | null> {
  const version = await findPathVersion(slug);
  const resolved = version === null ? null : await pathVersion(version);
  return version === null || resolved === null ? null : { version, resolved };
}
