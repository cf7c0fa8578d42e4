import { z } from "zod";
import { findReview, insertReview, saveReviewCard } from "~db/queries/review.server";
import { readAnswer } from "~/domain/quiz/answer-form";
import { grade } from "~/domain/quiz/grade";
import { displayOrder } from "~/domain/quiz/order";
import { afterReview } from "~/domain/review/schedule";
import type { SubmittedForm } from "~/domain/quiz/submitted";
import { runCommand } from "~/platform/command.server";
import { cardRow } from "~/platform/review/review-cards.server";
import { readReviewDay } from "~/platform/review/review-day.server";

const outcome = z.discriminatedUnion("kind", [
  /** Where its feedback is found. */
  z.object({ kind: z.literal("answered") }),
  /** It is not asked any more: something else is. */
  z.object({ kind: z.literal("moved") }),
  z.object({ kind: z.literal("blank") }),
  z.object({
    kind: z.literal("invalid"),
    code: z.string(),
    /** The question's fields as they were filled in. */
    given: z.array(z.object({ field: z.string(), value: z.string() })),
  }),
]);

type ReviewOutcome = z.infer<typeof outcome>;

const confidences = z.enum(["guess", "likely", "sure"]).nullable().catch(null);

interface ReviewInput {
  readonly lesson: string;
  readonly family: string;
  readonly turn: number;
  /** Question version that was shown. */
  readonly version: string;
  readonly form: SubmittedForm;
  readonly key: string;
  readonly at: number;
}

/**
 * Takes the answer to one item of today's review: logs it and says when the idea comes again. Only
 * what the day's plan asks is taken, so its limits hold, and each turn of a card happens once.
 */
export function answerReview(actor: string, input: ReviewInput): Promise<ReviewOutcome> {
  const { lesson, family, turn, version, form, key, at } = input;
  return runCommand<ReviewOutcome>({ actor, key, at }, outcome.parse, async () => {
    const { plan, questions, today } = await readReviewDay(actor, at);
    const planned = plan.items.find(
      ({ card }) => card.lesson === lesson && card.family === family && card.turn === turn,
    );
    const shown = planned && questions.get(planned.item.id);
    if (shown?.version !== version || !planned) {
      const earlier = await findReview(actor, { lesson, family, turn });
      return { result: { kind: earlier ? "answered" : "moved" }, statements: [] };
    }
    const { question } = shown;
    const read = readAnswer(question, displayOrder(question, turn), form);
    if (read.kind === "blank") return { result: { kind: "blank" }, statements: [] };
    if (read.kind === "invalid") {
      const { code, given } = read;
      return { result: { kind: "invalid", code, given: [...given] }, statements: [] };
    }
    const { verdict, credit } = grade(question, read.answer);
    const confidence = confidences.parse(form.get("confidence"));
    const reviewed = { item: planned.item.id, right: verdict === "right", confidence };
    const card = afterReview(planned.card, reviewed, today);
    return {
      result: { kind: "answered" },
      statements: [
        insertReview({
          person: actor,
          lesson,
          family,
          turn,
          at,
          questionVersion: version,
          answer: JSON.stringify(read.answer),
          confidence,
          credit,
          dueOn: card.dueOn,
        }),
        saveReviewCard(cardRow(actor, card)),
      ],
    };
  });
}
