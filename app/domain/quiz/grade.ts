import { gradeMultiple, gradeScenario, gradeSingle } from "./choice/grade";
import type { Grade } from "./credit";
import { gradeMatching } from "./matching/grade";
import { gradeNumeric } from "./numeric/grade";
import { gradeOrdering } from "./ordering/grade";
import type { Answer, Question } from "./question";

/**
 * What an answer earns: an integer credit of 0–100, and `right` at 100, `wrong` at 0, else
 * `partly`. No answer, an empty one, or one to another type of question is `blank` with 0.
 */
export function grade(question: Question, answer: Answer | null): Grade {
  switch (question.type) {
    case "single":
      return gradeSingle(question, answer);
    case "multiple":
      return gradeMultiple(question, answer);
    case "scenario":
      return gradeScenario(question, answer);
    case "numeric":
      return gradeNumeric(question, answer);
    case "ordering":
      return gradeOrdering(question, answer);
    case "matching":
      return gradeMatching(question, answer);
  }
}
