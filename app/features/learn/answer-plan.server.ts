import { z } from "zod";
import { insertPlanOutcome } from "~db/queries/notebook.server";
import { duePlan, PLAN_ANSWERS } from "~/domain/plan/follow-up";
import { dayOf } from "~/i18n/dates";
import { runCommand } from "~/platform/command.server";
import { env } from "~/platform/env.server";
import { readPlans } from "./read-plans.server";

const outcome = z.object({ kind: z.enum(["kept", "missing"]) });

interface AnswerInput {
  readonly plan: string;
  readonly answer: string;
  readonly key: string;
  readonly at: number;
}

/** Keeps what became of a plan that is asked about today. Telling it twice is once. */
export function answerPlan(
  actor: string,
  { plan: id, answer: given, key, at }: AnswerInput,
): Promise<z.infer<typeof outcome>> {
  const answer = z.enum(PLAN_ANSWERS).safeParse(given);
  return runCommand({ actor, key, at }, outcome.parse, async () => {
    const plans = await readPlans(actor);
    const plan = plans.find((one) => one.id === id);
    if (!plan || !answer.success) return { result: { kind: "missing" as const }, statements: [] };
    const isDue = duePlan([plan], dayOf(at, env().timeZone)) !== null;
    const number = plan.outcomes.length;
    return {
      result: { kind: "kept" as const },
      statements: isDue ? [insertPlanOutcome({ plan: id, number, answer: answer.data, at })] : [],
    };
  });
}
