import { readAnswer } from "~/domain/quiz/answer-form";
import { readBook } from "~/domain/quiz/edit/question-book.schema";
import { feedback } from "~/domain/quiz/feedback";
import { practiceOrder } from "~/domain/quiz/order";
import { publicAnswerInForm } from "~/domain/quiz/public-answer-form";
import { publicView } from "~/domain/quiz/public-view";
import type { SubmittedForm } from "~/domain/quiz/submitted";
import type { Locale } from "~/domain/text";
import { openQuestions } from "./draft-seam.server";
import type { TriedQuestion } from "./tried-question";
import { withoutText } from "./working-questions";

interface TryInput {
  readonly slug: string;
  readonly draftId: string | null;
  readonly id: string;
  readonly language: Locale;
  /** Null: it is only looked at. */
  readonly form: SubmittedForm | null;
}

/** Shows a question of the working copy as to a learner and grades an answer; nothing is stored. */
export async function tryQuestion(actor: string, input: TryInput): Promise<TriedQuestion | null> {
  const { slug, draftId, id, language, form } = input;
  const opened = await openQuestions(actor, slug, draftId);
  const book = opened && readBook(opened.text, slug);
  const question = book?.entries.find((entry) => entry.draft?.id === id)?.question;
  if (!opened || !question) return null;
  const order = practiceOrder(question);
  const shown = publicView(question, order, language);
  const given = form === null ? null : readAnswer(question, order, form);
  const answer = given?.kind === "answer" ? given.answer : null;
  const graded = given !== null && given.kind !== "invalid";
  return {
    working: withoutText(opened),
    id,
    language,
    question: shown,
    answer: form === null ? null : publicAnswerInForm(shown, form),
    feedback: graded ? feedback(question, order, answer, language) : null,
    problem: given?.kind === "invalid" ? given.code : null,
  };
}
