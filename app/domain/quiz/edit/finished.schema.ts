import type { Question } from "../question";
import { questionSchema } from "../question.schema";
import type { QuestionDraft } from "./draft";
import { entryOf } from "./draft-entry";

/** The question that a draft has become; null while something is missing. */
export function finished(draft: QuestionDraft): Question | null {
  return questionSchema.safeParse(entryOf(draft)).data ?? null;
}
