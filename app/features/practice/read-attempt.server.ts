import { v7 as uuid } from "uuid";
import { findAttempt, listAnswers, listAttemptItems } from "~db/queries/assessment.server";
import { parseAnswer, parseDisplayOrder } from "~/domain/quiz/answer.schema";
import { publicAnswer } from "~/domain/quiz/public-answer";
import { publicView } from "~/domain/quiz/public-view";
import type { Answer, Confidence, DisplayOrder, Question } from "~/domain/quiz/question";
import { questionSchema } from "~/domain/quiz/schema";
import type { Locale } from "~/domain/text";
import type { AttemptView } from "./attempt-view";

/** One question of an attempt with the answer that counts. Server only: it holds the key. */
export interface AttemptItem {
  /** `<lesson>/<question>` */
  readonly id: string;
  readonly lesson: string;
  readonly question: Question;
  readonly order: DisplayOrder;
  readonly answer: Answer | null;
  readonly confidence: Confidence | null;
  /** Revisions so far; the next answer gets this number. */
  readonly revisions: number;
}

/** The questions of an attempt in the order shown, with the last answer to each. */
export async function readAttemptItems(attempt: string): Promise<readonly AttemptItem[]> {
  const [items, answers] = await Promise.all([listAttemptItems(attempt), listAnswers(attempt)]);
  const last = new Map(answers.map((row) => [row.position, row]));
  return items.map((item) => {
    const given = last.get(item.position);
    return {
      id: item.question,
      lesson: item.question.split("/")[0] ?? "",
      question: questionSchema.parse(JSON.parse(item.body)),
      order: parseDisplayOrder(item.displayOrder),
      answer: given ? parseAnswer(given.answer) : null,
      confidence: given?.confidence ?? null,
      revisions: given ? given.revision + 1 : 0,
    };
  });
}

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
