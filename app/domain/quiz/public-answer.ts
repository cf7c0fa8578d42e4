import { publicChoice, publicChoices } from "./choice/answer";
import { publicMatches } from "./matching/answer";
import { publicValue } from "./numeric/answer";
import { publicPlaces } from "./ordering/answer";
import type { Answer, DisplayOrder, Question } from "./question";
import type { PublicAnswer } from "./view";

/**
 * A stored answer by display positions, to show it again. Null when the answer is none of this
 * question's, as when a practice question was changed after it was answered.
 */
export function publicAnswer(
  question: Question,
  order: DisplayOrder,
  answer: Answer,
): PublicAnswer | null {
  switch (question.type) {
    case "single":
    case "scenario":
      return publicChoice(question, order, answer);
    case "multiple":
      return publicChoices(question, order, answer);
    case "numeric":
      return publicValue(answer);
    case "ordering":
      return publicPlaces(question, order, answer);
    case "matching":
      return publicMatches(question, order, answer);
  }
}
