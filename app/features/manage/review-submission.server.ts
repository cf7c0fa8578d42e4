import { z } from "zod";
import { findSubmissionForManager, insertReview } from "~db/queries/fieldwork.server";
import { findStep } from "~/domain/path/definition";
import { CRITERIA, judge, type Criterion, type Marks } from "~/domain/path/rubric";
import { runCommand } from "~/platform/command.server";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reviewed") }),
  z.object({ kind: z.literal("missing") }),
  z.object({ kind: z.literal("uncommented"), criteria: z.array(z.enum(CRITERIA)) }),
]);

export type ReviewOutcome =
  z.infer<typeof outcome> | { readonly kind: "unscored"; readonly criteria: readonly Criterion[] };

interface ReviewInput {
  readonly cohort: string;
  readonly submission: string;
  /** By criterion; null where none was chosen. */
  readonly scores: readonly (number | null)[];
  readonly comments: readonly string[];
  readonly key: string;
  readonly at: number;
}

/** Reviews field work of one's own cohort and moves the path on. Reviewing twice is once. */
export async function reviewSubmission(
  manager: string,
  { cohort, submission, scores, comments, key, at }: ReviewInput,
): Promise<ReviewOutcome> {
  const marks = completeMarks(scores, comments);
  if (!marks)
    return { kind: "unscored", criteria: CRITERIA.filter((_, index) => scores[index] === null) };
  return runCommand<z.infer<typeof outcome>>(
    { actor: manager, key, at },
    outcome.parse,
    async () => {
      const row = await findSubmissionForManager(manager, cohort, submission);
      const standing = row && (await findStanding(row.person, row.path));
      const step = standing && findStep(standing.resolved, row.step)?.step;
      if (!standing || step?.kind !== "assignment")
        return { result: { kind: "missing" }, statements: [] };
      if (row.outcome !== null) return { result: { kind: "reviewed" }, statements: [] };
      const { outcome: verdict, uncommented } = judge(step, marks);
      if (uncommented.length > 0)
        return { result: { kind: "uncommented", criteria: uncommented }, statements: [] };
      const payload = { step: step.id, submission, scores: marks.scores, outcome: verdict };
      const cause = { actor: manager, command: key, at };
      return {
        result: { kind: "reviewed" },
        statements: [
          insertReview({
            submission,
            reviewer: manager,
            scores: JSON.stringify(marks.scores),
            comments: JSON.stringify(marks.comments),
            outcome: verdict,
            at,
          }),
          ...append(standing, [{ type: "assignment.reviewed", payload }], cause).statements,
        ],
      };
    },
  );
}

function completeMarks(
  scores: readonly (number | null)[],
  comments: readonly string[],
): Marks | null {
  const given = scores.filter((score) => score !== null);
  return given.length === CRITERIA.length ? { scores: given, comments } : null;
}
