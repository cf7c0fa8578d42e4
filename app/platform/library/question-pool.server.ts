import { listQuestionBodies, listQuestions } from "~db/queries/content.server";
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

const LIMIT = 5_000;
/** Question versions by hash: they never change, so what is known cannot go stale. */
const known = new Map<string, Question>();

interface QuestionRow {
  readonly id: string;
  readonly lesson: string;
  readonly version: string;
}

/** The current questions of some lessons that are meant for a use. */
export async function questionPool(
  lessons: readonly string[],
  use: readonly QuestionUse[],
): Promise<readonly PooledQuestion[]> {
  return questionsFor(await listQuestions(lessons), use);
}

/** Those of some question versions that are meant for a use, with their content. */
export async function questionsFor<Row extends QuestionRow>(
  rows: readonly Row[],
  use: readonly QuestionUse[],
): Promise<readonly (Row & { readonly question: Question })[]> {
  await learn(rows.map((row) => row.version).filter((version) => !known.has(version)));
  return rows.flatMap((row) => {
    const question = known.get(row.version);
    return question?.use.some((one) => use.includes(one)) ? [{ ...row, question }] : [];
  });
}

/** Reads versions not met before, all in one query. */
async function learn(versions: readonly string[]): Promise<void> {
  if (versions.length === 0) return;
  if (known.size + versions.length > LIMIT) known.clear();
  for (const { id, body } of await listQuestionBodies(versions)) {
    known.set(id, questionSchema.parse(JSON.parse(body)));
  }
}
