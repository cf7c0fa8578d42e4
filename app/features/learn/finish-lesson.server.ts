import { z } from "zod";
import { listResponses } from "~db/queries/notebook.server";
import { parseResponse } from "~/domain/lesson/response.schema";
import { stepAfter } from "~/domain/path/definition";
import { decide } from "~/domain/path/decide";
import { runCommand } from "~/platform/command.server";
import { publishedLesson } from "~/platform/library/published-lesson.server";
import { append } from "~/platform/progress/append.server";
import { openLesson } from "./open-lesson.server";
import { missingBlocks, variantOfStep } from "./read-lesson.server";

const outcome = z.discriminatedUnion("kind", [
  /** `next` is the address of the step that follows in the module, if one does. */
  z.object({ kind: z.literal("finished"), next: z.string().nullable() }),
  z.object({ kind: z.literal("incomplete") }),
  z.object({ kind: z.literal("missing") }),
]);

type FinishOutcome = z.infer<typeof outcome>;

interface FinishInput {
  readonly path: string;
  readonly step: string;
  readonly key: string;
  readonly at: number;
}

/** Finishes a lesson when its required blocks have responses; the server is the one who says so. */
export function finishLesson(actor: string, input: FinishInput): Promise<FinishOutcome> {
  const { key, at } = input;
  return runCommand<FinishOutcome>({ actor, key, at }, outcome.parse, async () => {
    const open = await openLesson(actor, input, at);
    const lesson = open && (await publishedLesson(open.step.lesson));
    if (!open || !lesson) return { result: { kind: "missing" }, statements: [] };
    const rows = await listResponses(actor, open.step.lesson);
    const responses = new Map(rows.map((row) => [row.block, parseResponse(row.response)]));
    const missing = missingBlocks(
      lesson.outline,
      responses,
      variantOfStep(open.standing, open.step.id),
      "sr",
    ).map(({ block }) => block);
    const decision = decide(
      open.standing.resolved,
      open.standing.snapshot,
      { type: "complete-lesson", step: open.step.id },
      { lesson: { version: lesson.version, missing } },
      at,
    );
    if (decision.kind === "incomplete") return { result: { kind: "incomplete" }, statements: [] };
    // Finished before: reading it again and finishing again is the same as once.
    const after = stepAfter(open.standing.resolved, open.step.id);
    const next = after && `/learn/${input.path}/${after.id}`;
    if (decision.kind === "refused") return { result: { kind: "finished", next }, statements: [] };
    return {
      result: { kind: "finished", next },
      statements: append(open.standing, decision.events, { actor, command: key, at }).statements,
    };
  });
}
