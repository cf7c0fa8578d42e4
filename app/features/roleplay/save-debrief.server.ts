import { z } from "zod";
import { readResponse } from "~/domain/lesson/read-response";
import { debriefBlocks, notebookPlace } from "~/domain/roleplay/debrief-blocks";
import type { SubmittedForm } from "~/domain/quiz/submitted";
import { runCommand } from "~/platform/command.server";
import { keepResponse } from "~/platform/notebook/keep-response.server";
import { ownRun, type RunAddress } from "./own-run.server";

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved") }),
  z.object({ kind: z.literal("missing") }),
  z.object({
    kind: z.literal("invalid"),
    field: z.string(),
    code: z.enum(["empty", "too-long", "unreadable", "too-many", "incomplete"]),
  }),
]);

type SaveOutcome = z.infer<typeof outcome>;

interface DebriefInput extends RunAddress {
  readonly block: string;
  readonly form: SubmittedForm;
  readonly key: string;
  readonly at: number;
}

/** Keeps what a learner wrote after a conversation; it stands in the notebook, and a plan comes back. */
export function saveDebrief(actor: string, input: DebriefInput): Promise<SaveOutcome> {
  const { block: id, form, key, at } = input;
  return runCommand<SaveOutcome>({ actor, key, at }, outcome.parse, async () => {
    const own = await ownRun(actor, input);
    const block =
      own?.progress.kind === "ended"
        ? debriefBlocks(own.roleplay, "sr", own.number).find((one) => one.id === id)
        : undefined;
    if (!own || !block) return { result: { kind: "missing" }, statements: [] };
    const read = readResponse(block, null, form);
    if (read.kind === "invalid") {
      const { field, code } = read;
      return { result: outcome.parse({ kind: "invalid", field, code }), statements: [] };
    }
    const written = { lesson: notebookPlace(own.roleplay.slug), block: id, at };
    return {
      result: { kind: "saved" },
      statements: await keepResponse(actor, written, read.response),
    };
  });
}
