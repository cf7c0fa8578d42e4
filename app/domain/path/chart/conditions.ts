import type { EventOf, PathEvent } from "../event";
import { recordOf, type PathContext } from "../snapshot";

/** Points of field work by criterion against what passes (curriculum R9). */
export interface RubricRule {
  readonly pass: number;
  readonly noZero: boolean;
}

/** Whether reviewed field work passes: enough points in all, and no criterion without any. */
export function rubricPasses({ pass, noZero }: RubricRule, scores: readonly number[]): boolean {
  const points = scores.reduce((sum, score) => sum + score, 0);
  return scores.length > 0 && points >= pass && (!noZero || scores.every((score) => score > 0));
}

/** Whether an event of this type is about this step. */
export function isAbout<
  Type extends
    | "lesson.completed"
    | "quiz.graded"
    | "remedial.read"
    | "remedial.graded"
    | "talk.held"
    | "roleplay.ended"
    | "tool.completed"
    | "assignment.submitted"
    | "assignment.reviewed"
    | "step.waived",
>(event: PathEvent, type: Type, step: string): event is EventOf<Type> {
  return event.type === type && "step" in event.payload && event.payload.step === step;
}

/** Whether what a step waits for has come by the time of an event. */
export const isTimeUp = (context: PathContext, event: PathEvent, step: string): boolean =>
  event.at >= (recordOf(context, step).until ?? 0);
