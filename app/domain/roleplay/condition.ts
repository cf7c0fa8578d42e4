import type { Condition, Metrics, Thresholds } from "./roleplay";

/** All that a condition can ask about. */
export interface Situation {
  readonly metrics: Metrics;
  /** Sorted, each once, so that equal situations look alike. */
  readonly flags: readonly string[];
  /** In the author's order. */
  readonly prepared: readonly string[];
}

type Compare = (value: number, limit: number) => boolean;

function compares(metrics: Metrics, limits: Thresholds, compare: Compare): boolean {
  const one = (value: number | null, limit: number | undefined) =>
    limit === undefined || compare(value ?? Infinity, limit);
  return (
    one(metrics.trust, limits.trust) &&
    one(metrics.value, limits.value) &&
    one(metrics.time, limits.time)
  );
}

const among = (names: readonly string[] = [], known: readonly string[]): number =>
  names.filter((name) => known.includes(name)).length;

/** Whether every key of a condition holds; no condition always does. */
export function holds(condition: Condition | undefined, situation: Situation): boolean {
  if (condition === undefined) return true;
  const { flag, prepared, atLeast, below, count, all, any, not } = condition;
  const { metrics, flags, prepared: done } = situation;
  return (
    (flag === undefined || flags.includes(flag)) &&
    (prepared === undefined || done.includes(prepared)) &&
    (atLeast === undefined || compares(metrics, atLeast, (value, limit) => value >= limit)) &&
    (below === undefined || compares(metrics, below, (value, limit) => value < limit)) &&
    (count === undefined ||
      among(count.prepared, done) + among(count.flags, flags) >= count.atLeast) &&
    (all === undefined || all.every((one) => holds(one, situation))) &&
    (any === undefined || any.some((one) => holds(one, situation))) &&
    (not === undefined || !holds(not, situation))
  );
}

/** A part of a condition with the keys that lead to it. */
export interface ConditionPart {
  readonly path: readonly (string | number)[];
  readonly condition: Condition;
}

/** A condition and every one within it, outermost first. */
export function partsOf(
  condition: Condition,
  path: readonly (string | number)[] = [],
): readonly ConditionPart[] {
  const list = (key: "all" | "any") =>
    (condition[key] ?? []).flatMap((one, index) => partsOf(one, [...path, key, index]));
  return [
    { path, condition },
    ...list("all"),
    ...list("any"),
    ...(condition.not ? partsOf(condition.not, [...path, "not"]) : []),
  ];
}

/** The flags and preparations that a condition asks about, wherever within it. */
export function namesIn(condition: Condition): {
  readonly flags: readonly string[];
  readonly prepared: readonly string[];
} {
  const parts = partsOf(condition).map((part) => part.condition);
  return {
    flags: parts.flatMap(({ flag, count }) => [...(flag ? [flag] : []), ...(count?.flags ?? [])]),
    prepared: parts.flatMap(({ prepared, count }) => [
      ...(prepared ? [prepared] : []),
      ...(count?.prepared ?? []),
    ]),
  };
}
