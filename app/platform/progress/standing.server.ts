import { findEnrolment, listEnrolments } from "~db/queries/progress.server";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { fold } from "~/domain/path/fold";
import { fulfils, openRequirements } from "~/domain/path/requirement";
import type { Snapshot } from "~/domain/path/snapshot";
import { now } from "../clock.server";
import { pathVersion } from "../library/published-path.server";
import { readSnapshot } from "./known-snapshots.server";

/** Where a learner stands on a path: the path version walked and the fold of what happened. */
export interface Standing {
  readonly enrolment: string;
  readonly path: string;
  readonly resolved: ResolvedPath;
  readonly snapshot: Snapshot;
  /** Sequence number of the last event folded. */
  readonly seq: number;
  readonly startedAt: number;
  /**
   * Required paths that were completed since the last event of this one. They count in `snapshot`
   * and are written with the next event; `after` is the fold of what is written.
   */
  readonly unwritten?: { readonly after: Snapshot; readonly events: readonly PathEventBody[] };
}

type EnrolmentRow = NonNullable<Awaited<ReturnType<typeof findEnrolment>>>;

/** The learner's own standing on a path, or null when not enrolled. */
export async function findStanding(person: string, path: string): Promise<Standing | null> {
  const row = await findEnrolment(person, path);
  return row ? standing(row, person) : null;
}

/** Every path of the learner, in the order they were started. */
export async function listStandings(person: string): Promise<readonly Standing[]> {
  const rows = await listEnrolments(person);
  const all = await Promise.all(rows.map((row) => standing(row, person)));
  return all.filter((one) => one !== null);
}

async function standing(row: EnrolmentRow, person: string): Promise<Standing | null> {
  const resolved = await pathVersion(row.pathVersion);
  if (!resolved) return null;
  const { id: enrolment, path, seq, startedAt } = row;
  const after = readSnapshot(row.snapshot);
  const written = { enrolment, path, resolved, snapshot: after, seq, startedAt };
  const events = await metSince(person, resolved, after);
  if (events.length === 0) return written;
  const at = now();
  const told = events.map((event, index) => ({ ...event, seq: seq + 1 + index, at }));
  return { ...written, snapshot: fold(resolved, told, after), unwritten: { after, events } };
}

/** The required paths that the log does not know to be met, and that are. */
async function metSince(
  person: string,
  path: ResolvedPath,
  snapshot: Snapshot,
): Promise<readonly PathEventBody[]> {
  const found = await Promise.all(
    openRequirements(path, snapshot).map(async (requirement) => {
      const row = await findEnrolment(person, requirement.path);
      const resolved = row && (await pathVersion(row.pathVersion));
      if (!row || !resolved) return [];
      const met = fulfils(requirement, { resolved, snapshot: readSnapshot(row.snapshot) });
      const payload = { path: requirement.path };
      return met ? [{ type: "prerequisite.met" as const, payload }] : [];
    }),
  );
  return found.flat();
}
