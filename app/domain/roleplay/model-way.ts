import type { Situation } from "./condition";
import { replay, type Ended } from "./replay";
import { END, type Choice, type ChoiceRules, type Roleplay } from "./roleplay";
import { afterChoice, gainOf, offers, opening } from "./situation";

/** What somebody who knows the craft prepares. */
export const modelPreparation = ({ prepare }: Roleplay): readonly string[] =>
  prepare.from.filter(({ model }) => model).map(({ id }) => id);

/** Trust and value together: what the immediate worth of a choice is compared by. */
export function worthOf(choice: ChoiceRules, situation: Situation): number {
  const { trust, value } = gainOf(choice, situation);
  return trust + value;
}

/**
 * What model play chooses here: the first marked choice that is offered and affordable. Off the
 * model way there may be none (not prepared, no time): then the one that is worth most at once.
 * Null when nothing can be chosen.
 */
export function modelChoice(
  { states }: Roleplay,
  state: string,
  situation: Situation,
): Choice | null {
  const open = offers(states[state]?.choices ?? [], situation)
    .filter(({ affordable }) => affordable)
    .map(({ choice }) => choice);
  return open.find(({ model }) => model) ?? mostWorth(open, situation);
}

/** The choice that adds most at once, the first of equals; null of none. */
export function mostWorth(choices: readonly Choice[], situation: Situation): Choice | null {
  const worth = (choice: Choice | null) => (choice ? worthOf(choice, situation) : -Infinity);
  return choices.reduce<Choice | null>(
    (best, one) => (worth(one) > worth(best) ? one : best),
    null,
  );
}

/** The ids that model play chooses from a state on, to the end of the talk. */
export function modelPlay(
  roleplay: Roleplay,
  from: { readonly state: string; readonly situation: Situation },
): readonly string[] {
  const choices: string[] = [];
  let { state, situation } = from;
  while (state !== END) {
    const choice = modelChoice(roleplay, state, situation);
    if (!choice) break;
    choices.push(choice.id);
    situation = afterChoice(situation, choice);
    state = choice.next;
  }
  return choices;
}

/**
 * The model way from preparation to ending, replayed.
 * @throws RangeError when the preparation that is marked cannot be chosen (`ruleProblems`)
 */
export function modelWay(roleplay: Roleplay): Ended {
  const prepared = modelPreparation(roleplay);
  const situation = opening(roleplay, prepared);
  const choices = modelPlay(roleplay, { state: roleplay.first, situation });
  const talk = replay(roleplay, { prepared, choices });
  if (talk.kind === "ended") return talk;
  throw new RangeError("The model way does not lead to an ending.");
}
