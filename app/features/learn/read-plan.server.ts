import { v7 as uuid } from "uuid";
import type { PlanEdit } from "./plan-screen";
import { readPlans } from "./read-plans.server";

/** A plan of one's own, to be written anew; null when there is none of that id. */
export async function readPlan(actor: string, id: string): Promise<PlanEdit | null> {
  const plan = (await readPlans(actor)).find((one) => one.id === id);
  if (!plan) return null;
  return { id, cue: plan.cue, action: plan.action, command: uuid(), error: null };
}
