import { placeField } from "../form-fields";
import { arrange } from "../positions";
import type { Answer, DisplayOrder, OrderingQuestion } from "../question";
import {
  answered,
  BLANK_FORM,
  filled,
  invalid,
  readPosition,
  type InvalidAnswerCode,
  type SubmittedAnswer,
  type SubmittedForm,
} from "../submitted";
import type { PublicAnswer } from "../view";

/** The place from 1 sent for one item, as an index from 0, or why it is none. */
function readPlace(sent: readonly string[], count: number): number | InvalidAnswerCode {
  const [text, ...more] = sent;
  if (text === undefined) return "incomplete";
  if (more.length > 0) return "too-many";
  const place = readPosition(text, count + 1);
  return place === null || place === 0 ? "unknown-position" : place - 1;
}

/** Reads the places 1 … n of all items; each place is given once, or the form is not complete. */
export function readPlaces(
  question: OrderingQuestion,
  order: DisplayOrder,
  form: SubmittedForm,
): SubmittedAnswer {
  const shown = arrange(question.items, order.first);
  const fields = shown.map((_, position) => placeField(position));
  if (fields.every((field) => filled(form, field).length === 0)) return BLANK_FORM;

  const placed = new Map<number, string>();
  for (const [position, item] of shown.entries()) {
    const field = placeField(position);
    const place = readPlace(filled(form, field), shown.length);
    if (typeof place === "string") return invalid(place, field, form, fields);
    if (placed.has(place)) return invalid("duplicate", field, form, fields);
    placed.set(place, item.id);
  }
  const items = [...placed].sort(([a], [b]) => a - b).map(([, id]) => id);
  return answered({ type: "ordering", items });
}

/** Display positions in the order the learner put them; items of another question fall away. */
export function publicPlaces(
  question: OrderingQuestion,
  order: DisplayOrder,
  answer: Answer,
): PublicAnswer | null {
  if (answer.type !== "ordering") return null;
  const shown = arrange(question.items, order.first).map((item) => item.id);
  const positions = answer.items.map((id) => shown.indexOf(id));
  return { type: "ordering", order: positions.filter((position) => position >= 0) };
}
