import { VALUE_FIELD } from "../form-fields";
import type { Answer, NumericQuestion } from "../question";
import {
  answered,
  BLANK_FORM,
  filled,
  invalid,
  type SubmittedAnswer,
  type SubmittedForm,
} from "../submitted";
import type { PublicAnswer } from "../view";
import { NUMBER_LIMIT, readNumber } from "./read-number";

/** Reads a typed number; it is kept as typed, without the spaces around it. */
export function readValue(question: NumericQuestion, form: SubmittedForm): SubmittedAnswer {
  const [first = "", ...more] = filled(form, VALUE_FIELD);
  const refuse = (code: "too-many" | "too-long" | "not-a-number") =>
    invalid(code, VALUE_FIELD, form, [VALUE_FIELD]);
  if (more.length > 0) return refuse("too-many");
  const value = first.trim();
  if (value === "") return BLANK_FORM;
  if (value.length > NUMBER_LIMIT) return refuse("too-long");
  if (readNumber(value, question.answer.unit).length === 0) return refuse("not-a-number");
  return answered({ type: "numeric", value });
}

/** The number as typed. */
export function publicValue(answer: Answer): PublicAnswer | null {
  return answer.type === "numeric" ? { type: "numeric", value: answer.value } : null;
}
