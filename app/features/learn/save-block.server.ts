import { z } from "zod";
import { isAnswerable, type Island } from "~/domain/lesson/block";
import { partOfIsland } from "~/domain/lesson/outline";
import { readResponse } from "~/domain/lesson/read-response";
import type { SubmittedForm } from "~/domain/quiz/submitted";
import { runCommand } from "~/platform/command.server";
import { publishedLesson, publishedPart } from "~/platform/library/published-lesson.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { keepResponse } from "~/platform/notebook/keep-response.server";
import { openLesson } from "./open-lesson.server";

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), part: z.number().int() }),
  z.object({ kind: z.literal("missing") }),
  z.object({
    kind: z.literal("invalid"),
    part: z.number().int(),
    field: z.string(),
    code: z.enum(["empty", "too-long", "unreadable", "too-many", "incomplete", "unmarked"]),
  }),
]);

export type SaveBlockOutcome = z.infer<typeof outcome>;

interface BlockInput {
  readonly path: string;
  readonly step: string;
  readonly block: string;
  readonly form: SubmittedForm;
  readonly key: string;
  readonly at: number;
}

/** Keeps what a learner wrote or chose in a block; earlier responses are kept beside it. */
export function saveBlock(actor: string, input: BlockInput): Promise<SaveBlockOutcome> {
  const { block, form, key, at } = input;
  return runCommand<SaveBlockOutcome>({ actor, key, at }, outcome.parse, async () => {
    const open = await openLesson(actor, input, at);
    const found = open && (await findIsland(open.step.lesson, block));
    if (!open || !found || !isAnswerable(found.island)) {
      return { result: { kind: "missing" }, statements: [] };
    }
    const { part, island } = found;
    const { lesson } = open.step;
    const pool =
      island.component === "Question" ? await questionPool([lesson], ["pre", "practice"]) : [];
    const question = pool.find((one) => one.question.id === block)?.question ?? null;
    const read = readResponse(island, question, form);
    if (read.kind === "invalid") {
      const { field, code } = read;
      return { result: { kind: "invalid", part, field, code }, statements: [] };
    }
    return {
      result: { kind: "saved", part },
      statements: await keepResponse(actor, { lesson, block, at }, read.response),
    };
  });
}

/** The island of that id in a lesson as published now, with its part (0-based). */
async function findIsland(
  slug: string,
  id: string,
): Promise<{ readonly island: Island; readonly part: number } | null> {
  const lesson = await publishedLesson(slug);
  if (!lesson) return null;
  const part = partOfIsland(lesson.outline, id);
  if (part === null) return null;
  const blocks = await publishedPart(lesson.version, "sr", part);
  for (const block of blocks)
    if (block.kind === "island" && block.id === id) return { island: block, part };
  return null;
}
