import { v7 as uuid } from "uuid";
import { z } from "zod";
import {
  deleteDraft,
  insertFile,
  insertSubmission,
  listSubmissions,
  saveDraft,
} from "~db/queries/fieldwork.server";
import { insertSubmissionSheet } from "~db/queries/toolkit.server";
import { decide } from "~/domain/path/decide";
import { findStep } from "~/domain/path/definition";
import { submissionProblem, type SubmissionProblem } from "~/domain/path/submission-limits";
import { dayStartAfter } from "~/i18n/dates";
import { runCommand } from "~/platform/command.server";
import { env } from "~/platform/env.server";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";
import { ownSheets } from "./own-sheets.server";

const outcome = z.object({ kind: z.enum(["kept", "submitted", "missing"]) });

export type SubmitOutcome =
  z.infer<typeof outcome> | { readonly kind: "invalid"; readonly problem: SubmissionProblem };

interface WorkInput {
  readonly path: string;
  readonly step: string;
  readonly text: string;
  readonly files: readonly File[];
  /** Only kept, not yet handed in. */
  readonly draft: boolean;
  readonly key: string;
  readonly at: number;
}

/**
 * Keeps or hands in field work. What is wrong with it is told, and the text is kept as a draft in
 * any case; browsers let nobody give chosen files back.
 */
export async function submitAssignment(actor: string, input: WorkInput): Promise<SubmitOutcome> {
  const { path, step, text, draft, key, at } = input;
  // A field that nobody chose a file in sends an empty one.
  const files = input.files.filter(({ size }) => size > 0);
  const problem = draft ? null : submissionProblem({ text, files });
  const contents = await Promise.all(
    problem || draft ? [] : files.map(async (file) => Buffer.from(await file.arrayBuffer())),
  );
  let incomplete = false;
  const result = await runCommand({ actor, key, at }, outcome.parse, async () => {
    const standing = await findStanding(actor, path);
    const found = standing && findStep(standing.resolved, step)?.step;
    if (!standing || found?.kind !== "assignment")
      return { result: { kind: "missing" as const }, statements: [] };
    const { enrolment } = standing;
    const sheets = draft ? [] : await ownSheets(actor, found.sheets ?? []);
    incomplete = sheets.some(({ state }) => state !== "complete");
    if (problem || draft || incomplete) {
      const kept = saveDraft({ enrolment, step, text: text.slice(0, 40_000), at });
      return { result: { kind: "kept" as const }, statements: [kept] };
    }
    const submission = uuid();
    const provisionalAt = dayStartAfter(at, found.provisionalDays, env().timeZone);
    const command = { type: "submit-assignment" as const, step, submission };
    const decision = decide(standing.resolved, standing.snapshot, command, { provisionalAt }, at);
    if (decision.kind !== "events")
      return { result: { kind: "submitted" as const }, statements: [] };
    const number = (await listSubmissions(enrolment, step)).length + 1;
    return {
      result: { kind: "submitted" as const },
      statements: [
        insertSubmission({ id: submission, enrolment, step, number, text, submittedAt: at }),
        ...files.map(({ name }, index) =>
          insertFile({
            id: uuid(),
            submission,
            name: name.slice(-120),
            bytes: contents[index] ?? Buffer.alloc(0),
          }),
        ),
        ...sheets.flatMap(({ tool, account, revision }) =>
          account === null || revision === null
            ? []
            : [insertSubmissionSheet({ submission, tool, account, revision })],
        ),
        deleteDraft(enrolment, step),
        ...append(standing, decision.events, { actor, command: key, at }).statements,
      ],
    };
  });
  const refusal = problem ?? (incomplete ? ("sheets" as const) : null);
  return refusal && result.kind === "kept" ? { kind: "invalid", problem: refusal } : result;
}
