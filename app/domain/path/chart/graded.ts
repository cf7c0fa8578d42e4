import { passes, type PassRule } from "~/domain/quiz/result";
import type { RemedialRules } from "../definition";
import type { EventOf, GradedResult, PathEvent } from "../event";
import { recordOf, withRecord, type PathContext } from "../snapshot";
import { isAbout, isTimeUp } from "./conditions";

const HOUR = 3_600_000;

export interface ResultParams {
  readonly step: string;
  readonly pass: PassRule;
  /** Whether the result must not be older than the end of the cool-down. */
  readonly waits: boolean;
}

export interface GradedParams {
  readonly step: string;
  readonly pass: PassRule;
  readonly coolDownHours: number;
  readonly remedial: Pick<RemedialRules, "below"> | null;
}

/** Whether an event is a result of this check that counts now. */
export const counts = (
  context: PathContext,
  event: PathEvent,
  { step, waits }: ResultParams,
): event is EventOf<"quiz.graded"> =>
  isAbout(event, "quiz.graded", step) && (!waits || isTimeUp(context, event, step));

/** Whether a result passes, by its rule or because a pass was left standing. */
export const isPass = (pass: PassRule, result: GradedResult): boolean =>
  result.passKept === true || passes(pass, result);

/**
 * The objectives that a failed result flags: below the limit or with a critical idea missed; if
 * none is, the weakest one (architecture, "Remedial, exactly").
 */
export function missedObjectives(below: number, { objectives }: GradedResult): readonly string[] {
  const missed = objectives.filter(
    ({ right, of, missedCritical }) => missedCritical === true || right * 100 < below * of,
  );
  if (missed.length > 0) return missed.map(({ id }) => id);
  const [first, ...rest] = objectives;
  if (!first) return [];
  return [rest.reduce((worst, one) => (one.credit < worst.credit ? one : worst), first).id];
}

/** What is remembered after a result. */
export function afterResult(
  context: PathContext,
  event: PathEvent,
  { step, pass, coolDownHours, remedial }: GradedParams,
): Partial<PathContext> {
  if (event.type !== "quiz.graded") return {};
  const before = recordOf(context, step);
  const { right, of } = event.payload;
  const passed = isPass(pass, event.payload);
  const better = before.bestRight === null || right > before.bestRight;
  return withRecord(context, step, {
    attempts: before.attempts + 1,
    until: passed || coolDownHours === 0 ? null : event.at + coolDownHours * HOUR,
    bestRight: better ? right : before.bestRight,
    bestOf: better ? of : before.bestOf,
    doneAt: passed ? event.at : null,
    missed: passed || !remedial ? [] : missedObjectives(remedial.below, event.payload),
  });
}
