import { z } from "zod";
import { decide } from "~/domain/path/decide";
import { findStep } from "~/domain/path/definition";
import { runCommand } from "~/platform/command.server";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";
import { ownSheets } from "./own-sheets.server";

const outcome = z.object({ kind: z.enum(["done", "incomplete", "missing"]) });

type CompleteOutcome = z.infer<typeof outcome>;

interface ToolInput {
  readonly path: string;
  readonly step: string;
  readonly key: string;
  readonly at: number;
}

/** Counts a tool step as done when the learner's own sheet is complete. */
export function completeTool(actor: string, input: ToolInput): Promise<CompleteOutcome> {
  const { path, step, key, at } = input;
  return runCommand<CompleteOutcome>({ actor, key, at }, outcome.parse, async () => {
    const standing = await findStanding(actor, path);
    const found = standing && findStep(standing.resolved, step)?.step;
    if (!standing || found?.kind !== "tool") return { result: { kind: "missing" }, statements: [] };
    const [sheet] = await ownSheets(actor, [found.tool]);
    const tool =
      sheet?.state === "complete" && sheet.account !== null && sheet.revision !== null
        ? { document: `${sheet.account}/${sheet.tool}`, version: sheet.revision }
        : undefined;
    const command = { type: "complete-tool" as const, step };
    const facts = tool ? { tool } : {};
    const decision = decide(standing.resolved, standing.snapshot, command, facts, at);
    if (decision.kind === "incomplete") return { result: { kind: "incomplete" }, statements: [] };
    const events = decision.kind === "events" ? decision.events : [];
    return {
      result: { kind: "done" },
      statements: append(standing, events, { actor, command: key, at }).statements,
    };
  });
}
