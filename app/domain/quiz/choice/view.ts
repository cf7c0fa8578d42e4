import type { Locale, Text } from "~/domain/text";
import { arrange } from "../positions";
import type { DisplayOrder, MultipleQuestion, ScenarioQuestion, SingleQuestion } from "../question";
import type { PublicQuestion } from "../view";

type ChoiceQuestion = SingleQuestion | MultipleQuestion | ScenarioQuestion;

/** Stem and option texts, and the case of a scenario. */
export function choiceView(
  question: ChoiceQuestion,
  order: DisplayOrder,
  locale: Locale,
): PublicQuestion {
  const shown = {
    stem: question.stem[locale],
    options: arrange<{ readonly text: Text }>(question.options, order.first).map(
      (option) => option.text[locale],
    ),
  };
  return question.type === "scenario"
    ? { type: question.type, case: question.case[locale], ...shown }
    : { type: question.type, ...shown };
}
