import { z } from "zod";
import { findAttempt, insertResult } from "~db/queries/assessment.server";
import { decide } from "~/domain/path/decide";
import { diagnose } from "~/domain/path/diagnose";
import { findSitting } from "~/domain/path/sitting";
import { attemptResult } from "~/domain/quiz/result";
import { runCommand } from "~/platform/command.server";
import { append } from "~/platform/progress/append.server";
import { isRenewing } from "~/platform/progress/renewal.server";
import { findStanding } from "~/platform/progress/standing.server";
import { noteMisses } from "./note-misses.server";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";

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
    const sitting = standing && findSitting(standing.resolved, step);
    if (!standing || !sitting) return { result: { kind: "missing" }, statements: [] };

    const items = await readAttemptItems(attempt);
    const result = attemptResult(items, sitting.pass);
    const decision = decide(
      standing.resolved,
      standing.snapshot,
      sitting.submit(attempt),
      {
        result,
        routes: diagnose(standing.resolved, result),
        renewing: isRenewing(standing, at),
      },
      at,
    );
    const events = decision.kind === "events" ? decision.events : [];
    return {
      result: { kind: "submitted" },
      statements: [
        insertResult({ attempt, result: JSON.stringify(result), at }),
        ...append(standing, events, { actor, command: key, at }).statements,
        ...(await noteMisses(actor, sitting.kind, items, at)),
      ],
    };
  });
}
