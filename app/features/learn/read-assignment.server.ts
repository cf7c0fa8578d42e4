import { v7 as uuid } from "uuid";
import { findDraft, listFiles, listSubmissions } from "~db/queries/fieldwork.server";
import { listSubmissionSheets } from "~db/queries/toolkit.server";
import type { AssignmentStep } from "~/domain/path/definition";
import type { StepStatus } from "~/domain/path/status";
import { parseComments, parseScores } from "~/domain/path/rubric.schema";
import type { Locale } from "~/domain/text";
import type { Standing } from "~/platform/progress/standing.server";
import type { AssignmentView } from "./lesson-view";
import { ownSheets } from "./own-sheets.server";

/** Field work for its learner: what is asked, what was handed in, what the review said. */
export async function readAssignment(
  actor: string,
  standing: Standing,
  step: AssignmentStep,
  status: StepStatus,
  locale: Locale,
  at: number,
): Promise<AssignmentView> {
  const [submissions, draft, sheets] = await Promise.all([
    listSubmissions(standing.enrolment, step.id),
    findDraft(standing.enrolment, step.id),
    ownSheets(actor, step.sheets ?? []),
  ]);
  const ids = submissions.map(({ id }) => id);
  const [files, attached] = await Promise.all([listFiles(ids), listSubmissionSheets(ids)]);
  const last = submissions.at(-1);
  return {
    kind: "assignment",
    path: standing.path,
    step: step.id,
    title: step.title[locale],
    brief: step.brief[locale],
    pass: step.pass,
    noZero: step.noZero,
    state:
      status.state === "returned" || status.state === "waiting" || status.state === "done"
        ? status.state
        : "open",
    opensAt: status.opensAt,
    now: at,
    command: uuid(),
    text: draft?.text ?? (status.state === "returned" ? (last?.text ?? "") : ""),
    draftAt: draft?.at ?? null,
    sheets: sheets.map(({ tool, to, state }) => ({ tool, to, state })),
    submissions: submissions
      .map(({ id, number, text, submittedAt, scores, comments, outcome, reviewedAt }) => ({
        number,
        text,
        submittedAt,
        files: files
          .filter((file) => file.submission === id)
          .map((file) => ({ to: `/files/${file.id}`, name: file.name })),
        sheets: attached
          .filter((sheet) => sheet.submission === id)
          .map(({ tool, account, revision }) => ({
            tool,
            to: `/accounts/${account}/${tool}?version=${revision}`,
          })),
        review:
          outcome === null || reviewedAt === null
            ? null
            : {
                outcome,
                at: reviewedAt,
                scores: parseScores(scores),
                comments: parseComments(comments),
              },
      }))
      .reverse(),
  };
}
