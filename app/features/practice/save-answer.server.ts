import { z } from "zod";
import { findAttempt, insertAnswer } from "~db/queries/assessment.server";
import { readAnswer } from "~/domain/quiz/answer-form";
import type { SubmittedForm } from "~/domain/quiz/submitted";
import { runCommand } from "~/platform/command.server";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";

const outcome = z.discriminatedUnion("kind", [
  /** `next`: the question to go on to, 1-based, or `end`. */
  z.object({ kind: z.literal("saved"), next: z.string() }),
  z.object({ kind: z.literal("missing") }),
  z.object({ kind: z.literal("submitted") }),
  z.object({ kind: z.literal("blank") }),
  z.object({
    kind: z.literal("invalid"),
    code: z.enum([
      "unknown-position",
      "too-many",
      "not-a-number",
      "too-long",
      "duplicate",
      "incomplete",
    ]),
    /** The question's fields as they were filled in. */
    given: z.array(z.object({ field: z.string(), value: z.string() })),
  }),
]);

export type SaveAnswerOutcome = z.infer<typeof outcome>;

const confidence = z.enum(["guess", "likely", "sure"]).nullable().catch(null);

interface AnswerInput {
  readonly path: string;
  readonly step: string;
  readonly attempt: string;
  /** 0-based. */
  readonly position: number;
  readonly form: SubmittedForm;
  readonly key: string;
  readonly at: number;
}

/** Keeps one answer of an attempt under way. Every answer is a new row; the last one counts. */
export function saveAnswer(actor: string, input: AnswerInput): Promise<SaveAnswerOutcome> {
  const { path, step, attempt, position, form, key, at } = input;
  return runCommand<SaveAnswerOutcome>({ actor, key, at }, outcome.parse, async () => {
    const found = await findAttempt(actor, path, step, attempt);
    if (!found) return { result: { kind: "missing" }, statements: [] };
    if (found.submittedAt !== null) return { result: { kind: "submitted" }, statements: [] };
    const items = await readAttemptItems(attempt);
    const item = items[position];
    if (!item) return { result: { kind: "missing" }, statements: [] };
    const read = readAnswer(item.question, item.order, form);
    if (read.kind === "blank") return { result: { kind: "blank" }, statements: [] };
    if (read.kind === "invalid") {
      const { code, given } = read;
      return { result: { kind: "invalid", code, given: [...given] }, statements: [] };
    }
    return {
      result: { kind: "saved", next: position + 1 === items.length ? "end" : `${position + 2}` },
      statements: [
        insertAnswer({
          attempt,
          position,
          revision: item.revisions,
          answer: JSON.stringify(read.answer),
          confidence: confidence.parse(form.get("confidence")),
          at,
        }),
      ],
    };
  });
}
