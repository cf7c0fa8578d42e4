import type { PathEventBody } from "~/domain/path/event";
import type { Automaton } from "~/domain/path/verify/automaton";

/** The fewest events to every place of an automaton that somebody can come to. */
export function placesOf({
  start,
  moves,
}: Automaton): ReadonlyMap<string, readonly PathEventBody[]> {
  const ways = new Map<string, readonly PathEventBody[]>([[start, []]]);
  for (const [place, way] of ways)
    for (const { to, event } of moves[place] ?? [])
      if (!ways.has(to)) ways.set(to, [...way, event]);
  return ways;
}
