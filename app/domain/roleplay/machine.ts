import { kit } from "./machine-kit";
import { END, type ChoiceRules, type TalkRules } from "./roleplay";
import { opening } from "./situation";

/**
 * The statechart of a talk: `preparing` where something has to be chosen before, each state of the
 * conversation inside `talk`, then `later` (what comes back, and which ending it is) and `ended`.
 * Guards and actions are data; no actors and no delays, so it runs purely on a server and as an
 * actor in a browser. An event that does not fit changes nothing.
 * @param rules ids are proved by `ruleProblems`
 */
export function compileTalk(rules: TalkRules) {
  const { start, prepare } = rules;
  const first = opening(rules, []);
  return kit.createMachine({
    id: "roleplay",
    context: {
      ...first,
      opening: first.metrics,
      turns: [],
      acted: [],
      outOfTime: false,
      ending: null,
    },
    initial: prepare.choose > 0 ? "preparing" : "talk",
    states: {
      preparing: {
        on: {
          prepare: {
            target: "talk",
            guard: { type: "prepares", params: { prepare } },
            actions: { type: "prepare", params: { start, prepare } },
          },
        },
      },
      talk: {
        initial: rules.first,
        states: Object.fromEntries(
          Object.entries(rules.states).map(([id, { choices }]) => [id, talkState(id, choices)]),
        ),
      },
      later: {
        entry: { type: "comeBack", params: { delayed: rules.delayed } },
        always: [...rules.endings].sort(timeFirst).map(({ id, when, time }) => ({
          target: "ended",
          guard: time
            ? { type: "isOutOfTime" as const }
            : { type: "meets" as const, params: { when } },
          actions: { type: "conclude" as const, params: { ending: id } },
        })),
      },
      ended: { type: "final" },
    },
  });
}

export type TalkMachine = ReturnType<typeof compileTalk>;

const timeFirst = (a: { readonly time?: boolean }, b: { readonly time?: boolean }): number =>
  Number(b.time === true) - Number(a.time === true);

function talkState(state: string, choices: readonly ChoiceRules[]) {
  return kit.createStateConfig({
    always: {
      target: "#roleplay.later",
      guard: { type: "cornered", params: { choices } },
      actions: "runOut",
    },
    on: {
      choose: choices.map((choice) => ({
        target: choice.next === END ? "#roleplay.later" : `#roleplay.talk.${choice.next}`,
        guard: { type: "chooses" as const, params: choice },
        actions: { type: "takeTurn" as const, params: { state, choice } },
      })),
    },
  });
}
