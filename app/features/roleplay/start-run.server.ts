import { v7 as uuid } from "uuid";
import { z } from "zod";
import { insertRun, listRuns } from "~db/queries/roleplay.server";
import { decide } from "~/domain/path/decide";
import { findStep } from "~/domain/path/definition";
import { variantOf } from "~/domain/path/snapshot";
import { isPreparation } from "~/domain/roleplay/situation";
import { authoredMoves } from "~/domain/roleplay/tokens";
import { runCommand } from "~/platform/command.server";
import { publishedRoleplay } from "~/platform/library/published-roleplay.server";
import { findStanding } from "~/platform/progress/standing.server";

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("started"), run: z.string() }),
  z.object({ kind: z.literal("missing") }),
  z.object({ kind: z.literal("locked") }),
  /** Not as many different preparations as there have to be. */
  z.object({ kind: z.literal("unprepared") }),
]);

type StartOutcome = z.infer<typeof outcome>;

interface StartInput {
  readonly path: string;
  readonly step: string;
  /** Positions of what was prepared, as the door showed it. */
  readonly prepared: readonly string[];
  readonly key: string;
  readonly at: number;
}

/** Begins a conversation, or returns the one that is under way. Its number is a key. */
export function startRun(actor: string, input: StartInput): Promise<StartOutcome> {
  const { path, step, key, at } = input;
  return runCommand<StartOutcome>({ actor, key, at }, outcome.parse, async () => {
    const nothing = (kind: "missing" | "locked" | "unprepared") => ({
      result: { kind },
      statements: [],
    });
    const standing = await findStanding(actor, path);
    const found = standing && findStep(standing.resolved, step);
    if (!standing || found?.step.kind !== "roleplay") return nothing("missing");
    const [runs, published] = await Promise.all([
      listRuns(standing.enrolment, step),
      publishedRoleplay(found.step.roleplay),
    ]);
    const open = runs.find(({ ending }) => ending === null);
    if (open) return { result: { kind: "started", run: open.id }, statements: [] };
    if (!published) return nothing("missing");
    const command = { type: "start-roleplay" as const, step };
    const decision = decide(standing.resolved, standing.snapshot, command, {}, at);
    if (decision.kind !== "events") return nothing("locked");
    const { roleplay, version } = published;
    const moves = authoredMoves(roleplay, standing.enrolment, {
      prepared: input.prepared,
      choices: [],
    });
    const prepared = moves?.prepared ?? null;
    if (prepared === null || !isPreparation(roleplay, prepared)) return nothing("unprepared");
    const run = uuid();
    return {
      result: { kind: "started", run },
      statements: [
        insertRun({
          id: run,
          enrolment: standing.enrolment,
          step,
          number: runs.length + 1,
          version,
          variant: variantOf(standing.snapshot.context, found.module.id),
          prepared: JSON.stringify(prepared),
          startedAt: at,
        }),
      ],
    };
  });
}
