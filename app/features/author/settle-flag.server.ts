import { z } from "zod";
import { isFlagOpen, settleFlagRow } from "~db/queries/flags.server";
import { FLAG_LIMITS } from "~/domain/lesson/flag";
import { runCommand } from "~/platform/command.server";

const outcome = z.object({
  kind: z.enum(["settled", "settled-before", "missing", "empty", "too-long"]),
});

type SettleOutcome = z.infer<typeof outcome>;

interface SettleInput {
  readonly flag: string;
  readonly answer: string;
  readonly key: string;
  readonly at: number;
}

/** Answers a flagged passage, once: the first of two authors counts, and the learner reads it. */
export function settleFlag(actor: string, input: SettleInput): Promise<SettleOutcome> {
  const { flag, key, at } = input;
  const answer = input.answer.trim();
  return runCommand<SettleOutcome>({ actor, key, at }, outcome.parse, async () => {
    const open = await isFlagOpen(flag);
    if (open === null) return refused("missing");
    if (!open) return refused("settled-before");
    if (answer === "") return refused("empty");
    if (answer.length > FLAG_LIMITS.answer) return refused("too-long");
    return {
      result: { kind: "settled" },
      statements: [settleFlagRow(flag, { answer, settledBy: actor, settledAt: at })],
    };
  });
}

function refused(kind: SettleOutcome["kind"]) {
  return { result: { kind }, statements: [] };
}
