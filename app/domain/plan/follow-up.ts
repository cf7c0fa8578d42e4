/** What a learner says became of an if–then plan. */
export const PLAN_ANSWERS = ["done", "no-occasion"] as const;
export type PlanAnswer = (typeof PLAN_ANSWERS)[number];

/** Days between two times that a plan is asked about (curriculum fact 48). */
export const FOLLOW_UP_DAYS = 7;

/** A plan without an occasion is asked about so often, and then rests in the notebook. */
const MOST_TIMES = 3;

export interface PlanOutcome {
  readonly answer: PlanAnswer;
  /** Calendar day (`2026-11-30`). */
  readonly day: string;
}

/** A plan with what was said of it, first to last. */
export interface FollowedPlan {
  /** Calendar day on which it is asked about first. */
  readonly followUpOn: string;
  readonly outcomes: readonly PlanOutcome[];
}

/** The calendar day that lies so many days after one. */
export function addDays(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}

/** The calendar day on which a plan is asked about next; null when it rests. */
export function nextFollowUp({ followUpOn, outcomes }: FollowedPlan): string | null {
  const last = outcomes.at(-1);
  if (!last) return followUpOn;
  if (last.answer === "done" || outcomes.length >= MOST_TIMES) return null;
  return addDays(last.day, FOLLOW_UP_DAYS);
}

/** The plan to ask about today: the one due longest; null when there is none. */
export function duePlan<Plan extends FollowedPlan>(
  plans: readonly Plan[],
  today: string,
): Plan | null {
  let oldest: { readonly plan: Plan; readonly day: string } | null = null;
  for (const plan of plans) {
    const day = nextFollowUp(plan);
    if (day === null || day > today) continue;
    if (!oldest || day < oldest.day) oldest = { plan, day };
  }
  return oldest?.plan ?? null;
}
