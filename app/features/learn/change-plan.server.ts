import { v7 as uuid } from "uuid";
import { z } from "zod";
import {
  findPracticeAccount,
  insertPlan,
  insertResponse,
  listResponses,
  replacePlans,
} from "~db/queries/notebook.server";
import { readPlanForm } from "~/domain/lesson/read-response";
import { addDays, FOLLOW_UP_DAYS } from "~/domain/plan/follow-up";
import { dayOf } from "~/i18n/dates";
import { runCommand } from "~/platform/command.server";
import { env } from "~/platform/env.server";
import { readPlans } from "./read-plans.server";

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("kept") }),
  z.object({ kind: z.literal("missing") }),
  z.object({
    kind: z.literal("invalid"),
    field: z.string(),
    code: z.enum(["empty", "too-long"]),
  }),
]);

interface ChangeInput {
  readonly plan: string;
  readonly form: FormData;
  readonly key: string;
  readonly at: number;
}

/** Writes a plan anew; the earlier one is kept, and the new one is asked about a week later. */
export function changePlan(
  actor: string,
  { plan: id, form, key, at }: ChangeInput,
): Promise<z.infer<typeof outcome>> {
  return runCommand<z.infer<typeof outcome>>({ actor, key, at }, outcome.parse, async () => {
    const plan = (await readPlans(actor)).find((one) => one.id === id);
    if (!plan) return { result: { kind: "missing" }, statements: [] };
    const read = readPlanForm(form);
    if (read.kind === "invalid") return { result: read, statements: [] };
    const { lesson, block } = plan;
    const { cue, action } = read;
    const [rows, account] = await Promise.all([
      listResponses(actor, lesson),
      findPracticeAccount(actor),
    ]);
    const revision = (rows.find((row) => row.block === block)?.revision ?? -1) + 1;
    const response = JSON.stringify({ kind: "plan", cue, action });
    const followUpOn = addDays(dayOf(at, env().timeZone), FOLLOW_UP_DAYS);
    const written = { cue, action, account: account?.id ?? null, writtenAt: at, followUpOn };
    return {
      result: { kind: "kept" },
      statements: [
        insertResponse({ person: actor, lesson, block, revision, response, at }),
        replacePlans(actor, lesson, block, at),
        insertPlan({ id: uuid(), person: actor, lesson, block, ...written }),
      ],
    };
  });
}
