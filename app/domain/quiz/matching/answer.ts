import { matchField } from "../form-fields";
import { arrange } from "../positions";
import type { Answer, DisplayOrder, MatchingQuestion } from "../question";
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
import { partner } from "./grade";

/** Reads the right position chosen for each left one; some may stay empty. */
export function readMatches(
  question: MatchingQuestion,
  order: DisplayOrder,
  form: SubmittedForm,
): SubmittedAnswer {
  const left = arrange(question.left, order.first);
  const right = arrange(question.right, order.second);
  const fields = left.map((_, position) => matchField(position));
  const pairs: [string, string][] = [];
  for (const [position, item] of left.entries()) {
    const field = matchField(position);
    const [text, ...more] = filled(form, field);
    if (text === undefined) continue;
    if (more.length > 0) return invalid("too-many", field, form, fields);
    const chosen = right[readPosition(text, right.length) ?? -1];
    if (!chosen) return invalid("unknown-position", field, form, fields);
    pairs.push([item.id, chosen.id]);
  }
  if (pairs.length === 0) return BLANK_FORM;
  return answered({ type: "matching", pairs: Object.fromEntries(pairs) });
}

/** For each left position the right position chosen, or null. */
export function publicMatches(
  question: MatchingQuestion,
  order: DisplayOrder,
  answer: Answer,
): PublicAnswer | null {
  if (answer.type !== "matching") return null;
  const right = arrange(question.right, order.second).map((item) => item.id);
  const pairs = arrange(question.left, order.first).map((item) => {
    const chosen = partner(answer.pairs, item.id);
    const position = chosen === null ? -1 : right.indexOf(chosen);
    return position < 0 ? null : position;
  });
  return { type: "matching", pairs };
}
