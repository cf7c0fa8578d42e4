import type { Situation } from "../condition";
import { movesOf, type Enumeration, type Visit } from "../enumerate";
import { modelPreparation, modelWay } from "../model-way";
import type { Moves } from "../replay";
import type { Roleplay } from "../roleplay";
import { afterChoice, offers, opening } from "../situation";
import { told, type RoleplayFinding } from "./finding";

/** Before a turn of the model way. */
export interface ModelStop {
  readonly state: string;
  readonly situation: Situation;
  /** The model way up to here. */
  readonly moves: Moves;
}

/** The turns of the model way, each with what stood before it. */
export function modelStops(roleplay: Roleplay): readonly ModelStop[] {
  const prepared = modelPreparation(roleplay);
  let situation = opening(roleplay, prepared);
  const made: string[] = [];
  return modelWay(roleplay).turns.map(({ state, choice: id }) => {
    const stop = { state, situation, moves: { prepared, choices: [...made] } };
    const choice = roleplay.states[state]?.choices.find((one) => one.id === id);
    if (choice) situation = afterChoice(situation, choice);
    made.push(id);
    return stop;
  });
}

/** Whether the model way can be walked as it is marked, is one, and ends best. */
export function modelFindings(
  roleplay: Roleplay,
  { visits }: Enumeration,
): readonly RoleplayFinding[] {
  return [
    ...modelStops(roleplay).flatMap((stop) => blocked(roleplay, stop)),
    ...twoModels(roleplay, visits),
    ...notBest(roleplay),
  ];
}

function blocked(roleplay: Roleplay, { state, situation, moves }: ModelStop): RoleplayFinding[] {
  const open = offers(roleplay.states[state]?.choices ?? [], situation);
  if (open.some(({ choice, affordable }) => choice.model && affordable)) return [];
  const way = told(roleplay, moves);
  const message = {
    sr: `Na uzornom putu (${way.sr}) u stanju „${state}“ ne može da se izabere nijedan izbor s „model: true“.`,
    en: `On the model way (${way.en}) no choice with “model: true” can be chosen in the state “${state}”.`,
  };
  const path = ["states", state, "choices"];
  return [{ code: "model-blocked", severity: "error", path, message, moves }];
}

function twoModels(roleplay: Roleplay, visits: readonly Visit[]): readonly RoleplayFinding[] {
  const seen = new Set<string>();
  return visits.flatMap(({ state, situation, trail }): RoleplayFinding[] => {
    const marked = offers(roleplay.states[state]?.choices ?? [], situation).filter(
      ({ choice }) => choice.model,
    );
    if (marked.length < 2 || seen.has(state)) return [];
    seen.add(state);
    const moves = movesOf(trail);
    const way = told(roleplay, moves);
    const message = {
      sr: `U stanju „${state}“ nude se zajedno ${marked.length} izbora s „model: true“, a treba da bude jedan${after(way.sr)}.`,
      en: `In the state “${state}” ${marked.length} choices with “model: true” are offered together, but there should be one${after(way.en)}.`,
    };
    const path = ["states", state, "choices"];
    return [{ code: "two-models", severity: "error", path, message, moves }];
  });
}

const after = (way: string): string => (way ? ` (${way})` : "");

function notBest(roleplay: Roleplay): RoleplayFinding[] {
  const { ending: id, prepared, turns, metrics } = modelWay(roleplay);
  const index = roleplay.endings.findIndex((one) => one.id === id);
  const ending = roleplay.endings[index];
  if (!ending || ending.rank === 1) return [];
  const { trust, value } = metrics;
  const moves = { prepared, choices: turns.map(({ choice }) => choice) };
  const way = told(roleplay, moves);
  const message = {
    sr: `Uzoran put (${way.sr}) ne vodi do najboljeg ishoda, nego do „${ending.title.sr}“ (poverenje ${trust}, vrednost ${value}).`,
    en: `The model way (${way.en}) does not lead to the best ending but to “${ending.title.en}” (trust ${trust}, value ${value}).`,
  };
  return [{ code: "model-not-best", severity: "error", path: ["endings", index], message, moves }];
}
