import { commit } from "~db/commit.server";
import { insertRegrade } from "~db/queries/assessment.server";
import { findEnrolmentById } from "~db/queries/progress.server";
import type { PathEvent, PathEventBody } from "~/domain/path/event";
import { foldLog } from "~/domain/path/log";
import { regradedResult } from "~/domain/path/regrade";
import { breathe } from "~/platform/breathe.server";
import { readLog, versionsOf } from "~/platform/progress/log.server";
import { replaceFold } from "~/platform/progress/replace-fold.server";
import { currentQuestion, regradesOf, type Regraded } from "./preview-regrade.server";

interface RegradeInput {
  readonly question: string;
  /** Whether a pass may be taken away. */
  readonly takePasses: boolean;
  readonly key: string;
  readonly at: number;
}

/**
 * Grades again what a corrected key changes, one batch for each attempt; only those affected are
 * folded. Asking again changes nothing more. Returns how many results changed.
 */
export async function applyRegrade(
  author: string,
  { question, takePasses, key, at }: RegradeInput,
): Promise<number> {
  const current = await currentQuestion(question);
  if (!current) return 0;
  let changed = 0;
  for (const one of await regradesOf(current)) {
    const outcome = await regradeOne(author, current.id, one, { takePasses, key, at });
    if (outcome === "committed") changed += 1;
    await breathe();
  }
  return changed;
}

async function regradeOne(
  author: string,
  question: string,
  { row, sitting, before, after }: Regraded,
  { takePasses, key, at }: Omit<RegradeInput, "question">,
) {
  const [enrolment, log] = await Promise.all([
    findEnrolmentById(row.enrolment),
    readLog(row.enrolment),
  ]);
  const graded = log.find(
    (event) => event.type === "quiz.graded" && event.payload.attempt === row.id,
  );
  if (!enrolment || !graded) return null;
  const result = regradedResult(sitting.pass, before, after, takePasses);
  const body: PathEventBody = {
    type: "attempt.regraded",
    payload: { gradedSeq: graded.seq, result },
  };
  const event: PathEvent = { ...body, seq: enrolment.seq + 1, at };
  const versions = await versionsOf(log);
  const { version, snapshot } = foldLog(versions, [...log, event]);
  const resolved = versions.get(version);
  if (!resolved) return null;
  const shown = { ...after, passed: after.passed || result.passKept === true };
  const folded = { enrolment: enrolment.id, seq: enrolment.seq, resolved, snapshot };
  return commit([
    insertRegrade({
      attempt: row.id,
      revision: row.regrades,
      question,
      result: JSON.stringify(shown),
      at,
    }),
    ...replaceFold(folded, [body], { actor: author, command: key, at }),
  ]);
}
