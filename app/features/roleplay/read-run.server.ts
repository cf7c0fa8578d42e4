import { v7 as uuid } from "uuid";
import { publicPlay } from "~/domain/roleplay/public-play";
import { publicMoves } from "~/domain/roleplay/tokens";
import type { Locale } from "~/domain/text";
import { ownRun, type RunAddress } from "./own-run.server";
import type { RunView } from "./run-view";

export type RunReading =
  | RunView
  | { readonly kind: "ended" }
  /** There is none, or it is somebody else's. */
  | { readonly kind: "missing" };

/** A conversation under way, as it may travel: neutral names, no marks, one language. */
export async function readRun(
  actor: string,
  address: RunAddress,
  locale: Locale,
): Promise<RunReading> {
  const own = await ownRun(actor, address);
  if (!own) return { kind: "missing" };
  const { id, roleplay, variant, progress, moves } = own;
  if (progress.kind === "ended") return { kind: "ended" };
  const shown = publicMoves(roleplay, id, moves);
  if (!shown) return { kind: "missing" };
  return {
    kind: "under-way",
    owner: actor,
    path: address.path,
    step: address.step,
    run: id,
    play: publicPlay(roleplay, { variant, locale, run: id }),
    moves: { prepared: shown.prepared ?? [], choices: shown.choices },
    command: uuid(),
  };
}
