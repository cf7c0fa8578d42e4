import type { Locale } from "~/domain/text";
import { arrange } from "../positions";
import type { DisplayOrder, OrderingQuestion } from "../question";
import type { PublicQuestion } from "../view";

/** Stem and the texts to put in order. */
export function orderingView(
  question: OrderingQuestion,
  order: DisplayOrder,
  locale: Locale,
): PublicQuestion {
  const items = arrange(question.items, order.first).map((item) => item.text[locale]);
  return { type: "ordering", stem: question.stem[locale], items };
}
