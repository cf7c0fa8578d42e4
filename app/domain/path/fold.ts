import { createActor } from "xstate";
import type { ResolvedPath } from "./definition";
import type { PathEvent } from "./event";
import type { Snapshot } from "./snapshot";
import { compilePath, type PathChart } from "./statechart";

type ChartState = ReturnType<PathChart["resolveState"]>;

interface Machine {
  readonly chart: PathChart;
  readonly next: (state: ChartState, event: PathEvent) => ChartState;
}

const machines = new WeakMap<ResolvedPath, Machine>();

/** The chart of a path, compiled once for each definition object (tens of milliseconds). */
function machineOf(path: ResolvedPath): Machine {
  const known = machines.get(path);
  if (known) return known;
  const chart = compilePath(path);
  const scope = inertScope(chart);
  const next = (state: ChartState, event: PathEvent) => chart.transition(state, event, scope);
  const machine = { chart, next };
  machines.set(path, machine);
  return machine;
}

/**
 * Where nothing outside can happen. XState's own `transition` makes one with a fresh actor for
 * every event, which costs as much as the transition; a path's chart has no actors, so one serves.
 */
function inertScope(chart: PathChart): Parameters<PathChart["transition"]>[2] {
  const self = createActor(chart);
  const nothing = () => undefined;
  return {
    self,
    system: self.system,
    id: "",
    sessionId: "",
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}

/** The chart's own state behind a snapshot made here: resolving it costs as much as a transition. */
const states = new WeakMap<Snapshot, ChartState>();

function snapshotOf(state: ChartState): Snapshot {
  const snapshot = { value: state.value, context: state.context };
  states.set(snapshot, state);
  return snapshot;
}

/** The state before any event. */
export function begin(path: ResolvedPath): Snapshot {
  return snapshotOf(createActor(machineOf(path).chart).getSnapshot());
}

/** The state after one more event. An event that does not fit the state changes nothing. */
export function apply(path: ResolvedPath, snapshot: Snapshot, event: PathEvent): Snapshot {
  return fold(path, [event], snapshot);
}

/** The state after these events, from the beginning or from a stored state. */
export function fold(
  path: ResolvedPath,
  events: readonly PathEvent[],
  from: Snapshot = begin(path),
): Snapshot {
  const { chart, next } = machineOf(path);
  const known = states.get(from);
  const start =
    known?.machine === chart
      ? known
      : chart.resolveState({ value: from.value, context: from.context });
  return snapshotOf(events.reduce(next, start));
}
