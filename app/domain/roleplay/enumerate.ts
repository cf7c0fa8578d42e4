import { namesIn, type Situation } from "./condition";
import { conditionsOf } from "./condition-problems";
import { graphOf } from "./graph";
import type { Moves } from "./replay";
import { END, type Roleplay } from "./roleplay";
import { afterChoice, afterwards, endingOf, offers, opening } from "./situation";

/** A way, kept as its last step and the way before it: most of them are never told. */
type Trail =
  { readonly prepared: readonly string[] } | { readonly before: Trail; readonly choice: string };

/** Equal situations at one state, however many ways lead there; `trail` is one of them. */
export interface Visit {
  readonly state: string;
  readonly situation: Situation;
  readonly paths: bigint;
  readonly trail: Trail;
}

/** How ways end; `situation` is that before the consequences. */
export interface Finish extends Visit {
  readonly outOfTime: boolean;
  readonly ending: string | null;
}

export interface Enumeration {
  readonly visits: readonly Visit[];
  readonly finishes: readonly Finish[];
  /** All ways through, preparations included, counted exactly. */
  readonly paths: bigint;
  /** False when there are more situations than anybody could look through: the rest is missing. */
  readonly complete: boolean;
}

/** Different situations looked at, at most; the three large plays have some thousand each. */
const VISIT_LIMIT = 100_000;

/** The way behind a trail. */
export function movesOf(trail: Trail): Moves {
  const choices: string[] = [];
  let rest = trail;
  while ("before" in rest) {
    choices.push(rest.choice);
    rest = rest.before;
  }
  return { prepared: rest.prepared, choices: choices.reverse() };
}

/** Every choice of `choose` out of a list, in its order. */
export function combinations<Item>(items: readonly Item[], choose: number): readonly Item[][] {
  if (choose === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), choose - 1).map((rest) => [item, ...rest]),
  );
}

const keyOf = ({ metrics, flags, prepared }: Situation): string =>
  `${metrics.trust} ${metrics.value} ${metrics.time} ${flags.join()} ${prepared.join()}`;

/** Merges equal situations at one state, adding up their ways. */
class Merged {
  readonly #visits = new Map<string, Visit>();

  add(visit: Visit): void {
    const key = keyOf(visit.situation);
    const known = this.#visits.get(key);
    this.#visits.set(key, known ? { ...known, paths: known.paths + visit.paths } : visit);
  }

  get visits(): readonly Visit[] {
    return [...this.#visits.values()];
  }
}

/**
 * Goes through every way of a role-play: all preparations, all choices that are offered and
 * affordable. Equal situations at one state are looked at once and carry the number of ways to
 * them, so that thousands of ways take milliseconds. States are taken in an order in which all that
 * leads to one comes before it.
 * @param roleplay without `ruleProblems`
 */
export function enumerate(roleplay: Roleplay, limit = VISIT_LIMIT): Enumeration {
  const { states, first } = roleplay;
  const { order } = graphOf(roleplay);
  const places = new Map([...order, END].map((id) => [id, new Merged()]));
  for (const start of starts(roleplay)) places.get(first)?.add({ state: first, ...start });

  const visits: Visit[] = [];
  const cornered: Visit[] = [];
  for (const id of order) {
    const here = places.get(id)?.visits ?? [];
    if (visits.length + here.length > limit) {
      return { visits, finishes: [], paths: 0n, complete: false };
    }
    for (const visit of here) {
      visits.push(visit);
      const open = offers(states[id]?.choices ?? [], visit.situation).filter(
        ({ affordable }) => affordable,
      );
      if (open.length === 0) cornered.push(visit);
      for (const { choice } of open) {
        places.get(choice.next)?.add({
          state: choice.next,
          situation: afterChoice(visit.situation, choice),
          paths: visit.paths,
          trail: { before: visit.trail, choice: choice.id },
        });
      }
    }
  }
  const finishes = [
    ...cornered.map((visit) => finish(roleplay, visit, true)),
    ...(places.get(END)?.visits ?? []).map((visit) => finish(roleplay, visit, false)),
  ];
  const paths = finishes.reduce((sum, one) => sum + one.paths, 0n);
  return { visits, finishes, paths, complete: true };
}

/** Preparations that no condition asks for are told apart only by their effects. */
function starts(roleplay: Roleplay): readonly Omit<Visit, "state">[] {
  const asked = new Set(
    conditionsOf(roleplay).flatMap(({ condition }) => namesIn(condition).prepared),
  );
  const { choose, from } = roleplay.prepare;
  return combinations(from, choose).map((chosen) => {
    const prepared = chosen.map(({ id }) => id);
    const situation = opening(roleplay, prepared);
    return {
      situation: { ...situation, prepared: prepared.filter((id) => asked.has(id)) },
      paths: 1n,
      trail: { prepared },
    };
  });
}

function finish(roleplay: Roleplay, visit: Visit, outOfTime: boolean): Finish {
  const { metrics } = afterwards(roleplay, visit.situation);
  const ending = endingOf(roleplay, { ...visit.situation, metrics }, outOfTime);
  return { ...visit, outOfTime, ending };
}
