import { initialTransition, transition, type StateValue } from "xstate";
import { compileTalk, type TalkMachine } from "./machine";
import type { TalkRules } from "./roleplay";
import { isPreparation, offers } from "./situation";
import type { Talk, TalkEvent } from "./talk";

/** What somebody did, as it is stored: ids of preparations (null: not yet prepared) and choices. */
export interface Moves {
  readonly prepared: readonly string[] | null;
  readonly choices: readonly string[];
}

export interface UnderWay extends Talk {
  readonly kind: "under-way";
  /** Where the next choice is due; null: something has to be prepared first. */
  readonly state: string | null;
}

export interface Ended extends Talk {
  readonly kind: "ended";
  readonly ending: string;
}

export type RefusedMove =
  "unknown-choice" | "not-offered" | "unaffordable" | "bad-preparation" | "already-ended";

/** What a talk cannot have been: tampered with, or made for another version. */
export interface Refused {
  readonly kind: "refused";
  /** The index of the choice that does not fit; null: the preparation. */
  readonly at: number | null;
  readonly reason: RefusedMove;
}

/** A talk that could be followed as far as it goes. */
export type Progress = UnderWay | Ended;

const machines = new WeakMap<TalkRules, TalkMachine>();

/** The machine of a talk, compiled once for each rules object. */
export function machineOf(rules: TalkRules): TalkMachine {
  const known = machines.get(rules);
  if (known) return known;
  const machine = compileTalk(rules);
  machines.set(rules, machine);
  return machine;
}

/** Where a state of the machine stands, also of one that runs in a browser. */
export function progressOf(state: {
  readonly value: StateValue;
  readonly context: Talk;
}): Progress {
  const { value, context } = state;
  if (context.ending !== null) return { kind: "ended", ...context, ending: context.ending };
  const place = typeof value === "object" ? value["talk"] : undefined;
  return { kind: "under-way", ...context, state: typeof place === "string" ? place : null };
}

/**
 * Follows a talk from its start, as the server does before it believes a browser. The same moves
 * always give the same. Whatever could not have happened is refused, never skipped.
 */
export function replay(rules: TalkRules, moves: Moves): Progress | Refused {
  const machine = machineOf(rules);
  const prepares = rules.prepare.choose > 0;
  const prepared = moves.prepared ?? [];
  const waits = prepares && moves.prepared === null;
  if (waits ? moves.choices.length > 0 : !isPreparation(rules, prepared)) {
    return { kind: "refused", at: null, reason: "bad-preparation" };
  }
  let [state] = initialTransition(machine);
  const tell = (event: TalkEvent) => {
    [state] = transition(machine, state, event);
  };
  if (prepares && !waits) tell({ type: "prepare", choices: prepared });
  for (const [at, choice] of moves.choices.entries()) {
    const reason = refusalOf(rules, progressOf(state), choice);
    if (reason) return { kind: "refused", at, reason };
    tell({ type: "choose", choice });
  }
  return progressOf(state);
}

function refusalOf(rules: TalkRules, progress: Progress, id: string): RefusedMove | null {
  if (progress.kind === "ended") return "already-ended";
  const choices = rules.states[progress.state ?? ""]?.choices ?? [];
  const choice = choices.find((one) => one.id === id);
  if (!choice) return "unknown-choice";
  const [offer] = offers([choice], progress);
  if (!offer) return "not-offered";
  return offer.affordable ? null : "unaffordable";
}
