import { z } from "zod";
import { insertRunResult, insertTurn } from "~db/queries/roleplay.server";
import { decide } from "~/domain/path/decide";
import { replay } from "~/domain/roleplay/replay";
import { authoredMoves } from "~/domain/roleplay/tokens";
import { runCommand } from "~/platform/command.server";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";
import { ownRun, type RunAddress } from "./own-run.server";

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("taken"), ended: z.boolean() }),
  z.object({ kind: z.literal("missing") }),
  /** Something else was said meanwhile, in another window. */
  z.object({ kind: z.literal("overtaken") }),
  z.object({ kind: z.literal("refused") }),
]);

export type TurnOutcome = z.infer<typeof outcome>;

interface TurnInput extends RunAddress {
  /** Positions of all that was said, this choice last, as the run showed them. */
  readonly said: readonly string[];
  readonly key: string;
  readonly at: number;
}

/**
 * Keeps what was said, once the whole conversation was replayed by the server's own machine; what
 * could not have been said is refused, and nothing is recorded. The ending that counts is the
 * server's. Sending the same again changes nothing.
 */
export function takeTurn(actor: string, input: TurnInput): Promise<TurnOutcome> {
  const { path, step, run, said, key, at } = input;
  return runCommand<TurnOutcome>({ actor, key, at }, outcome.parse, async () => {
    const nothing = (result: TurnOutcome) => ({ result, statements: [] });
    const own = await ownRun(actor, input);
    const standing = own && (await findStanding(actor, path));
    if (!own || !standing) return nothing({ kind: "missing" });
    const { roleplay, moves: stored, progress } = own;
    const sent = authoredMoves(roleplay, run, { prepared: null, choices: said });
    if (!sent) return nothing({ kind: "refused" });
    const { choices } = sent;
    if (isBeginning(choices, stored.choices))
      return nothing({ kind: "taken", ended: progress.kind === "ended" });
    if (!isBeginning(stored.choices, choices)) return nothing({ kind: "overtaken" });
    const after = replay(roleplay, { prepared: stored.prepared, choices });
    if (after.kind === "refused") return nothing({ kind: "refused" });
    const turns = choices
      .map((choice, turn) => insertTurn({ run, turn, choice, at }))
      .slice(stored.choices.length);
    if (after.kind === "under-way")
      return { result: { kind: "taken", ended: false }, statements: turns };
    const command = { type: "end-roleplay" as const, step, run };
    const { ending } = after;
    const decision = decide(standing.resolved, standing.snapshot, command, { ending }, at);
    const events = decision.kind === "events" ? decision.events : [];
    return {
      result: { kind: "taken", ended: true },
      statements: [
        ...turns,
        insertRunResult({ run, ending, metrics: JSON.stringify(after.metrics), at }),
        ...append(standing, events, { actor, command: key, at }).statements,
      ],
    };
  });
}

/** Whether one list is how the other begins. */
function isBeginning(short: readonly string[], long: readonly string[]): boolean {
  return short.length <= long.length && short.every((one, index) => one === long[index]);
}
