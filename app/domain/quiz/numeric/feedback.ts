import type { Locale } from "~/domain/text";
import type { Grade } from "../credit";
import type { Answer, NumericQuestion } from "../question";
import type { QuestionFeedback } from "../view";
import { means } from "./grade";
import { showMeasure } from "./show-decimal";

/** The right value, and the known mistake when the given value is one within the tolerance. */
export function numericFeedback(
  question: NumericQuestion,
  answer: Answer | null,
  locale: Locale,
  grade: Grade,
): QuestionFeedback {
  const given = answer?.type === "numeric" && grade.verdict !== "blank" ? answer.value : null;
  const mistake =
    given === null || grade.verdict === "right"
      ? undefined
      : question.mistakes.find(({ value }) => means(question, given, value));
  return {
    ...grade,
    type: "numeric",
    given,
    expected: showMeasure(question.answer.value, question.answer.unit, locale),
    mistake: mistake?.why[locale] ?? null,
    why: question.why[locale],
  };
}
