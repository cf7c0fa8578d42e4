import { v7 as uuid } from "uuid";
import { findSubmissionForManager, listFiles } from "~db/queries/fieldwork.server";
import { listSubmissionSheets } from "~db/queries/toolkit.server";
import { findStep } from "~/domain/path/definition";
import { parseComments, parseScores } from "~/domain/path/rubric.schema";
import type { Locale } from "~/domain/text";
import { findStanding } from "~/platform/progress/standing.server";
import type { ReviewView } from "./review-view";

/** Field work of somebody in the manager's own cohort; null when for them there is none. */
export async function readReview(
  manager: string,
  cohort: string,
  id: string,
  locale: Locale,
): Promise<ReviewView | null> {
  const row = await findSubmissionForManager(manager, cohort, id);
  const standing = row && (await findStanding(row.person, row.path));
  const step = standing && row && findStep(standing.resolved, row.step)?.step;
  if (!row || step?.kind !== "assignment") return null;
  const [files, sheets] = await Promise.all([listFiles([id]), listSubmissionSheets([id])]);
  return {
    id,
    cohort,
    person: row.personName,
    title: step.title[locale],
    brief: step.brief[locale],
    pass: step.pass,
    noZero: step.noZero,
    number: row.number,
    text: row.text,
    submittedAt: row.submittedAt,
    files: files.map((file) => ({ to: `/files/${file.id}`, name: file.name })),
    sheets: sheets.map(({ tool }) => ({
      tool,
      to: `/cohorts/${cohort}/reviews/${id}/sheets/${tool}`,
    })),
    review:
      row.outcome === null || row.reviewedAt === null
        ? null
        : {
            outcome: row.outcome,
            at: row.reviewedAt,
            scores: parseScores(row.scores),
            comments: parseComments(row.comments),
          },
    command: uuid(),
  };
}
