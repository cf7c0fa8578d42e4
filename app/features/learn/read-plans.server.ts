import { listPlanOutcomes, listPlans } from "~db/queries/notebook.server";
import { nextFollowUp, type PlanAnswer } from "~/domain/plan/follow-up";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";

/** A plan with what became of it. */
export interface PlanWithOutcomes {
  readonly id: string;
  readonly lesson: string;
  readonly block: string;
  readonly cue: string;
  readonly action: string;
  readonly account: string | null;
  /** What others may see of the account's name. */
  readonly shownAccount: string | null;
  readonly writtenAt: number;
  readonly followUpOn: string;
  readonly outcomes: readonly {
    readonly answer: PlanAnswer;
    readonly day: string;
    readonly at: number;
  }[];
  /** When it is asked about next; null: it rests. */
  readonly next: string | null;
}

/** A person's plans, newest first, each with what was said of it. */
export async function readPlans(person: string): Promise<readonly PlanWithOutcomes[]> {
  const [plans, outcomes] = await Promise.all([listPlans(person), listPlanOutcomes(person)]);
  return plans.map(({ accountName, accountDisguise, ...plan }) => {
    const said = outcomes
      .filter((one) => one.plan === plan.id)
      .map(({ answer, at }) => ({ answer, at, day: dayOf(at, env().timeZone) }));
    const followed = { ...plan, outcomes: said };
    return {
      ...followed,
      account: accountName,
      shownAccount: accountDisguise ?? accountName,
      next: nextFollowUp(followed),
    };
  });
}
