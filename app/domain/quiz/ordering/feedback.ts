import type { Locale } from "~/domain/text";
import type { Grade } from "../credit";
import type { Answer, OrderingQuestion } from "../question";
import type { QuestionFeedback } from "../view";

/** The right order, with the place from 1 that the learner gave to each item. */
export function orderingFeedback(
  question: OrderingQuestion,
  answer: Answer | null,
  locale: Locale,
  grade: Grade,
): QuestionFeedback {
  const given = answer?.type === "ordering" ? answer.items : [];
  const place = (id: string) => (given.includes(id) ? given.indexOf(id) + 1 : null);
  return {
    ...grade,
    type: "ordering",
    rows: question.items.map((item) => ({ text: item.text[locale], given: place(item.id) })),
    why: question.why[locale],
  };
}
