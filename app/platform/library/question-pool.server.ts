import { listQuestions } from "~db/queries/content.server";
import type { Question, QuestionUse } from "~/domain/quiz/question";
import { questionSchema } from "~/domain/quiz/schema";

/** A current question with the ids that attempts and draws know it by. */
export interface PooledQuestion {
  /** `<lesson>/<question>` */
  readonly id: string;
  readonly lesson: string;
  readonly version: string;
  readonly question: Question;
}

/** The current questions of some lessons that are meant for a use. */
export async function questionPool(
  lessons: readonly string[],
  use: readonly QuestionUse[],
): Promise<readonly PooledQuestion[]> {
  const rows = await listQuestions(lessons);
  return rows
    .map(({ body, ...row }) => ({ ...row, question: questionSchema.parse(JSON.parse(body)) }))
    .filter(({ question }) => question.use.some((one) => use.includes(one)));
}
