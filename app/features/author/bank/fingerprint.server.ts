import { createHash } from "node:crypto";
import type { QuestionDraft } from "~/domain/quiz/edit/draft";
import { entryOf } from "~/domain/quiz/edit/draft-entry";

/** Tells whether a question is still the one that an editor opened; empty: there was none. */
export function fingerprint(draft: QuestionDraft | null): string {
  if (draft === null) return "";
  return createHash("sha256")
    .update(JSON.stringify(entryOf(draft)))
    .digest("hex")
    .slice(0, 24);
}
