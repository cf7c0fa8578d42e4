import type { Question, QuestionUse } from "../question";
import type { WritingFinding } from "./finding";

/** A critical idea is asked again on every attempt: so many parallel questions it needs. */
export const FEWEST_PARALLEL = 3;

const CHECKS: readonly QuestionUse[] = ["check", "testOut", "remedial", "diagnostic"];

/** What a question says about its family. */
export type FamilyMember = Pick<Question, "id" | "family" | "critical" | "use">;

export const isCertifying = ({ use }: Pick<Question, "use">): boolean =>
  use.some((one) => CHECKS.includes(one));

/** A critical family with too few certifying questions to be asked afresh. */
export function fewParallel(
  question: FamilyMember,
  all: readonly FamilyMember[],
): readonly WritingFinding[] {
  if (!question.critical) return [];
  const parallel = all.filter(
    (one) => one.family === question.family && one.critical && isCertifying(one),
  ).length;
  if (parallel >= FEWEST_PARALLEL) return [];
  const message = {
    sr: `Ključna porodica „${question.family}“ ima ${parallel} od potrebna ${FEWEST_PARALLEL} pitanja za ocenu. Napišite paralelna pitanja iste ideje, da bi svaki pokušaj dobio novo.`,
    en: `The critical family “${question.family}” has ${parallel} of the ${FEWEST_PARALLEL} certifying questions it needs. Write parallel questions of the same idea, so that every attempt gets a fresh one.`,
  };
  return [{ code: "few-parallel-items", field: "family", locale: null, message }];
}
