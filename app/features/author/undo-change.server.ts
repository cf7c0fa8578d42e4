import { commit } from "~db/commit.server";
import { listMovedBy, moveEnrolment } from "~db/queries/path-change.server";
import { findEnrolmentById } from "~db/queries/progress.server";
import type { PathEvent } from "~/domain/path/event";
import { foldLog } from "~/domain/path/log";
import { breathe } from "~/platform/breathe.server";
import { readLog, versionsOf } from "~/platform/progress/log.server";
import { replaceFold } from "~/platform/progress/replace-fold.server";

interface UndoInput {
  readonly slug: string;
  /** The decision that moved the learners. */
  readonly change: string;
  readonly key: string;
  readonly at: number;
}

/**
 * Takes a change of a path back for everybody it moved: each stands again where they stood, with
 * what they did since. Undoing twice is once. Returns how many were moved back.
 */
export async function undoChange(
  author: string,
  { slug, change, key, at }: UndoInput,
): Promise<number> {
  let undone = 0;
  for (const { enrolment, seq } of await listMovedBy(change)) {
    const row = await findEnrolmentById(enrolment);
    const log = row?.path === slug ? await readLog(enrolment) : [];
    if (!row || log.length === 0 || isUndone(log, seq)) continue;
    const body = { type: "change.undone" as const, payload: { seq } };
    const versions = await versionsOf(log);
    const event: PathEvent = { ...body, seq: row.seq + 1, at };
    const { version, snapshot } = foldLog(versions, [...log, event]);
    const resolved = versions.get(version);
    if (!resolved) continue;
    const folded = { enrolment, seq: row.seq, resolved, snapshot };
    const outcome = await commit([
      ...replaceFold(folded, [body], { actor: author, command: key, at }),
      moveEnrolment(enrolment, version),
    ]);
    if (outcome === "committed") undone += 1;
    await breathe();
  }
  return undone;
}

function isUndone(log: readonly PathEvent[], seq: number): boolean {
  return log.some((event) => event.type === "change.undone" && event.payload.seq === seq);
}
