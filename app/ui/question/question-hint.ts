import type { PublicQuestion } from "~/domain/quiz/view";
import type { MessageId } from "~/i18n/messages";
import { isSorting } from "./is-sorting";

/** What to do with the controls, where the stem alone does not say it. */
export function questionHint(question: PublicQuestion): MessageId | null {
  switch (question.type) {
    case "multiple":
      return "practice.question.multipleHint";
    case "ordering":
      return "practice.question.orderingHint";
    case "matching":
      return isSorting(question)
        ? "practice.question.sortingHint"
        : "practice.question.matchingHint";
    default:
      return null;
  }
}
