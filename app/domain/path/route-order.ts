/** What the map needs to know of a module. */
export interface RouteModule {
  readonly id: string;
  readonly after: readonly string[];
  readonly mastered?: boolean;
}

export interface RoutePlace {
  readonly module: RouteModule;
  /** Modules that come directly after this one, in the order of the map. */
  readonly next: readonly string[];
}

/** In the author's order, each module no earlier than what it comes after. */
function inOrder(modules: readonly RouteModule[]): RouteModule[] {
  const placed: RouteModule[] = [];
  let rest = [...modules];
  while (rest.length > 0) {
    const waiting = new Set(rest.map((module) => module.id));
    const first = rest.find((module) => !module.after.some((id) => waiting.has(id))) ?? rest[0];
    if (!first) break;
    placed.push(first);
    rest = rest.filter((module) => module !== first);
  }
  return placed;
}

/** For every module, all that must be mastered before it, near and far. */
function ancestors(ordered: readonly RouteModule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const { id, after } of ordered) {
    all.set(id, new Set(after.flatMap((before) => [before, ...(all.get(before) ?? [])])));
  }
  return all;
}

/**
 * The modules in the order of the map, each with those that follow it directly: a prerequisite that
 * another prerequisite implies draws no line of its own.
 */
export function sortRoute(modules: readonly RouteModule[]): readonly RoutePlace[] {
  const ordered = inOrder(modules);
  const before = ancestors(ordered);
  const isDirect = (from: string, { after }: RouteModule) =>
    after.includes(from) && !after.some((other) => other !== from && before.get(other)?.has(from));
  return ordered.map((module) => ({
    module,
    next: ordered.filter((one) => isDirect(module.id, one)).map((one) => one.id),
  }));
}
