import type { Locale } from "~/domain/text";
import { choiceView } from "./choice/view";
import { matchingView } from "./matching/view";
import { numericView } from "./numeric/view";
import { orderingView } from "./ordering/view";
import type { DisplayOrder, Question } from "./question";
import type { PublicQuestion } from "./view";

/** What a browser may know of a question before it is submitted: display texts by position. */
export function publicView(
  question: Question,
  order: DisplayOrder,
  locale: Locale,
): PublicQuestion {
  switch (question.type) {
    case "single":
    case "multiple":
    case "scenario":
      return choiceView(question, order, locale);
    case "numeric":
      return numericView(question, locale);
    case "ordering":
      return orderingView(question, order, locale);
    case "matching":
      return matchingView(question, order, locale);
  }
}
