import { z } from "zod";
import { findAttempt, insertResult } from "~db/queries/assessment.server";
import { decide } from "~/domain/path/decide";
import { attemptResult } from "~/domain/quiz/result";
import { runCommand } from "~/platform/command.server";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";
import { quizStep } from "./quiz-step";
import { readAttemptItems } from "./read-attempt.server";

const outcome = z.object({ kind: z.enum(["submitted", "missing"]) });

type SubmitOutcome = z.infer<typeof outcome>;

interface SubmitInput {
  readonly path: string;
  readonly step: string;
  readonly attempt: string;
  readonly key: string;
  readonly at: number;
}

/** Hands in an attempt: grades it and moves the path on. Handing in twice is the same as once. */
export function submitAttempt(actor: string, input: SubmitInput): Promise<SubmitOutcome> {
  const { path, step, attempt, key, at } = input;
  return runCommand<SubmitOutcome>({ actor, key, at }, outcome.parse, async () => {
    const found = await findAttempt(actor, path, step, attempt);
    if (!found) return { result: { kind: "missing" }, statements: [] };
    if (found.submittedAt !== null) return { result: { kind: "submitted" }, statements: [] };
    const standing = await findStanding(actor, path);
    const quiz = standing && quizStep(standing.resolved, step);
    if (!standing || !quiz) return { result: { kind: "missing" }, statements: [] };

    const result = attemptResult(await readAttemptItems(attempt), quiz.pass);
    const decision = decide(
      standing.resolved,
      standing.snapshot,
      { type: "submit-attempt", step, attempt },
      { result },
      at,
    );
    const events = decision.kind === "events" ? decision.events : [];
    return {
      result: { kind: "submitted" },
      statements: [
        insertResult({ attempt, result: JSON.stringify(result), at }),
        ...append(standing, events, { actor, command: key, at }).statements,
      ],
    };
  });
}
