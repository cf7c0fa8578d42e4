import type { Moves } from "~/domain/roleplay/replay";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { pickPreparation } from "./arbitrary-play";
import { ReferenceTalk } from "./reference-talk";

/** A talk to its end, picking by numbers among what the plain program says is open. */
export function walk(roleplay: Roleplay, numbers: readonly number[]) {
  const prepared = pickPreparation(roleplay, numbers);
  const reference = new ReferenceTalk(roleplay, prepared);
  const choices: string[] = [];
  for (const number of numbers) {
    const open = reference.open();
    const id = open[number % open.length];
    if (id === undefined) break;
    choices.push(id);
    reference.choose(id);
  }
  const moves: Moves = { prepared, choices };
  return { prepared, choices, moves };
}
