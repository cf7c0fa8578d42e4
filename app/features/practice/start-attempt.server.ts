import { v7 as uuid } from "uuid";
import { z } from "zod";
import {
  insertAttempt,
  insertAttemptItems,
  listAttempts,
  listSeenQuestions,
} from "~db/queries/assessment.server";
import { decide } from "~/domain/path/decide";
import { findStep, type ResolvedPath } from "~/domain/path/definition";
import { findSitting, type Sitting } from "~/domain/path/sitting";
import { drawForm } from "~/domain/quiz/draw";
import { displayOrder } from "~/domain/quiz/order";
import { newSeed } from "~/platform/seed.server";
import { runCommand } from "~/platform/command.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { append } from "~/platform/progress/append.server";
import { isRenewing } from "~/platform/progress/renewal.server";
import { findStanding } from "~/platform/progress/standing.server";

const HOUR = 3_600_000;

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("started"), attempt: z.string() }),
  z.object({ kind: z.literal("missing") }),
  z.object({
    kind: z.literal("refused"),
    code: z.enum(["locked", "cooling", "exhausted", "already-done", "not-yet"]),
  }),
  z.object({ kind: z.literal("short") }),
]);

type StartOutcome = z.infer<typeof outcome>;

/**
 * Starts an attempt at a check or another set of questions, or returns the one that is under way. Its number is a key, so that
 * thirty requests at once make one attempt.
 */
export function startAttempt(
  actor: string,
  input: {
    readonly path: string;
    readonly step: string;
    readonly key: string;
    readonly at: number;
  },
): Promise<StartOutcome> {
  const { path, step, key, at } = input;
  return runCommand<StartOutcome>({ actor, key, at }, outcome.parse, async () => {
    const standing = await findStanding(actor, path);
    const sitting = standing && findSitting(standing.resolved, step);
    if (!standing || !sitting) return { result: { kind: "missing" }, statements: [] };
    const earlier = await listAttempts(standing.enrolment, step);
    const open = earlier.find((attempt) => attempt.submittedAt === null);
    if (open) return { result: { kind: "started", attempt: open.id }, statements: [] };
    const renewing = isRenewing(standing, at);
    if (renewing && coolsDown(standing.resolved, step, earlier, at))
      return { result: { kind: "refused", code: "cooling" }, statements: [] };
    const decision = decide(standing.resolved, standing.snapshot, sitting.start, { renewing }, at);
    if (decision.kind === "refused") return { result: refusal(decision.code), statements: [] };
    if (decision.kind !== "events") return { result: { kind: "missing" }, statements: [] };

    const pool = await sittingPool(sitting);
    const seen = await listSeenQuestions(standing.enrolment);
    const seed = newSeed();
    const drawn = drawForm(
      pool.map(({ id, lesson, question }) => ({
        id,
        lesson,
        objective: question.objective,
        family: question.family,
        critical: question.critical,
      })),
      sitting.draw,
      seed,
      new Set(seen.map((row) => row.question).reverse()),
      { repeats: sitting.repeats || renewing },
    );
    if (drawn.kind === "short") return { result: { kind: "short" }, statements: [] };

    const attempt = uuid();
    const byId = new Map(pool.map((one) => [one.id, one]));
    const items = drawn.questions.flatMap((id) => byId.get(id) ?? []);
    const cause = { actor, command: key, at };
    return {
      result: { kind: "started", attempt },
      statements: [
        insertAttempt({
          id: attempt,
          enrolment: standing.enrolment,
          step,
          number: earlier.length + 1,
          seed,
          startedAt: at,
        }),
        insertAttemptItems(
          items.map(({ version, question }, position) => ({
            attempt,
            position,
            questionVersion: version,
            displayOrder: JSON.stringify(displayOrder(question, seed)),
          })),
        ),
        ...append(standing, decision.events, cause).statements,
      ],
    };
  });
}

/** Whether the last attempt at a check was handed in less than its cool-down ago. */
function coolsDown(
  path: ResolvedPath,
  id: string,
  attempts: readonly { readonly submittedAt: number | null }[],
  at: number,
): boolean {
  const step = findStep(path, id)?.step;
  const last = attempts.at(-1)?.submittedAt ?? null;
  return step?.kind === "quiz" && last !== null && at < last + step.coolDownHours * HOUR;
}

async function sittingPool({ draw, use, objective }: Sitting) {
  const lessons = [...new Set(draw.flatMap((rule) => rule.lessons))];
  const pool = await questionPool(lessons, [use]);
  return pool.filter(({ question }) => objective === null || question.objective === objective);
}

function refusal(code: string): StartOutcome {
  const known = outcome.safeParse({ kind: "refused", code });
  return known.success ? known.data : { kind: "missing" };
}
