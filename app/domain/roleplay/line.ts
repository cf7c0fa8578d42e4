import type { Ended } from "./replay";
import type { Change, Metrics, Roleplay } from "./roleplay";
import { difference } from "./situation";

/** Metrics at one place of a talk, for the line that is drawn of it. */
export interface LinePoint {
  /** `start` is before preparation, `opening` after it; `later` what came back after the talk. */
  readonly kind: "start" | "opening" | "turn" | "later";
  readonly metrics: Metrics;
}

/** A talk as a line: start, opening where something was prepared, turns, what came back. */
export function lineOf({ start, prepare }: Roleplay, talk: Ended): readonly LinePoint[] {
  return [
    { kind: "start", metrics: start },
    ...(prepare.choose > 0 ? [{ kind: "opening" as const, metrics: talk.opening }] : []),
    ...talk.turns.map(({ after }) => ({ kind: "turn" as const, metrics: after })),
    ...talk.acted.map(({ after }) => ({ kind: "later" as const, metrics: after })),
  ];
}

/** All that trust and value rose and fell along a line; never negative. */
export function movements(line: readonly LinePoint[]): {
  readonly earned: Change;
  readonly lost: Change;
} {
  const steps = line.slice(1).map(({ metrics }, index) => {
    const before = line[index]?.metrics ?? metrics;
    return difference(before, metrics);
  });
  const sum = (sign: number, key: keyof Change) =>
    steps.reduce((total, step) => total + Math.max(0, sign * step[key]), 0);
  return {
    earned: { trust: sum(1, "trust"), value: sum(1, "value") },
    lost: { trust: sum(-1, "trust"), value: sum(-1, "value") },
  };
}
