import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { Statement } from "~db/commit.server";
import {
  findAccountByName,
  findPracticeAccount,
  insertPlan,
  insertResponse,
  listResponses,
  practiseOn,
  replacePlans,
} from "~db/queries/notebook.server";
import { isAnswerable, type Island } from "~/domain/lesson/block";
import { addDays, FOLLOW_UP_DAYS } from "~/domain/plan/follow-up";
import { partOfIsland } from "~/domain/lesson/outline";
import { readResponse } from "~/domain/lesson/read-response";
import type { BlockResponse } from "~/domain/lesson/response";
import type { SubmittedForm } from "~/domain/quiz/submitted";
import { dayOf } from "~/i18n/dates";
import { runCommand } from "~/platform/command.server";
import { env } from "~/platform/env.server";
import { publishedLesson, publishedPart } from "~/platform/library/published-lesson.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { openLesson } from "./open-lesson.server";

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), part: z.number().int() }),
  z.object({ kind: z.literal("missing") }),
  z.object({
    kind: z.literal("invalid"),
    part: z.number().int(),
    field: z.string(),
    code: z.enum(["empty", "too-long", "unreadable", "too-many", "incomplete"]),
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
    const rows = await listResponses(actor, lesson);
    const revision = (rows.find((row) => row.block === block)?.revision ?? -1) + 1;
    const { response } = read;
    return {
      result: { kind: "saved", part },
      statements: [
        insertResponse({
          person: actor,
          lesson,
          block,
          revision,
          response: JSON.stringify(response),
          at,
        }),
        ...(await consequences(actor, { lesson, block, at }, response)),
      ],
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

/** What a response changes beside itself: a plan gets its day, an account becomes the practice one. */
async function consequences(
  actor: string,
  written: { readonly lesson: string; readonly block: string; readonly at: number },
  response: BlockResponse,
): Promise<Statement[]> {
  const { lesson, block, at } = written;
  if (response.kind === "plan") {
    const account = await findPracticeAccount(actor);
    return [
      replacePlans(actor, lesson, block, at),
      insertPlan({
        id: uuid(),
        person: actor,
        lesson,
        block,
        cue: response.cue,
        action: response.action,
        account: account?.id ?? null,
        writtenAt: at,
        followUpOn: addDays(dayOf(at, env().timeZone), FOLLOW_UP_DAYS),
      }),
    ];
  }
  if (response.kind === "account") {
    const known = await findAccountByName(actor, response.name);
    return [
      practiseOn({
        id: known?.id ?? uuid(),
        person: actor,
        name: response.name,
        disguise: response.disguise || null,
        practisedSince: at,
      }),
    ];
  }
  return [];
}
