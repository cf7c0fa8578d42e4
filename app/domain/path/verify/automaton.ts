import type { PathEventBody } from "../event";

/** What leads from one place within a step to another. */
interface Move {
  readonly to: string;
  readonly event: PathEventBody;
}

/** The places within one step in which somebody may stand, and what leads on. Waivers are left out. */
export interface Automaton {
  readonly start: string;
  readonly moves: Readonly<Record<string, readonly Move[]>>;
}

/** Where a step ends. */
export const DONE = "done";

export interface Explored {
  /** The fewest events through the step; null when nobody gets through. */
  readonly through: readonly PathEventBody[] | null;
  /**
   * Places that can be reached and from which nothing leads on, nearest first, each with the fewest
   * events to it. Where nobody gets through this is the start alone.
   */
  readonly stuck: readonly { readonly place: string; readonly route: readonly PathEventBody[] }[];
}

/** Goes through an automaton once forwards and once backwards: linear in its moves. */
export function explore({ start, moves }: Automaton): Explored {
  const routes = new Map<string, readonly PathEventBody[]>([[start, []]]);
  const before = new Map<string, string[]>();
  const queue = [start];
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    const route = routes.get(place) ?? [];
    for (const { to, event } of moves[place] ?? []) {
      before.set(to, [...(before.get(to) ?? []), place]);
      if (routes.has(to)) continue;
      routes.set(to, [...route, event]);
      queue.push(to);
    }
  }
  const through = routes.get(DONE) ?? null;
  if (through === null) return { through, stuck: [{ place: start, route: [] }] };
  const alive = reaching(DONE, before);
  const lost = [...routes].filter(([place]) => !alive.has(place));
  const ends = lost.filter(([place]) => (moves[place] ?? []).length === 0);
  const stuck = ends.length > 0 ? ends : lost.slice(0, 1);
  return { through, stuck: stuck.map(([place, route]) => ({ place, route })) };
}

function reaching(
  end: string,
  before: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set([end]);
  const queue = [end];
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    for (const earlier of before.get(place) ?? []) {
      if (found.has(earlier)) continue;
      found.add(earlier);
      queue.push(earlier);
    }
  }
  return found;
}
