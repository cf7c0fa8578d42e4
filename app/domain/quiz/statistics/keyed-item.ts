import type { Answer, Question } from "../question";
import type { KeyedOption } from "./options";

/** The options of a question as statistics count them; none where nothing is chosen from a list. */
export function keyedOptions(question: Question): readonly KeyedOption[] {
  switch (question.type) {
    case "single":
    case "multiple":
      return question.options.map(({ id, right }) => ({ id, right }));
    case "scenario":
      return question.options.map(({ id, credit }) => ({ id, right: credit === 100 }));
    case "numeric":
    case "ordering":
    case "matching":
      return [];
  }
}

/** The authored ids that an answer chose; empty when blank or of another type. */
export function chosenOptions(answer: Answer | null): readonly string[] {
  switch (answer?.type) {
    case "single":
    case "scenario":
      return [answer.option];
    case "multiple":
      return answer.options;
    default:
      return [];
  }
}

/**
 * Whether a question is asked of people who were taught: a check or the practice after it. A
 * diagnostic and a test-out ask what may be unknown, so that there neither hard nor easy says
 * anything of the lesson.
 */
export function isAskedAfterTeaching({ use }: Pick<Question, "use">): boolean {
  return use.includes("check") || use.includes("remedial");
}
