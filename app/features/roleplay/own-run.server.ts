import { z } from "zod";
import { findRun } from "~db/queries/roleplay.server";
import type { Variant } from "~/domain/path/definition";
import { replay, type Moves, type Progress } from "~/domain/roleplay/replay";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { roleplayVersion } from "~/platform/library/published-roleplay.server";

const ids = z.array(z.string());

export interface RunAddress {
  readonly path: string;
  readonly step: string;
  readonly run: string;
}

/** A learner's own run with everything said in it, in the author's ids. */
export interface OwnRun {
  readonly id: string;
  readonly number: number;
  readonly variant: Variant;
  readonly roleplay: Roleplay;
  readonly moves: Moves & { readonly prepared: readonly string[] };
  readonly progress: Progress;
  readonly endedAt: number | null;
}

/**
 * A run by its address; null when there is none, or it is somebody else's. What is stored was
 * replayed before it was stored, so it always fits; throws when it does not.
 */
export async function ownRun(
  actor: string,
  { path, step, run }: RunAddress,
): Promise<OwnRun | null> {
  const row = await findRun(actor, path, step, run);
  const roleplay = row && (await roleplayVersion(row.version));
  if (!row || !roleplay) return null;
  const prepared = ids.parse(JSON.parse(row.prepared));
  const moves = { prepared, choices: ids.parse(JSON.parse(row.turns)) };
  const progress = replay(roleplay, moves);
  if (progress.kind === "refused")
    throw new Error(`Run ${run} cannot be replayed: ${progress.reason}`);
  const { id, number, variant, endedAt } = row;
  return { id, number, variant, roleplay, moves, progress, endedAt };
}
