import { v7 as uuid } from "uuid";
import { findAttempt } from "~db/queries/assessment.server";
import { publicAnswer } from "~/domain/quiz/public-answer";
import { publicView } from "~/domain/quiz/public-view";
import type { Locale } from "~/domain/text";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";
import type { AttemptView } from "./attempt-view";

export type AttemptReading =
  | AttemptView
  | { readonly kind: "submitted" }
  /** There is none, or it is somebody else's. */
  | { readonly kind: "missing" };

interface AttemptAddress {
  readonly path: string;
  readonly step: string;
  readonly attempt: string;
}

/** An attempt under way, for its learner, without anything of its keys. */
export async function readAttempt(
  actor: string,
  { path, step, attempt }: AttemptAddress,
  locale: Locale,
): Promise<AttemptReading> {
  const found = await findAttempt(actor, path, step, attempt);
  if (!found) return { kind: "missing" };
  if (found.submittedAt !== null) return { kind: "submitted" };
  const items = await readAttemptItems(attempt);
  return {
    kind: "open",
    owner: actor,
    attempt,
    path,
    step,
    submitCommand: uuid(),
    items: items.map(({ question, order, answer, confidence }) => ({
      question: publicView(question, order, locale),
      answer: answer && publicAnswer(question, order, answer),
      confidence,
      command: uuid(),
    })),
  };
}
