import { BLANK, creditShare, gradeOf, type Grade } from "../credit";
import type { Answer, MultipleQuestion, ScenarioQuestion, SingleQuestion } from "../question";

/** Full credit for the right option, nothing for another. */
export function gradeSingle(question: SingleQuestion, answer: Answer | null): Grade {
  if (answer?.type !== "single") return BLANK;
  const chosen = question.options.find((option) => option.id === answer.option);
  return gradeOf(chosen?.right ? 100 : 0);
}

/** The credit that the author gave to the chosen option. */
export function gradeScenario(question: ScenarioQuestion, answer: Answer | null): Grade {
  if (answer?.type !== "scenario") return BLANK;
  const chosen = question.options.find((option) => option.id === answer.option);
  return gradeOf(chosen?.credit ?? 0);
}

/**
 * Chosen right ÷ all right − chosen wrong ÷ all wrong, never below zero: ticking everything, like
 * ticking nothing, earns nothing.
 */
export function gradeMultiple(question: MultipleQuestion, answer: Answer | null): Grade {
  if (answer?.type !== "multiple" || answer.options.length === 0) return BLANK;
  const chosen = new Set(answer.options);
  const right = question.options.filter((option) => option.right);
  const wrong = question.options.filter((option) => !option.right);
  const count = (options: typeof right) => options.filter(({ id }) => chosen.has(id)).length;
  const earned = count(right) * wrong.length - count(wrong) * right.length;
  return gradeOf(creditShare(earned, right.length * wrong.length));
}
