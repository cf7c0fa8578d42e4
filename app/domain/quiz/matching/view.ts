import type { Locale } from "~/domain/text";
import { arrange } from "../positions";
import type { DisplayOrder, MatchingQuestion } from "../question";
import type { PublicQuestion } from "../view";

/** Stem and the texts of both sides. */
export function matchingView(
  question: MatchingQuestion,
  order: DisplayOrder,
  locale: Locale,
): PublicQuestion {
  return {
    type: "matching",
    stem: question.stem[locale],
    left: arrange(question.left, order.first).map((item) => item.text[locale]),
    right: arrange(question.right, order.second).map((item) => item.text[locale]),
  };
}
