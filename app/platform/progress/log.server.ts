import { listEvents } from "~db/queries/progress.server";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEvent } from "~/domain/path/event";
import { parseEvent } from "~/domain/path/event.schema";
import { pathVersion } from "../library/published-path.server";

/** The whole log of an enrolment, first to last. */
export async function readLog(enrolment: string): Promise<readonly PathEvent[]> {
  return (await listEvents(enrolment)).map(parseEvent);
}

/** Every path version that a log speaks of, by id. */
export async function versionsOf(
  log: readonly PathEvent[],
): Promise<ReadonlyMap<string, ResolvedPath>> {
  const ids = new Set(
    log.flatMap((event) => {
      if (event.type === "enrolled") return [event.payload.pathVersion];
      return event.type === "path.changed" ? [event.payload.from, event.payload.to] : [];
    }),
  );
  const found = await Promise.all([...ids].map(async (id) => [id, await pathVersion(id)] as const));
  return new Map(found.flatMap(([id, path]) => (path ? [[id, path]] : [])));
}
