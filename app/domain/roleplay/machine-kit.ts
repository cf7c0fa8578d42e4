import { assign, setup } from "xstate";
import { holds } from "./condition";
import type { ChoiceRules, Condition, TalkRules } from "./roleplay";
import {
  afterChoice,
  afterwards,
  difference,
  isCornered,
  isPreparation,
  offers,
  opening,
} from "./situation";
import type { Talk, TalkEvent } from "./talk";

/** Only types: xstate reads no value here. */
function kitTypes(): { context?: Talk; events?: TalkEvent } {
  return {};
}

/** The conditions and the memory of every talk, named so that a machine is data. */
export const kit = setup({
  types: kitTypes(),
  guards: {
    prepares: ({ event }, rules: Pick<TalkRules, "prepare">) =>
      event.type === "prepare" && isPreparation(rules, event.choices),
    chooses: ({ context, event }, choice: ChoiceRules) =>
      event.type === "choose" &&
      event.choice === choice.id &&
      offers([choice], context).some(({ affordable }) => affordable),
    cornered: ({ context }, { choices }: { readonly choices: readonly ChoiceRules[] }) =>
      isCornered({ choices }, context),
    isOutOfTime: ({ context }) => context.outOfTime,
    meets: ({ context }, { when }: { readonly when?: Condition }) => holds(when, context),
  },
  actions: {
    prepare: assign(({ event }, rules: Pick<TalkRules, "start" | "prepare">) => {
      if (event.type !== "prepare") return {};
      const situation = opening(rules, event.choices);
      return { ...situation, opening: situation.metrics };
    }),
    takeTurn: assign(
      (
        { context },
        { state, choice }: { readonly state: string; readonly choice: ChoiceRules },
      ) => {
        const situation = afterChoice(context, choice);
        const { metrics: after } = situation;
        const change = difference(context.metrics, after);
        return {
          ...situation,
          turns: [...context.turns, { state, choice: choice.id, after, change }],
        };
      },
    ),
    runOut: assign({ outOfTime: true }),
    comeBack: assign(({ context }, rules: Pick<TalkRules, "delayed">) =>
      afterwards(rules, context),
    ),
    conclude: assign((_, { ending }: { readonly ending: string }) => ({ ending })),
  },
});
