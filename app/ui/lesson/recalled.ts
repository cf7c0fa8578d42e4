import type { QuestionFeedback } from "~/domain/quiz/view";

/** An earlier answer told in a sentence or two. */
export interface Recalled {
  /** What the reader answered, or null. */
  readonly said: string | null;
  readonly right: string;
  /** What a wrong answer reveals; empty when there was none. */
  readonly mistakes: readonly string[];
  /** Why the right answer is right. */
  readonly whys: readonly string[];
}

/** The short telling of an earlier answer; null for a type that needs rows. */
export function recalled(feedback: QuestionFeedback): Recalled | null {
  if (feedback.type === "ordering" || feedback.type === "matching") return null;
  if (feedback.type === "numeric") {
    const { given, expected, mistake, why } = feedback;
    return {
      said: given,
      right: expected,
      mistakes: mistake === null ? [] : [mistake],
      whys: [why],
    };
  }
  const chosen = feedback.options.filter((option) => option.chosen);
  const right = feedback.options.filter((option) => option.right);
  const mistaken = chosen.filter((option) => !option.right);
  return {
    said: chosen.length > 0 ? listed(chosen) : null,
    right: listed(right),
    mistakes: mistaken.map((option) => option.why),
    whys: right.map((option) => option.why),
  };
}

function listed(options: readonly { readonly text: string }[]): string {
  return options.map((option) => option.text).join("; ");
}
