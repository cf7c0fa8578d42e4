import type { Locale } from "~/domain/text";
import { choiceFeedback } from "./choice/feedback";
import { grade } from "./grade";
import { matchingFeedback } from "./matching/feedback";
import { numericFeedback } from "./numeric/feedback";
import { orderingFeedback } from "./ordering/feedback";
import type { Answer, DisplayOrder, Question } from "./question";
import type { QuestionFeedback } from "./view";

/**
 * What a learner sees of one question once it is submitted: grade, key and explanations. Never
 * call it for a certifying question before submission.
 */
export function feedback(
  question: Question,
  order: DisplayOrder,
  answer: Answer | null,
  locale: Locale,
): QuestionFeedback {
  const graded = grade(question, answer);
  switch (question.type) {
    case "single":
    case "multiple":
    case "scenario":
      return choiceFeedback(question, order, answer, locale, graded);
    case "numeric":
      return numericFeedback(question, answer, locale, graded);
    case "ordering":
      return orderingFeedback(question, answer, locale, graded);
    case "matching":
      return matchingFeedback(question, order, answer, locale, graded);
  }
}
