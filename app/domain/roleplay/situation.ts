import { holds, type Situation } from "./condition";
import type { Change, ChoiceRules, Effect, Metrics, StateRules, TalkRules } from "./roleplay";

const LIMIT = 100;
const clamp = (value: number): number => Math.min(LIMIT, Math.max(0, value));

const changed = (metrics: Metrics, { trust, value }: Change): Metrics => ({
  trust: clamp(metrics.trust + trust),
  value: clamp(metrics.value + value),
  time: metrics.time,
});

/** What really changed: less than the effect where a metric met its limit. */
export const difference = (before: Metrics, after: Metrics): Effect => ({
  trust: after.trust - before.trust,
  value: after.value - before.value,
  time: (after.time ?? 0) - (before.time ?? 0),
});

/** Whether these are as many different preparations as have to be chosen. */
export function isPreparation(
  { prepare }: Pick<TalkRules, "prepare">,
  ids: readonly string[],
): boolean {
  const known = prepare.from.filter(({ id }) => ids.includes(id));
  return ids.length === prepare.choose && known.length === prepare.choose;
}

/** Where a talk begins, with the effects of what was prepared, all together: in no order. */
export function opening(
  { start, prepare }: Pick<TalkRules, "start" | "prepare">,
  prepared: readonly string[],
): Situation {
  const done = prepare.from.filter(({ id }) => prepared.includes(id));
  const sum = (key: keyof Change) => done.reduce((total, { effect }) => total + effect[key], 0);
  return {
    metrics: changed(start, { trust: sum("trust"), value: sum("value") }),
    flags: [],
    prepared: done.map(({ id }) => id),
  };
}

/** A choice that stands open, and whether there is time for it. */
export interface Offer<Choice extends ChoiceRules = ChoiceRules> {
  readonly choice: Choice;
  readonly affordable: boolean;
}

const minutesLeft = ({ metrics }: Situation): number => metrics.time ?? Infinity;

/** The choices whose conditions hold, in the author's order; one without time for it is shown too. */
export function offers<Choice extends ChoiceRules>(
  choices: readonly Choice[],
  situation: Situation,
): readonly Offer<Choice>[] {
  return choices
    .filter(({ when }) => holds(when, situation))
    .map((choice) => ({
      choice,
      affordable: -choice.effect.time <= minutesLeft(situation),
    }));
}

/** Whether nothing can be chosen any more: the talk breaks off. */
export const isCornered = ({ choices }: StateRules, situation: Situation): boolean =>
  !offers(choices, situation).some(({ affordable }) => affordable);

/** Trust and value that a choice is worth here: its effect and the bonuses that apply, unlimited. */
export function gainOf({ effect, bonus }: ChoiceRules, situation: Situation): Change {
  const applying = bonus.filter(({ when }) => holds(when, situation));
  return {
    trust: applying.reduce((sum, one) => sum + one.effect.trust, effect.trust),
    value: applying.reduce((sum, one) => sum + one.effect.value, effect.value),
  };
}

/** The situation after a choice that was offered and affordable: its time counts at once. */
export function afterChoice(situation: Situation, choice: ChoiceRules): Situation {
  const { trust, value, time } = changed(situation.metrics, gainOf(choice, situation));
  const flags = new Set(situation.flags.filter((flag) => !choice.clear.includes(flag)));
  for (const flag of choice.set) flags.add(flag);
  return {
    metrics: { trust, value, time: time === null ? null : time + choice.effect.time },
    flags: [...flags].sort(),
    prepared: situation.prepared,
  };
}

/** A consequence that acted: its place in `delayed` and what it did. */
export interface Acted {
  readonly index: number;
  readonly change: Change;
  readonly after: Metrics;
}

/**
 * What comes back after the talk. All conditions are judged by how the talk ended; then the effects
 * come one after the other.
 */
export function afterwards(
  { delayed }: Pick<TalkRules, "delayed">,
  situation: Situation,
): { readonly metrics: Metrics; readonly acted: readonly Acted[] } {
  let { metrics } = situation;
  const acted: Acted[] = [];
  delayed.forEach(({ when, effect }, index) => {
    if (!holds(when, situation)) return;
    const after = changed(metrics, effect);
    const { trust, value } = difference(metrics, after);
    acted.push({ index, change: { trust, value }, after });
    metrics = after;
  });
  return { metrics, acted };
}

/**
 * The ending of a talk whose consequences have come: of one that ran out of time the one declared
 * for it, of the others (and where none is declared) the first whose condition holds.
 */
export function endingOf(
  { endings }: Pick<TalkRules, "endings">,
  situation: Situation,
  outOfTime: boolean,
): string | null {
  const timeUp = outOfTime ? endings.find(({ time }) => time) : undefined;
  const found = timeUp ?? endings.find(({ time, when }) => !time && holds(when, situation));
  return found?.id ?? null;
}
