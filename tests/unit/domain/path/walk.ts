import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEvent, PathEventBody } from "~/domain/path/event";
import { begin, fold } from "~/domain/path/fold";
import type { Snapshot } from "~/domain/path/snapshot";
import { pathStatus } from "~/domain/path/status";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Somebody on a path whom tests lead: events at a clock that they move. */
export class Walk {
  private readonly log: PathEvent[] = [];
  at = 1_000_000;

  constructor(readonly path: ResolvedPath) {}

  /** Tells events, one after the other, now. */
  tell(...bodies: readonly PathEventBody[]): this {
    for (const body of bodies) this.log.push({ ...body, seq: this.log.length + 1, at: this.at });
    return this;
  }

  /** Lets time pass, and tells so. */
  wait(milliseconds: number): this {
    this.at += milliseconds;
    return this.tell({ type: "time.passed", payload: {} });
  }

  get snapshot(): Snapshot {
    return fold(this.path, this.log, begin(this.path));
  }

  get status() {
    return pathStatus(this.path, this.snapshot, this.at);
  }

  state(step: string) {
    return this.step(step)?.state;
  }

  step(step: string) {
    return this.status.modules.flatMap(({ steps }) => steps).find((one) => one.step.id === step);
  }

  module(id: string) {
    return this.status.modules.find((module) => module.id === id);
  }
}

/** A result of a check: right and of, by objective. */
export function graded(
  step: string,
  objectives: Readonly<Record<string, readonly [number, number]>>,
  missedCritical: readonly string[] = [],
): PathEventBody {
  const entries = Object.entries(objectives);
  const right = entries.reduce((sum, [, [one]]) => sum + one, 0);
  const of = entries.reduce((sum, [, [, one]]) => sum + one, 0);
  return {
    type: "quiz.graded",
    payload: {
      step,
      attempt: "a",
      right,
      of,
      credit: Math.round((100 * right) / of),
      objectives: entries.map(([id, [r, o]]) => ({
        id,
        right: r,
        of: o,
        credit: Math.round((100 * r) / o),
        ...(missedCritical.includes(id) && { missedCritical: true as const }),
      })),
      missedCritical,
    },
  };
}

export const lesson = (step: string): PathEventBody => ({
  type: "lesson.completed",
  payload: { step, lessonVersion: "v" },
});
