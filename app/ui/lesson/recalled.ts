import type { QuestionFeedback } from "~/domain/quiz/view";

/** An earlier answer told in a sentence or two. */
export interface Recalled {
  /** What the reader answered, or null. */
  readonly said: string | null;
  readonly right: string;
  /** The reasons: of the mistake made, if any, then of the right answer. */
  readonly whys: readonly string[];
}

/** The short telling of an earlier answer; null for a type that needs rows. */
export function recalled(feedback: QuestionFeedback): Recalled | null {
  if (feedback.type === "ordering" || feedback.type === "matching") return null;
  if (feedback.type === "numeric") {
    const { given, expected, mistake, why } = feedback;
    return { said: given, right: expected, whys: mistake === null ? [why] : [mistake, why] };
  }
  const chosen = feedback.options.filter((option) => option.chosen);
  const right = feedback.options.filter((option) => option.right);
  const mistaken = chosen.filter((option) => !option.right);
  return {
    said: chosen.length > 0 ? listed(chosen) : null,
    right: listed(right),
    whys: [...mistaken, ...right].map((option) => option.why),
  };
}

function listed(options: readonly { readonly text: string }[]): string {
  return options.map((option) => option.text).join("; ");
}
