import { transition } from "xstate";
import type { Situation } from "./condition";
import { machineOf, progressOf, type Progress } from "./replay";
import type { TalkRules } from "./roleplay";
import type { TalkEvent } from "./talk";

/** Where somebody wants to enter a talk: any of its states, in any situation. */
export interface Entry extends Situation {
  readonly state: string;
}

/** An event that fits nothing: it only lets what holds already take effect. */
const SETTLE: TalkEvent = { type: "choose", choice: "" };

/**
 * Plays a talk on from any state, as the learner's machine would. A choice that is not open changes
 * nothing. Null when there is no such state.
 */
export function playFrom(
  rules: TalkRules,
  { state: place, metrics, flags, prepared }: Entry,
  choices: readonly string[],
): Progress | null {
  if (!Object.hasOwn(rules.states, place)) return null;
  const machine = machineOf(rules);
  let state = machine.resolveState({
    value: { talk: place },
    context: {
      metrics,
      flags: [...flags].sort(),
      prepared,
      opening: metrics,
      turns: [],
      acted: [],
      outOfTime: false,
      ending: null,
    },
  });
  const events = [SETTLE, ...choices.map((choice): TalkEvent => ({ type: "choose", choice }))];
  for (const event of events) [state] = transition(machine, state, event);
  return progressOf(state);
}
