import { holds, type Situation } from "./condition";
import { modelChoice, mostWorth, worthOf } from "./model-way";
import type { Ended } from "./replay";
import type { Choice, Roleplay } from "./roleplay";
import { afterChoice, offers, opening } from "./situation";

/** One turn seen afterwards, beside what else could have been chosen. */
export interface Weighed {
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly chosen: Choice;
  /** What the model way chooses here; null: that is what was chosen. */
  readonly better: Choice | null;
  /** Points of trust and value together by which the choice was better (or, negative, worse). */
  readonly margin: number;
}

/** The situation before each turn, and after the last one. */
function situations(roleplay: Roleplay, { prepared, turns }: Ended): readonly Situation[] {
  const passed = [opening(roleplay, prepared)];
  for (const { state, choice } of turns) {
    const rules = roleplay.states[state]?.choices.find(({ id }) => id === choice);
    const before = passed.at(-1);
    if (!rules || !before) throw new RangeError("This talk belongs to another role-play.");
    passed.push(afterChoice(before, rules));
  }
  return passed;
}

/**
 * The turn that brought each consequence which acted: the last one after which its condition began
 * to hold. Null when it held from the start.
 */
export function originsOf(roleplay: Roleplay, talk: Ended): ReadonlyMap<number, number | null> {
  const passed = situations(roleplay, talk);
  return new Map(
    talk.acted.map(({ index }) => {
      const when = roleplay.delayed[index]?.when;
      const before = passed.findLastIndex((situation) => !holds(when, situation));
      return [index, before < 0 ? null : before];
    }),
  );
}

/**
 * Every turn weighed. The worth of a choice is what its effect and the bonuses that apply add to
 * trust and value together, before the limits of 0 and 100; the choice made counts with the
 * consequences that it brought. Then `margin` is
 * - of the model choice: its worth − that of the best other choice that was offered and affordable,
 *   at least 0 (0 where there was no other), for a trap may look worth more at first;
 * - of any other: its worth − that of the model choice here (see `modelChoice`), at most 0.
 */
export function weigh(roleplay: Roleplay, talk: Ended): readonly Weighed[] {
  const passed = situations(roleplay, talk);
  const origins = originsOf(roleplay, talk);
  return talk.turns.flatMap(({ state, choice: id }, turn): Weighed[] => {
    const before = passed[turn];
    const choices = roleplay.states[state]?.choices ?? [];
    const chosen = choices.find((choice) => choice.id === id);
    if (!before || !chosen) return [];
    const model = modelChoice(roleplay, state, before);
    const worth = (choice: Choice) => worthOf(choice, before);
    if (model && model.id !== id) {
      const later = talk.acted
        .filter(({ index }) => origins.get(index) === turn)
        .reduce((sum, { change }) => sum + change.trust + change.value, 0);
      const margin = Math.min(0, worth(chosen) + later - worth(model));
      return [{ turn, chosen, better: model, margin }];
    }
    const others = offers(choices, before)
      .filter(({ choice, affordable }) => affordable && choice.id !== id)
      .map(({ choice }) => choice);
    const next = mostWorth(others, before);
    const margin = next ? Math.max(0, worth(chosen) - worth(next)) : 0;
    return [{ turn, chosen, better: null, margin }];
  });
}

/** Where a talk turned: the turn that lost most and the one that gained most, the earlier of equals. */
export function turningPoints(weighed: readonly Weighed[]): {
  /** Null when nothing was lost. */
  readonly loss: Weighed | null;
  /** Null when nothing was gained. */
  readonly gain: Weighed | null;
} {
  const by = (sign: number) =>
    weighed.reduce<Weighed | null>(
      (most, one) => (sign * one.margin > sign * (most?.margin ?? 0) ? one : most),
      null,
    );
  return { loss: by(-1), gain: by(1) };
}
