import { sortRoute, type RouteModule, type RoutePlace } from "./route-order";
import type { RouteLane, RouteLink, RouteRow, RouteTone, RouteTrack } from "./route-row";

const LANES: readonly RouteLane[] = [0, 1, 2];

/** The lane that modules share when there are more side by side than lanes. */
const SHARED: RouteLane = 2;

/** A line on its way down a lane. */
interface Line {
  /** Modules it leads to; more than one only in the shared lane. */
  readonly targets: readonly string[];
  readonly walked: boolean;
}

type Lines = ReadonlyMap<RouteLane, Line>;

const toneOf = ({ walked }: Line): RouteTone => (walked ? "walked" : "ahead");

const laneTo = (lines: Lines, id: string): RouteLane | undefined =>
  LANES.find((lane) => lines.get(lane)?.targets.includes(id));

const freeLane = (lines: Lines): RouteLane | undefined => LANES.find((lane) => !lines.has(lane));

/** Leads a line to a target down a lane, joining what runs there already. */
function lead(lines: Lines, lane: RouteLane, target: string, walked: boolean): Lines {
  const before = lines.get(lane);
  const targets = [...new Set([...(before?.targets ?? []), target])];
  return new Map(lines).set(lane, { targets, walked: walked && (before?.walked ?? true) });
}

function without(lines: Lines, lane: RouteLane, target: string): Lines {
  const rest = new Map(lines);
  const line = lines.get(lane);
  const targets = line?.targets.filter((id) => id !== target) ?? [];
  if (line && targets.length > 0) rest.set(lane, { ...line, targets });
  else rest.delete(lane);
  return rest;
}

/** Each lane's piece of a row, from the lines that enter it above and leave it below. */
function tracksOf(above: Lines, below: Lines, station?: RouteLane): RouteTrack[] {
  return LANES.flatMap((lane): RouteTrack[] => {
    const over = above.get(lane);
    const under = below.get(lane);
    if (!over && !under && lane !== station) return [];
    return [{ lane, above: over ? toneOf(over) : null, below: under ? toneOf(under) : null }];
  });
}

/** A module in its lane, the lines beside it and what leaves it. */
interface Placed {
  readonly lane: RouteLane;
  /** Lines just below the station. */
  readonly below: Lines;
  /** Lines after they parted and met. */
  readonly after: Lines;
  /** Lanes that the module's own lines lead to. */
  readonly to: readonly RouteLane[];
  /** Successors that had to go into the shared lane. */
  readonly crowded: readonly string[];
}

function place(lines: Lines, lane: RouteLane, { module, next }: RoutePlace): Placed {
  const walked = module.mastered === true;
  const rest = without(lines, lane, module.id);
  const to = new Set<RouteLane>();
  const crowded: string[] = [];
  let after = rest;
  for (const id of next) {
    const own = after.has(lane) ? undefined : lane;
    const free = laneTo(after, id) ?? own ?? freeLane(after);
    if (free === undefined) crowded.push(id);
    const target = free ?? SHARED;
    after = lead(after, target, id, walked);
    to.add(target);
  }
  const kept = rest.has(lane) ? after.get(lane) : { targets: [], walked };
  const below = to.size > 0 && kept ? new Map(rest).set(lane, kept) : rest;
  return { lane, below, after, to: [...to], crowded };
}

function linksOf({ lane, below, after, to }: Placed): RouteLink[] {
  if (to.every((target) => target === lane)) return [];
  return [...below]
    .flatMap(([from, line]) => {
      const ends = from === lane ? [...to] : [];
      const stays = from !== lane || (after.has(lane) && !to.includes(lane));
      return [...ends, ...(stays ? [from] : [])].map((end) => ({
        from,
        to: end,
        tone: toneOf(line),
      }));
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * The rows of a path's map, from the top: one per module in an order that respects `after`, with
 * link rows where lanes part or meet. At most three lanes; modules beyond them follow one another
 * in the third, announced by an overflow row. Each row's tracks meet those of its neighbours.
 * Expects known prerequisites without a circle, as a published path has.
 */
export function layoutRoute(modules: readonly RouteModule[]): readonly RouteRow[] {
  const rows: RouteRow[] = [];
  const crowded = new Set<string>();
  let lines: Lines = new Map();
  for (const one of sortRoute(modules)) {
    const { id } = one.module;
    const known = laneTo(lines, id) ?? freeLane(lines);
    if (known === undefined) crowded.add(id);
    const lane = known ?? SHARED;
    if (crowded.has(id)) {
      const count = beside(lines, crowded, id);
      rows.push({ kind: "overflow", id: `${id}-beside`, count, tracks: tracksOf(lines, lines) });
    }
    const placed = place(lines, lane, one);
    for (const other of placed.crowded) crowded.add(other);
    rows.push({ kind: "module", id, lane, tracks: tracksOf(lines, placed.below, lane) });
    const links = linksOf(placed);
    if (links.length > 0) rows.push({ kind: "links", id: `${id}-links`, links });
    lines = placed.after;
  }
  return rows;
}

/** How many modules the row before this crowded one announces; they are not announced again. */
function beside(lines: Lines, crowded: Set<string>, id: string): number {
  const queue = lines.get(SHARED)?.targets ?? [];
  const announced = new Set([id, ...queue.filter((other) => crowded.has(other))]);
  for (const other of announced) crowded.delete(other);
  return announced.size;
}
