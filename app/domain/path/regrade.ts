import { passes, type PassRule, type QuizResult } from "~/domain/quiz/result";
import type { GradedResult } from "./event";

/** `lost`: a pass that the corrected key would take away. */
export type RegradeKind = "same" | "better" | "worse" | "won" | "lost";

/** What a corrected key does to one result. */
export function regradeKind(before: QuizResult, after: QuizResult): RegradeKind {
  if (before.passed !== after.passed) return after.passed ? "won" : "lost";
  const [was, is] = [before.right * 1_000 + before.credit, after.right * 1_000 + after.credit];
  if (is === was) return "same";
  return is > was ? "better" : "worse";
}

/** The corrected result as the log keeps it; a pass is left standing unless it was chosen not to. */
export function regradedResult(
  pass: PassRule,
  before: QuizResult,
  { credit, of, right, objectives, missedCritical }: QuizResult,
  takePasses: boolean,
): GradedResult {
  const result = { credit, of, right, objectives, missedCritical };
  const keeps = before.passed && !takePasses && !passes(pass, result);
  return keeps ? { ...result, passKept: true } : result;
}
