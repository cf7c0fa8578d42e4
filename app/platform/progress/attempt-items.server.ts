import { listAnswers, listAttemptItems } from "~db/queries/assessment.server";
import { parseAnswer, parseDisplayOrder } from "~/domain/quiz/answer.schema";
import type { Answer, Confidence, DisplayOrder, Question } from "~/domain/quiz/question";
import { questionSchema } from "~/domain/quiz/schema";

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
