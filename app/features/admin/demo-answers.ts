import { CHOICE_FIELD, matchField, placeField, VALUE_FIELD } from "~/domain/quiz/form-fields";
import { publicAnswer } from "~/domain/quiz/public-answer";
import type { Answer, DisplayOrder, Question } from "~/domain/quiz/question";

/** The answer that earns full credit. */
export function rightAnswer(question: Question): Answer {
  switch (question.type) {
    case "single":
      return { type: "single", option: question.options.find((one) => one.right)?.id ?? "" };
    case "scenario":
      return {
        type: "scenario",
        option: question.options.find((one) => one.credit === 100)?.id ?? "",
      };
    case "multiple":
      return {
        type: "multiple",
        options: question.options.filter((one) => one.right).map((one) => one.id),
      };
    case "numeric":
      return { type: "numeric", value: question.answer.value };
    case "ordering":
      return { type: "ordering", items: question.items.map((item) => item.id) };
    case "matching":
      return { type: "matching", pairs: question.pairs };
  }
}

/** An answer that earns no full credit, such as a person might give. */
export function wrongAnswer(question: Question): Answer {
  switch (question.type) {
    case "single":
      return { type: "single", option: question.options.find((one) => !one.right)?.id ?? "" };
    case "scenario":
      return {
        type: "scenario",
        option: question.options.find((one) => one.credit < 100)?.id ?? "",
      };
    case "multiple":
      return {
        type: "multiple",
        options: question.options.filter((one) => !one.right).map((one) => one.id),
      };
    case "numeric":
      return { type: "numeric", value: question.mistakes[0]?.value ?? "0" };
    case "ordering":
      return { type: "ordering", items: question.items.map((item) => item.id).reverse() };
    case "matching": {
      const [first] = question.right;
      return {
        type: "matching",
        pairs: Object.fromEntries(question.left.map(({ id }) => [id, first?.id ?? ""])),
      };
    }
  }
}

/** The form that a browser would send for an answer. */
export function answerForm(question: Question, order: DisplayOrder, answer: Answer): FormData {
  const form = new FormData();
  const shown = publicAnswer(question, order, answer);
  if (!shown) return form;
  switch (shown.type) {
    case "single":
    case "scenario":
      form.set(CHOICE_FIELD, String(shown.choice));
      break;
    case "multiple":
      for (const choice of shown.choices) form.append(CHOICE_FIELD, String(choice));
      break;
    case "numeric":
      form.set(VALUE_FIELD, shown.value);
      break;
    case "ordering":
      shown.order.forEach((position, place) => form.set(placeField(position), String(place + 1)));
      break;
    case "matching":
      shown.pairs.forEach((pair, position) => form.set(matchField(position), String(pair ?? "")));
      break;
  }
  return form;
}
