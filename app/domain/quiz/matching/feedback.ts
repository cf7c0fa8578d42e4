import type { Locale } from "~/domain/text";
import type { Grade } from "../credit";
import { arrange } from "../positions";
import type { Answer, DisplayOrder, MatchingQuestion } from "../question";
import type { QuestionFeedback } from "../view";
import { partner } from "./grade";

/** Every left item in display order with the partner given, the right partner, and why. */
export function matchingFeedback(
  question: MatchingQuestion,
  order: DisplayOrder,
  answer: Answer | null,
  locale: Locale,
  grade: Grade,
): QuestionFeedback {
  const pairs = answer?.type === "matching" ? answer.pairs : {};
  const textOf = (id: string | null) =>
    question.right.find((item) => item.id === id)?.text[locale] ?? null;
  return {
    ...grade,
    type: "matching",
    rows: arrange(question.left, order.first).map((item) => {
      const given = textOf(partner(pairs, item.id));
      const expected = partner(question.pairs, item.id);
      return {
        left: item.text[locale],
        given,
        expected: textOf(expected) ?? "",
        right: given !== null && partner(pairs, item.id) === expected,
        why: item.why[locale],
      };
    }),
  };
}
