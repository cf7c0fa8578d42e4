import { CHOICE_FIELD, matchField, placeField, VALUE_FIELD } from "./form-fields";
import type { SubmittedForm } from "./submitted";
import type { PublicAnswer, PublicQuestion } from "./view";

/** The answer in a form by display positions, to show it again; null when nothing was chosen. */
export function publicAnswerInForm(
  question: PublicQuestion,
  form: SubmittedForm,
): PublicAnswer | null {
  const numbers = (names: readonly string[]) => names.map((name) => numberIn(form, name));
  switch (question.type) {
    case "single":
    case "scenario": {
      const choice = numberIn(form, CHOICE_FIELD);
      return choice === null ? null : { type: question.type, choice };
    }
    case "multiple": {
      const choices = form.getAll(CHOICE_FIELD).map(Number);
      return choices.length === 0 ? null : { type: "multiple", choices };
    }
    case "numeric": {
      const value = form.get(VALUE_FIELD);
      return typeof value === "string" && value.trim() ? { type: "numeric", value } : null;
    }
    case "ordering": {
      const places = numbers(question.items.map((_, index) => placeField(index)));
      const order = question.items.map((_, index) => places.indexOf(index + 1));
      return order.every((position) => position < 0) ? null : { type: "ordering", order };
    }
    case "matching": {
      const pairs = numbers(question.left.map((_, index) => matchField(index)));
      return pairs.every((pair) => pair === null) ? null : { type: "matching", pairs };
    }
  }
}

function numberIn(form: SubmittedForm, name: string): number | null {
  const value = form.get(name);
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : null;
}
