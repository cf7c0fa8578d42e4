import { findEnrolment, listEnrolments } from "~db/queries/progress.server";
import type { ResolvedPath } from "~/domain/path/definition";
import type { Snapshot } from "~/domain/path/snapshot";
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
}

type EnrolmentRow = NonNullable<Awaited<ReturnType<typeof findEnrolment>>>;

/** The learner's own standing on a path, or null when not enrolled. */
export async function findStanding(person: string, path: string): Promise<Standing | null> {
  const row = await findEnrolment(person, path);
  return row ? standing(row) : null;
}

/** Every path of the learner, in the order they were started. */
export async function listStandings(person: string): Promise<readonly Standing[]> {
  const rows = await listEnrolments(person);
  const all = await Promise.all(rows.map(standing));
  return all.filter((one) => one !== null);
}

async function standing(row: EnrolmentRow): Promise<Standing | null> {
  const resolved = await pathVersion(row.pathVersion);
  if (!resolved) return null;
  return {
    enrolment: row.id,
    path: row.path,
    resolved,
    snapshot: readSnapshot(row.snapshot),
    seq: row.seq,
    startedAt: row.startedAt,
  };
}
