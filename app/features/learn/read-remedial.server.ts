import { z } from "zod";
import { REMEDIAL_STAGES } from "~/domain/lesson/block";
import { decide } from "~/domain/path/decide";
import { findSitting } from "~/domain/path/sitting";
import { runCommand } from "~/platform/command.server";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";

const outcome = z.object({ kind: z.enum(["read", "missing"]) });

type ReadOutcome = z.infer<typeof outcome>;

interface ReadInput {
  readonly path: string;
  /** The address of the missed objective's items. */
  readonly step: string;
  readonly stage: string;
  readonly key: string;
  readonly at: number;
}

/** Keeps that a worked or half-filled example was gone through. Telling it twice is once. */
export function readRemedial(actor: string, input: ReadInput): Promise<ReadOutcome> {
  const { path, step: address, key, at } = input;
  const stage = z.enum(REMEDIAL_STAGES).safeParse(input.stage);
  return runCommand<ReadOutcome>({ actor, key, at }, outcome.parse, async () => {
    const standing = await findStanding(actor, path);
    const remedies = standing && findSitting(standing.resolved, address)?.remedies;
    if (!standing || !remedies || !stage.success)
      return { result: { kind: "missing" }, statements: [] };
    const { step, objective } = remedies;
    const command = { type: "read-remedial" as const, step: step.id, objective, stage: stage.data };
    const decision = decide(standing.resolved, standing.snapshot, command, {}, at);
    const events = decision.kind === "events" ? decision.events : [];
    return {
      result: { kind: "read" },
      statements: append(standing, events, { actor, command: key, at }).statements,
    };
  });
}
