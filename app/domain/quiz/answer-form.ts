import { readChoice, readChoices } from "./choice/answer";
import { readMatches } from "./matching/answer";
import { readValue } from "./numeric/answer";
import { readPlaces } from "./ordering/answer";
import type { DisplayOrder, Question } from "./question";
import type { SubmittedAnswer, SubmittedForm } from "./submitted";

export type { SubmittedAnswer } from "./submitted";

/**
 * Reads a submitted form (field names: `form-fields`) as an answer by authored ids. Whatever was
 * sent, the answer names only parts of this question; what cannot be read is returned as sent.
 */
export function readAnswer(
  question: Question,
  order: DisplayOrder,
  form: SubmittedForm,
): SubmittedAnswer {
  switch (question.type) {
    case "single":
    case "scenario":
      return readChoice(question, order, form);
    case "multiple":
      return readChoices(question, order, form);
    case "numeric":
      return readValue(question, form);
    case "ordering":
      return readPlaces(question, order, form);
    case "matching":
      return readMatches(question, order, form);
  }
}
