import { CHOICE_FIELD } from "../form-fields";
import { arrange } from "../positions";
import type {
  Answer,
  DisplayOrder,
  MultipleQuestion,
  ScenarioQuestion,
  SingleQuestion,
} from "../question";
import {
  answered,
  BLANK_FORM,
  filled,
  invalid,
  readPosition,
  type SubmittedAnswer,
  type SubmittedForm,
} from "../submitted";
import type { PublicAnswer } from "../view";

/** Reads the one position chosen of a single question or a scenario. */
export function readChoice(
  question: SingleQuestion | ScenarioQuestion,
  order: DisplayOrder,
  form: SubmittedForm,
): SubmittedAnswer {
  const shown = arrange<{ readonly id: string }>(question.options, order.first);
  const [choice, ...more] = filled(form, CHOICE_FIELD);
  if (choice === undefined) return BLANK_FORM;
  const refuse = (code: "too-many" | "unknown-position") =>
    invalid(code, CHOICE_FIELD, form, [CHOICE_FIELD], shown.length);
  if (more.length > 0) return refuse("too-many");
  const option = shown[readPosition(choice, shown.length) ?? -1];
  return option ? answered({ type: question.type, option: option.id }) : refuse("unknown-position");
}

/** Reads the positions ticked of a multiple question; none is blank. */
export function readChoices(
  question: MultipleQuestion,
  order: DisplayOrder,
  form: SubmittedForm,
): SubmittedAnswer {
  const shown = arrange(question.options, order.first);
  const ticked = filled(form, CHOICE_FIELD);
  const refuse = (code: "too-many" | "unknown-position" | "duplicate") =>
    invalid(code, CHOICE_FIELD, form, [CHOICE_FIELD], shown.length);
  if (ticked.length === 0) return BLANK_FORM;
  if (ticked.length > shown.length) return refuse("too-many");
  const positions = ticked.map((text) => readPosition(text, shown.length));
  if (positions.includes(null)) return refuse("unknown-position");
  if (new Set(positions).size < positions.length) return refuse("duplicate");
  const options = shown.filter((_, position) => positions.includes(position));
  return answered({ type: "multiple", options: options.map((option) => option.id) });
}

/** The position of the chosen option, or null when it is none of these. */
export function publicChoice(
  question: SingleQuestion | ScenarioQuestion,
  order: DisplayOrder,
  answer: Answer,
): PublicAnswer | null {
  if (answer.type !== "single" && answer.type !== "scenario") return null;
  const choice = arrange<{ readonly id: string }>(question.options, order.first).findIndex(
    (option) => option.id === answer.option,
  );
  return answer.type !== question.type || choice < 0 ? null : { type: question.type, choice };
}

/** The positions of the ticked options, in display order. */
export function publicChoices(
  question: MultipleQuestion,
  order: DisplayOrder,
  answer: Answer,
): PublicAnswer | null {
  if (answer.type !== "multiple") return null;
  const choices = arrange(question.options, order.first).flatMap((option, position) =>
    answer.options.includes(option.id) ? [position] : [],
  );
  return { type: "multiple", choices };
}
