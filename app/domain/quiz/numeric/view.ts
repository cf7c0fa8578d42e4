import type { Locale } from "~/domain/text";
import type { NumericQuestion } from "../question";
import type { PublicQuestion } from "../view";

/** Stem and unit. */
export function numericView(question: NumericQuestion, locale: Locale): PublicQuestion {
  return { type: "numeric", stem: question.stem[locale], unit: question.answer.unit };
}
