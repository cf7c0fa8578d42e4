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

/** The state before any event. */
export function begin(path: ResolvedPath): Snapshot {
  const [state] = initialTransition(chartOf(path));
  return { value: state.value, context: state.context };
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
  const start = chart.resolveState({ value: from.value, context: from.context });
  const end = events.reduce((state, event) => transition(chart, state, event)[0], start);
  return { value: end.value, context: end.context };
}
