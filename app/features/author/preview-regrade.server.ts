import { v7 as uuid } from "uuid";
import { listAttemptsWithQuestion, listCorrected } from "~db/queries/assessment.server";
import { findEnrolmentById } from "~db/queries/progress.server";
import { regradeKind, type RegradeKind } from "~/domain/path/regrade";
import { findSitting, type Sitting } from "~/domain/path/sitting";
import { parseQuizResult } from "~/domain/quiz/answer.schema";
import { attemptResult, type QuizResult } from "~/domain/quiz/result";
import type { Locale } from "~/domain/text";
import { breathe } from "~/platform/breathe.server";
import { pathVersion } from "~/platform/library/published-path.server";
import { questionPool, type PooledQuestion } from "~/platform/library/question-pool.server";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";
import type { RegradeView } from "./change-view";

const EVERY_USE = [
  "pre",
  "practice",
  "review",
  "check",
  "testOut",
  "diagnostic",
  "remedial",
] as const;

type AttemptRow = Awaited<ReturnType<typeof listAttemptsWithQuestion>>[number];

/** A result that a corrected key changes. */
export interface Regraded {
  readonly row: AttemptRow;
  readonly sitting: Sitting;
  readonly before: QuizResult;
  readonly after: QuizResult;
  readonly kind: RegradeKind;
}

/** The question as it is published now, by `<lesson>/<id>`, or null. */
export async function currentQuestion(id: string): Promise<PooledQuestion | null> {
  const pool = await questionPool([id.split("/")[0] ?? ""], EVERY_USE);
  return pool.find((one) => one.id === id) ?? null;
}

/** Every submitted result at a check that the current key of a question changes. */
export async function regradesOf(current: PooledQuestion): Promise<readonly Regraded[]> {
  const found: Regraded[] = [];
  for (const row of await listAttemptsWithQuestion(current.id, current.version)) {
    const enrolment = await findEnrolmentById(row.enrolment);
    const path = enrolment && (await pathVersion(enrolment.pathVersion));
    const sitting = path && findSitting(path, row.step);
    if (sitting?.kind !== "check") continue;
    const items = await correctedItems(row, current);
    const before = parseQuizResult(row.result);
    const after = attemptResult(items, sitting.pass);
    const kind = regradeKind(before, after);
    if (kind !== "same") found.push({ row, sitting, before, after, kind });
    await breathe();
  }
  return found;
}

/** The attempt's questions, with the current key where one was corrected, now or before. */
async function correctedItems({ id, regrades }: AttemptRow, current: PooledQuestion) {
  const [items, earlier] = await Promise.all([
    readAttemptItems(id),
    regrades > 0 ? listCorrected(id) : [],
  ]);
  const ids = earlier.map(({ question }) => question).filter((one) => one !== current.id);
  const others = await Promise.all(ids.map(currentQuestion));
  const corrected = new Map(
    [current, ...others].flatMap((one) => (one ? [[one.id, one.question] as const] : [])),
  );
  return items.map((item) => ({ ...item, question: corrected.get(item.id) ?? item.question }));
}

/** Who is affected by a question's corrected key, and how. Null when there is no such question. */
export async function previewRegrade(id: string, locale: Locale): Promise<RegradeView | null> {
  const current = await currentQuestion(id);
  if (!current) return null;
  const regraded = await regradesOf(current);
  return {
    question: id,
    stem: current.question.stem[locale],
    learners: regraded.map(({ row, sitting, before, after, kind }) => ({
      name: row.name,
      check: sitting.title[locale],
      before: { right: before.right, of: before.of },
      after: { right: after.right, of: after.of },
      kind,
    })),
    command: uuid(),
  };
}
