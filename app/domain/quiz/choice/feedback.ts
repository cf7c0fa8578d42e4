import type { Locale } from "~/domain/text";
import type { Grade } from "../credit";
import { arrange } from "../positions";
import type {
  Answer,
  DisplayOrder,
  MultipleQuestion,
  ScenarioQuestion,
  SingleQuestion,
} from "../question";
import type { QuestionFeedback } from "../view";

type ChoiceQuestion = SingleQuestion | MultipleQuestion | ScenarioQuestion;

function chosenIds(question: ChoiceQuestion, answer: Answer | null): readonly string[] {
  if (answer?.type === "multiple") return question.type === "multiple" ? answer.options : [];
  if (answer?.type !== "single" && answer?.type !== "scenario") return [];
  return answer.type === question.type ? [answer.option] : [];
}

/** Every option in display order with what was chosen, what is right, and why. */
export function choiceFeedback(
  question: ChoiceQuestion,
  order: DisplayOrder,
  answer: Answer | null,
  locale: Locale,
  grade: Grade,
): QuestionFeedback {
  const chosen = chosenIds(question, answer);
  const options = arrange<ChoiceQuestion["options"][number]>(question.options, order.first);
  return {
    ...grade,
    type: question.type,
    options: options.map((option) => ({
      text: option.text[locale],
      chosen: chosen.includes(option.id),
      right: "right" in option ? option.right : option.credit === 100,
      why: option.why[locale],
    })),
  };
}
