import { CHOICE_FIELD, matchField, placeField, VALUE_FIELD } from "~/domain/quiz/form-fields";
import type { PublicAnswer } from "~/domain/quiz/view";

type Entry = readonly [string, FormDataEntryValue];

/** A form as a browser would send it. */
export function formOf(entries: readonly Entry[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

/** The form that a screen with this answer filled in would send. */
export function filledIn(answer: PublicAnswer): FormData {
  switch (answer.type) {
    case "single":
    case "scenario":
      return formOf([[CHOICE_FIELD, String(answer.choice)]]);
    case "multiple":
      return formOf(answer.choices.map((choice) => [CHOICE_FIELD, String(choice)]));
    case "numeric":
      return formOf([[VALUE_FIELD, answer.value]]);
    case "ordering":
      return formOf(
        answer.order.map((position, index) => [placeField(position), String(index + 1)]),
      );
    case "matching":
      return formOf(
        answer.pairs.map((right, left) => [matchField(left), right === null ? "" : String(right)]),
      );
  }
}
