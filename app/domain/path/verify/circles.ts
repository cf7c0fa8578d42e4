/** Nodes with those that each of them waits for. */
export type Waits = ReadonlyMap<string, readonly string[]>;

/**
 * Circles, each of which holds up all that wait for it: no node stands in two of those told.
 * Shortest first from every node, so that each is as short as one through its first node can be.
 */
export function circlesOf(waits: Waits): readonly (readonly string[])[] {
  const told = new Set<string>();
  const circles: (readonly string[])[] = [];
  const candidates = inCircles(waits);
  for (const node of candidates) {
    if (told.has(node)) continue;
    const circle = circleThrough(node, waits, told);
    if (!circle) continue;
    circles.push(circle);
    for (const one of circle) told.add(one);
  }
  return circles;
}

/** Nodes that are left when those that wait for nobody, or for whom nobody waits, fall away. */
function inCircles(waits: Waits): readonly string[] {
  let rest = [...waits.keys()];
  for (;;) {
    const left = new Set(rest);
    const known = (node: string) => (waits.get(node) ?? []).filter((one) => left.has(one));
    const awaited = new Set(rest.flatMap(known));
    const next = rest.filter((node) => known(node).length > 0 && awaited.has(node));
    if (next.length === rest.length) return rest;
    rest = next;
  }
}

function circleThrough(
  start: string,
  waits: Waits,
  without: ReadonlySet<string>,
): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  const queue = [start];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const way = ways.get(node) ?? [];
    for (const next of waits.get(node) ?? []) {
      if (next === start) return way;
      if (ways.has(next) || without.has(next)) continue;
      ways.set(next, [...way, next]);
      queue.push(next);
    }
  }
  return null;
}
