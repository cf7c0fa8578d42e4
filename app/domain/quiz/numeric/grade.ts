import { BLANK, gradeOf, type Grade } from "../credit";
import type { Answer, NumericQuestion } from "../question";
import { decimalFrom, isWithin } from "./decimal";
import { readNumber } from "./read-number";

/** Whether a text, in any meaning it can have, is `value` within the question's tolerance. */
export function means(question: NumericQuestion, typed: string, value: string): boolean {
  const target = decimalFrom(value);
  const tolerance = decimalFrom(question.answer.tolerance);
  return readNumber(typed, question.answer.unit).some((given) =>
    isWithin(given, target, tolerance),
  );
}

/** Full credit within the tolerance, bounds included; otherwise nothing. */
export function gradeNumeric(question: NumericQuestion, answer: Answer | null): Grade {
  if (answer?.type !== "numeric" || answer.value.trim() === "") return BLANK;
  return gradeOf(means(question, answer.value, question.answer.value) ? 100 : 0);
}
