import { initialTransition, transition, type StateValue } from "xstate";
import type { ResolvedPath } from "./definition";
import type { PathEvent } from "./event";
import { compilePath, type PathChart, type PathContext } from "./statechart";

/** Where a learner stands: what the fold of the events so far comes to. Plain JSON. */
export interface Snapshot {
  readonly value: StateValue;
  readonly context: PathContext;
}

const charts = new WeakMap<ResolvedPath, PathChart>();

/** The chart of a path, compiled once for each definition object (tens of milliseconds). */
function chartOf(path: ResolvedPath): PathChart {
  const known = charts.get(path);
  if (known) return known;
  const chart = compilePath(path);
  charts.set(path, chart);
  return chart;
}

type ChartState = ReturnType<PathChart["resolveState"]>;

/** The chart's own state behind a snapshot made here: resolving it costs as much as a transition. */
const states = new WeakMap<Snapshot, ChartState>();

function snapshotOf(state: ChartState): Snapshot {
  const snapshot = { value: state.value, context: state.context };
  states.set(snapshot, state);
  return snapshot;
}

/** The state before any event. */
export function begin(path: ResolvedPath): Snapshot {
  const [state] = initialTransition(chartOf(path));
  return snapshotOf(state);
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
  const chart = chartOf(path);
  const known = states.get(from);
  const start =
    known?.machine === chart
      ? known
      : chart.resolveState({ value: from.value, context: from.context });
  return snapshotOf(events.reduce((state, event) => transition(chart, state, event)[0], start));
}
